package org.contrepartie.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.contrepartie.access.CaseTeamService;
import org.contrepartie.access.CaseTeamService.InterestRow;
import org.contrepartie.access.CaseTeamService.MemberRow;

/** Who works on a case, and which interests were declared. */
@Named
@RequestScoped
public class TeamTab {

    @Inject
    private CaseTeamService team;

    @Inject
    private CaseFileView view;

    private List<MemberRow> members;
    private List<InterestRow> interests;

    /** Whoever is or was on the team. */
    public List<MemberRow> getMembers() {
        if (members == null) {
            members = team.members(view.getReference());
        }
        return members;
    }

    public List<InterestRow> getInterests() {
        if (interests == null) {
            interests = team.interests(view.getReference());
        }
        return interests;
    }
}
