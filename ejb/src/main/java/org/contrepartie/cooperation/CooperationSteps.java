package org.contrepartie.cooperation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.contrepartie.casefile.CaseFile;
import org.contrepartie.casefile.StepEffect;
import org.contrepartie.evidence.EvidenceService;
import org.contrepartie.workflow.Datum;
import org.contrepartie.workflow.Given;
import org.contrepartie.workflow.Procedure;
import org.contrepartie.workflow.Step;

/**
 * What a step sends to the other authorities is kept with its IMI number: the complaint (T08), the draft (T24) and revised draft
 * (T25), the dispute (T26), the final decision (T28); and what the Board answers (T27).
 */
@Dependent
public class CooperationSteps implements StepEffect {

    @Inject
    private CooperationShelf shelf;

    @Inject
    private Clock clock;

    @EJB
    private EvidenceService evidence;

    @Override
    public Set<Step> of() {
        return EnumSet.of(
                Step.TRANSMIT_TO_LEAD,
                Step.CONSULT_CONCERNED,
                Step.SUBMIT_REVISED,
                Step.REFER_TO_BOARD,
                Step.RECORD_BOARD_DECISION,
                Step.ADOPT_DECISION);
    }

    @Override
    public void on(Step step, CaseFile file, Given given) {
        switch (step) {
            case TRANSMIT_TO_LEAD -> send(Exchange.Kind.TRANSMISSION, lead(file), Datum.SENT_ON, file, given);
            case CONSULT_CONCERNED -> send(Exchange.Kind.DRAFT, null, Datum.SENT_ON, file, given);
            case SUBMIT_REVISED -> send(Exchange.Kind.REVISED_DRAFT, null, Datum.SENT_ON, file, given);
            case REFER_TO_BOARD -> refer(file, given);
            case RECORD_BOARD_DECISION -> decided(file, given);
            default -> inform(file, given);
        }
    }

    private void refer(CaseFile file, Given given) {
        send(Exchange.Kind.REFERRAL, null, Datum.REGISTERED_ON, file, given);
        file.referOn(given.day(Datum.REGISTERED_ON).orElseGet(this::today));
    }

    private void decided(CaseFile file, Given given) {
        LocalDate notified = given.day(Datum.NOTIFIED_ON).orElseGet(this::today);
        shelf.keep(
                file.reference(),
                new ExchangeForm(
                        Exchange.Kind.BOARD_DECISION,
                        given.text(Datum.IMI).orElse(null),
                        null,
                        null,
                        null,
                        notified,
                        null,
                        exhibit(file, given),
                        given.reason()));
    }

    /** Source: GDPR 60(7), 65(6). */
    private void inform(CaseFile file, Given given) {
        if (file.procedure() == Procedure.OSS_LEAD) {
            send(Exchange.Kind.FINAL_DECISION, null, Datum.SENT_ON, file, Given.because(given.reason()));
        }
    }

    private void send(Exchange.Kind kind, String authority, Datum day, CaseFile file, Given given) {
        shelf.keep(
                file.reference(),
                new ExchangeForm(
                        kind,
                        given.text(Datum.IMI).orElse(null),
                        null,
                        authority,
                        given.day(day).orElseGet(this::today),
                        null,
                        given.text(Datum.LANGUAGE).orElse(null),
                        exhibit(file, given),
                        given.reason()));
    }

    /** What is named must be there; reading it refuses where it is not. */
    private Integer exhibit(CaseFile file, Given given) {
        return given.number(Datum.EXHIBIT)
                .map(number -> evidence.read(file.reference(), number).number())
                .orElse(null);
    }

    private String lead(CaseFile file) {
        return shelf.authorities(file.reference(), ConcernedAuthority.Capacity.LEAD).stream()
                .map(AuthorityRow::name)
                .findFirst()
                .orElse(null);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
