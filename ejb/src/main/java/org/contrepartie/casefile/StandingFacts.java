package org.contrepartie.casefile;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.contrepartie.deadline.Regime;
import org.contrepartie.workflow.AboutStanding;
import org.contrepartie.workflow.CaseState;
import org.contrepartie.workflow.Origin;
import org.contrepartie.workflow.Outcome;
import org.contrepartie.workflow.Procedure;
import org.contrepartie.workflow.RulePack;
import org.contrepartie.workflow.Step;

/** Answers from the case file itself. */
@Dependent
public class StandingFacts implements FactsSource<AboutStanding> {

    @EJB
    private FactService facts;

    @Inject
    private CaseRegime regimes;

    private final RulePack pack = RulePack.inForce();

    @Override
    public Class<AboutStanding> part() {
        return AboutStanding.class;
    }

    @Override
    public AboutStanding about(CaseFile file) {
        return new AboutStanding() {
            @Override
            public Optional<CaseState> state() {
                return file.state();
            }

            @Override
            public boolean isOpeningNoteComplete() {
                return file.hasOpeningNote();
            }

            @Override
            public boolean isExOfficio() {
                return file.origin() == Origin.EX_OFFICIO;
            }

            @Override
            public Procedure procedure() {
                return file.procedure();
            }

            @Override
            public RulePack pack() {
                return pack;
            }

            @Override
            public Optional<CaseState> suspendedFrom() {
                return Optional.ofNullable(file.suspendedFrom());
            }

            @Override
            public CaseState reopensTo() {
                return file.reopensTo();
            }

            @Override
            public int establishedFacts() {
                return facts.established(file.reference());
            }

            @Override
            public Optional<CaseState> resolutionFrom() {
                return Optional.ofNullable(file.resolutionFrom());
            }

            @Override
            public boolean isKeptOfOwnMotion() {
                return file.isKeptOfOwnMotion();
            }

            @Override
            public boolean isJoined() {
                return file.outcome() == Outcome.JOINED;
            }

            @Override
            public Optional<String> closingAuthor() {
                return file.authorOf(Step.CLOSE_NO_ACTION);
            }

            @Override
            public Optional<String> reopeningAuthor() {
                return file.authorOf(Step.REOPEN);
            }

            @Override
            public Optional<String> dismissalProposer() {
                return file.dismissalBy();
            }

            @Override
            public Regime regime() {
                return regimes.of(file);
            }
        };
    }
}
