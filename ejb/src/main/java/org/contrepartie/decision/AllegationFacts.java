package org.contrepartie.decision;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.contrepartie.access.CaseAccess;
import org.contrepartie.access.CaseMember;
import org.contrepartie.casefile.CaseFile;
import org.contrepartie.casefile.FactsSource;
import org.contrepartie.clock.ClockService;
import org.contrepartie.deadline.ClockRule;
import org.contrepartie.workflow.AboutAllegations;

/** Answers what is put to the respondent, what both sides said to it, and what the reviewer says. */
@Dependent
public class AllegationFacts implements FactsSource<AboutAllegations> {

    @Inject
    private CaseShelf shelf;

    @Inject
    private ExhibitsOnFile exhibits;

    @Inject
    private ReviewPoints points;

    @EJB
    private ClockService clocks;

    @EJB
    private CaseAccess access;

    @Override
    public Class<AboutAllegations> part() {
        return AboutAllegations.class;
    }

    @Override
    public AboutAllegations about(CaseFile file) {
        return new AboutAllegations() {
            @Override
            public boolean isEveryAllegationFounded() {
                List<Allegation> drafts = shelf.allegations(file.reference()).stream()
                        .filter(one -> one.status() == Allegation.Status.DRAFT)
                        .toList();
                Set<Integer> onFile = exhibits.of(file.reference());
                return !drafts.isEmpty()
                        && drafts.stream().allMatch(one -> one.lacks(onFile).isEmpty());
            }

            @Override
            public boolean hasEnvisagedMeasures() {
                return envisaged().stream().findFirst().isPresent();
            }

            @Override
            public boolean isFineWithoutFactors() {
                return envisaged().stream().anyMatch(one -> !one.missing().isEmpty());
            }

            @Override
            public boolean isRespondentHeard() {
                return shelf.lastHearing(file.reference())
                        .filter(hearing -> spokeIn(hearing) || clocks.isOver(ClockRule.D12, file.reference()))
                        .isPresent();
            }

            @Override
            public int unansweredObservations() {
                return (int) shelf.observations(file.reference()).stream()
                        .filter(Observation::isUnanswered)
                        .count();
            }

            @Override
            public int openPoints() {
                boolean reviewed = access.inCapacity(file.reference(), CaseMember.Capacity.REVIEWER)
                        .isPresent();
                return (int) points.of(file).stream()
                        .filter(point -> point.row().isInTheWay(reviewed))
                        .count();
            }

            @Override
            public boolean isEverNotified() {
                return !shelf.hearings(file.reference()).isEmpty();
            }

            @Override
            public boolean hasAllegationToCure() {
                Set<Integer> onFile = exhibits.of(file.reference());
                return shelf.allegations(file.reference()).stream()
                        .anyMatch(one -> one.status() == Allegation.Status.DRAFT
                                && one.lacks(onFile).isEmpty());
            }

            private List<Measure> envisaged() {
                return shelf.measures(file.reference()).stream()
                        .filter(one -> one.status() == Measure.Status.ENVISAGED)
                        .toList();
            }

            private boolean spokeIn(Hearing hearing) {
                return shelf.observations(file.reference()).stream()
                        .anyMatch(one ->
                                one.hearing() == hearing.number() && one.party() == Observation.Party.RESPONDENT);
            }
        };
    }
}
