package org.contrepartie.cooperation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.contrepartie.casefile.CaseFile;
import org.contrepartie.casefile.CaseRegime;
import org.contrepartie.casefile.FactsSource;
import org.contrepartie.clock.ClockService;
import org.contrepartie.deadline.ClockRule;
import org.contrepartie.workflow.AboutCooperation;
import org.contrepartie.workflow.Procedure;

/** Answers what went between the authorities of a case. */
@Dependent
public class CooperationFacts implements FactsSource<AboutCooperation> {

    @Inject
    private CooperationShelf shelf;

    @Inject
    private CaseRegime regimes;

    @Inject
    private SecondHearing secondHearing;

    @Inject
    private Clock clock;

    @EJB
    private ClockService clocks;

    @Override
    public Class<AboutCooperation> part() {
        return AboutCooperation.class;
    }

    @Override
    public AboutCooperation about(CaseFile file) {
        String caseRef = file.reference();
        return new AboutCooperation() {
            @Override
            public int concernedAuthorities() {
                return shelf.authorities(caseRef, ConcernedAuthority.Capacity.CONCERNED)
                        .size();
            }

            @Override
            public boolean isLeadKnown() {
                return !shelf.authorities(caseRef, ConcernedAuthority.Capacity.LEAD)
                        .isEmpty();
            }

            @Override
            public boolean isCompetenceConfirmed() {
                return shelf.last(caseRef, Exchange.Kind.COMPETENCE_CONFIRMED).isPresent();
            }

            @Override
            public boolean isGivenBack() {
                return shelf.last(
                                caseRef,
                                Exchange.Kind.TRANSMISSION,
                                Exchange.Kind.LEAD_DECLINED,
                                Exchange.Kind.LOCAL_HANDLING,
                                Exchange.Kind.BOARD_NAMES_US)
                        .filter(one -> one.form().kind() != Exchange.Kind.TRANSMISSION)
                        .isPresent();
            }

            @Override
            public boolean isLeadOutcomeOnFile() {
                return shelf.last(caseRef, Exchange.Kind.LEAD_DECISION, Exchange.Kind.OWN_DISMISSAL)
                        .isPresent();
            }

            @Override
            public boolean isFindingsWindowOver() {
                return file.procedure() != Procedure.OSS_LEAD
                        || !regimes.allows(ClockRule.D11, file)
                        || clocks.isOver(ClockRule.D11, caseRef);
            }

            @Override
            public boolean isDraftTranslated() {
                return shelf.last(caseRef, Exchange.Kind.TRANSLATION, Exchange.Kind.DRAFT, Exchange.Kind.REVISED_DRAFT)
                        .filter(one -> one.form().kind() == Exchange.Kind.TRANSLATION)
                        .isPresent();
            }

            @Override
            public int followedObjections() {
                return onLastDraft(ObjectionRow::isFollowed);
            }

            @Override
            public int unfollowedObjections() {
                return onLastDraft(ObjectionRow::isNotFollowed);
            }

            @Override
            public boolean isHeardOnNewElements() {
                return lastDraft().stream()
                        .flatMap(draft -> shelf.objectionsTo(caseRef, draft).stream())
                        .filter(ObjectionRow::newElements)
                        .allMatch(one -> secondHearing.isOver(caseRef, one.answeredOn(), LocalDate.now(clock)));
            }

            @Override
            public boolean isDraftAgreed() {
                return lastDraft().isPresent()
                        && onLastDraft(ObjectionRow::stands) == 0
                        && !Consultation.isOpen(clocks.ofCase(caseRef));
            }

            private int onLastDraft(Predicate<ObjectionRow> what) {
                return (int) lastDraft().stream()
                        .flatMap(draft -> shelf.objectionsTo(caseRef, draft).stream())
                        .filter(what)
                        .count();
            }

            private Optional<ExchangeRow> lastDraft() {
                return shelf.lastDraft(caseRef);
            }
        };
    }
}
