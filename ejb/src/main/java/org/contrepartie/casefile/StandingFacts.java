package org.contrepartie.casefile;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import java.util.Optional;
import org.contrepartie.workflow.AboutStanding;
import org.contrepartie.workflow.CaseState;
import org.contrepartie.workflow.Origin;
import org.contrepartie.workflow.Procedure;
import org.contrepartie.workflow.RulePack;

/** Answers from the case file itself. */
@Dependent
public class StandingFacts implements FactsSource<AboutStanding> {

    @EJB
    private FactService facts;

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
        };
    }
}
