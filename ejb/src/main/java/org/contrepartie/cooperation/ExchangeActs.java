package org.contrepartie.cooperation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.contrepartie.audit.Happening;
import org.contrepartie.casefile.ActEffect;
import org.contrepartie.casefile.CaseFile;
import org.contrepartie.clock.ClockService;
import org.contrepartie.deadline.ClockRule;
import org.contrepartie.workflow.Act;
import org.contrepartie.workflow.Datum;
import org.contrepartie.workflow.Given;

/**
 * What this authority sends to others by an act: the summary of key issues (A09), the preliminary findings (A11), a request for
 * assistance or a joint operation (A15), a local case (A16), information (A22). Each is kept with its IMI number and starts the
 * clock of who answers.
 *
 * <p>Source: GDPR 56(3), 61(2), 62(7); 2025/2518 9(2), 10(3), 10(4), 19(3).
 */
@Dependent
public class ExchangeActs implements ActEffect {

    @Inject
    private CooperationShelf shelf;

    @Inject
    private CooperationClocks started;

    @Inject
    private Clock clock;

    @EJB
    private ClockService clocks;

    @Override
    public Set<Act> of() {
        return EnumSet.of(
                Act.SHARE_SUMMARY,
                Act.TRANSMIT_FINDINGS,
                Act.REQUEST_ASSISTANCE,
                Act.ANNOUNCE_JOINT_OPERATION,
                Act.NOTIFY_LOCAL_CASE,
                Act.SHARE_INFORMATION);
    }

    @Override
    public Happening on(Act act, CaseFile file, Given given, Happening what) {
        LocalDate sentOn = given.day(Datum.SENT_ON).orElseGet(() -> LocalDate.now(clock));
        String caseRef = file.reference();
        switch (act) {
            case SHARE_SUMMARY -> {
                clocks.end(ClockRule.D06, caseRef, act.id());
                started.open(ClockRule.D06B, file, sentOn);
            }
            case TRANSMIT_FINDINGS -> started.open(ClockRule.D11, file, sentOn);
            case REQUEST_ASSISTANCE -> started.open(ClockRule.D21, file, sentOn);
            case ANNOUNCE_JOINT_OPERATION -> started.open(ClockRule.D22, file, sentOn);
            case NOTIFY_LOCAL_CASE -> started.open(ClockRule.D26, file, sentOn);
            default -> share(file, given);
        }
        if (act == Act.SHARE_INFORMATION && given.day(Datum.SENT_ON).isEmpty()) {
            return told(what, given);
        }
        int number = shelf.keep(caseRef, form(kind(act), sentOn, given));
        return told(what, given).with("exchange", number).with("sentOn", sentOn);
    }

    /** Information that is there and not shared yet has its week; sharing it ends the week. */
    private void share(CaseFile file, Given given) {
        String caseRef = file.reference();
        boolean runs =
                clocks.ofCase(caseRef).stream().anyMatch(one -> one.rule() == ClockRule.D10 && one.endedOn() == null);
        if (!runs) {
            given.day(Datum.AVAILABLE_ON).ifPresent(day -> started.open(ClockRule.D10, file, day));
        }
        if (given.day(Datum.SENT_ON).isPresent()) {
            clocks.end(ClockRule.D10, caseRef, Act.SHARE_INFORMATION.id());
        }
    }

    private static Exchange.Kind kind(Act act) {
        return switch (act) {
            case SHARE_SUMMARY -> Exchange.Kind.SUMMARY;
            case TRANSMIT_FINDINGS -> Exchange.Kind.FINDINGS;
            case REQUEST_ASSISTANCE -> Exchange.Kind.ASSISTANCE_REQUEST;
            case ANNOUNCE_JOINT_OPERATION -> Exchange.Kind.JOINT_OPERATION;
            case NOTIFY_LOCAL_CASE -> Exchange.Kind.LOCAL_CASE;
            default -> Exchange.Kind.INFORMATION;
        };
    }

    private static ExchangeForm form(Exchange.Kind kind, LocalDate sentOn, Given given) {
        return new ExchangeForm(
                kind,
                given.text(Datum.IMI).orElse(null),
                null,
                given.text(Datum.AUTHORITY).orElse(null),
                sentOn,
                null,
                given.text(Datum.LANGUAGE).orElse(null),
                null,
                given.text(Datum.SUMMARY).orElse(null));
    }

    private static Happening told(Happening what, Given given) {
        return what.with("imiNumber", given.text(Datum.IMI).orElse(null))
                .with("authority", given.text(Datum.AUTHORITY).orElse(null));
    }
}
