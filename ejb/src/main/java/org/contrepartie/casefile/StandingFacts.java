package org.contrepartie.casefile;

import jakarta.enterprise.context.Dependent;
import java.util.Optional;
import org.contrepartie.workflow.AboutStanding;
import org.contrepartie.workflow.CaseState;

/** Answers from the case file itself. */
@Dependent
public class StandingFacts implements FactsSource<AboutStanding> {

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
        };
    }
}
