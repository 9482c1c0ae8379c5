package org.contrepartie.casefile;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import java.util.Optional;
import org.contrepartie.access.CaseAccess;
import org.contrepartie.access.CaseMember;
import org.contrepartie.workflow.AboutTeam;

/** Answers who works on the case and with which interests, from the package {@code access}. */
@Dependent
public class TeamFacts implements FactsSource<AboutTeam> {

    @EJB
    private CaseAccess access;

    @Override
    public Class<AboutTeam> part() {
        return AboutTeam.class;
    }

    @Override
    public AboutTeam about(CaseFile file) {
        return new AboutTeam() {
            @Override
            public Optional<String> assignedOfficer() {
                return access.officerOf(file.reference());
            }

            @Override
            public boolean officerHasDeclaredInterests() {
                return assignedOfficer()
                        .filter(officer -> access.hasDeclared(file.reference(), officer))
                        .isPresent();
            }

            @Override
            public boolean isConflicted(String name) {
                return access.isConflicted(file.reference(), name);
            }

            @Override
            public Optional<String> rapporteur() {
                return access.inCapacity(file.reference(), CaseMember.Capacity.RAPPORTEUR);
            }

            @Override
            public Optional<String> reviewer() {
                return access.inCapacity(file.reference(), CaseMember.Capacity.REVIEWER);
            }

            @Override
            public boolean hasInvestigated(String name) {
                return access.hasInvestigated(file.reference(), name);
            }
        };
    }
}
