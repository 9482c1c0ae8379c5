package org.contrepartie.decision;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.contrepartie.casefile.CaseFile;
import org.contrepartie.casefile.FactsSource;
import org.contrepartie.clock.ClockService;
import org.contrepartie.cooperation.CooperationService;
import org.contrepartie.deadline.ClockRule;
import org.contrepartie.workflow.AboutDecision;

/** Answers what is before the deciding body, and what became of what it decided. */
@Dependent
public class DecisionFacts implements FactsSource<AboutDecision> {

    @Inject
    private CaseShelf shelf;

    @Inject
    private Attendance attendance;

    @Inject
    private Clock clock;

    @EJB
    private CooperationService cooperation;

    @EJB
    private ClockService clocks;

    @Override
    public Class<AboutDecision> part() {
        return AboutDecision.class;
    }

    @Override
    public AboutDecision about(CaseFile file) {
        return new AboutDecision() {
            @Override
            public Optional<String> decisionAuthor() {
                return draft().map(Decision::author);
            }

            @Override
            public boolean isDismissal() {
                return draft().filter(one -> one.kind() == Decision.Kind.DISMISSAL)
                        .isPresent();
            }

            @Override
            public boolean isQuorumReached() {
                return draft().filter(one -> Quorum.isReached(one.kind(), one.track(), one.attendees()))
                        .isPresent();
            }

            @Override
            public boolean isAttendanceTainted() {
                return draft().filter(one -> attendance.isTainted(file.reference(), one.attendees()))
                        .isPresent();
            }

            @Override
            public boolean isEveryFindingNotified() {
                Set<Integer> notified = shelf.allegations(file.reference()).stream()
                        .filter(one -> one.status() == Allegation.Status.NOTIFIED)
                        .map(Allegation::number)
                        .collect(Collectors.toSet());
                return draft().map(one ->
                                one.findings().stream().map(Finding::allegation).collect(Collectors.toSet()))
                        .filter(notified::equals)
                        .isPresent();
            }

            @Override
            public boolean isBeyondLegalMaximum() {
                TurnoverForm turnover = shelf.turnover(file.reference())
                        .map(CaseTurnover::shown)
                        .orElse(null);
                return draft().filter(one -> new Bounds(CaseShelf.pack(), one.track(), turnover, LocalDate.now(clock))
                                .areLeftBy(measuresOf(one)))
                        .isPresent();
            }

            @Override
            public int measuresToMonitor() {
                return count(Measure::isToBeMonitored);
            }

            @Override
            public int outstandingMeasures() {
                return count(Measure::isOutstanding);
            }

            @Override
            public boolean isPenaltyRunning() {
                List<Measure> measures = shelf.measures(file.reference());
                return !isStayedByCourt()
                        && measures.stream()
                                .filter(one -> one.kind() == Measure.Kind.PENALTY_PAYMENT
                                        && one.status() == Measure.Status.ORDERED)
                                .anyMatch(one -> PenaltyDays.of(
                                                one, measures, shelf.appeals(file.reference()), LocalDate.now(clock))
                                        > 0);
            }

            @Override
            public boolean isBoardDecisionReflected() {
                return cooperation
                        .boardDecidedAt(file.reference())
                        .filter(decided -> draft().filter(one -> one.amendedAt().isAfter(decided))
                                .isPresent())
                        .isPresent();
            }

            @Override
            public boolean isStayedByCourt() {
                return shelf.appeals(file.reference()).stream().anyMatch(one -> one.status() == Appeal.Status.STAYED);
            }

            @Override
            public boolean isNoticeComplied() {
                return shelf.notice(file.reference())
                        .filter(FormalNotice::isComplied)
                        .isPresent();
            }

            @Override
            public boolean isNoticeFailed() {
                return shelf.notice(file.reference())
                        .filter(notice -> notice.isFailed() || clocks.isOver(ClockRule.D13, file.reference()))
                        .isPresent();
            }

            @Override
            public int measuresInDefault() {
                LocalDate today = LocalDate.now(clock);
                return count(one -> one.isInDefault(today));
            }

            private Optional<Decision> draft() {
                return shelf.draft(file.reference());
            }

            private List<Measure> measuresOf(Decision decision) {
                return shelf.measures(file.reference()).stream()
                        .filter(one -> decision.measures().contains(one.number()))
                        .toList();
            }

            private int count(Predicate<Measure> what) {
                return (int)
                        shelf.measures(file.reference()).stream().filter(what).count();
            }
        };
    }
}
