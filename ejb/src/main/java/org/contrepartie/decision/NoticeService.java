package org.contrepartie.decision;

import static org.contrepartie.shared.Role.Names.CHAIR;
import static org.contrepartie.shared.Role.Names.COMMITTEE;
import static org.contrepartie.shared.Role.Names.COOP;
import static org.contrepartie.shared.Role.Names.DPO;
import static org.contrepartie.shared.Role.Names.HEAD;
import static org.contrepartie.shared.Role.Names.INTAKE;
import static org.contrepartie.shared.Role.Names.OFFICER;
import static org.contrepartie.shared.Role.Names.RAPPORTEUR;
import static org.contrepartie.shared.Role.Names.REVIEWER;
import static org.contrepartie.shared.Role.Names.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.contrepartie.access.CaseAccess;
import org.contrepartie.shared.Invalid;

/** Formal notices of a case. Issuing and ending one is a step of the procedure (T17 to T19), which calls this. */
@Stateless
@RolesAllowed({INTAKE, OFFICER, RAPPORTEUR, REVIEWER, HEAD, CHAIR, COMMITTEE, COOP, DPO, SYSTEM})
public class NoticeService {

    @Inject
    private CaseShelf shelf;

    @Inject
    private ExhibitsOnFile exhibits;

    @EJB
    private CaseAccess access;

    /**
     * Keeps a notice that is being issued. Called by the procedure within T17.
     *
     * @param period by ISO 8601
     * @param bureauDecision the exhibit by which it is public, or null
     * @throws Invalid if it requires nothing, or that exhibit is not on file
     */
    @RolesAllowed(CHAIR)
    public void issue(
            String caseRef, LocalDate notifiedOn, String period, Integer bureauDecision, List<String> required) {
        access.mayDo(caseRef, "issue_notice");
        new Invalid.Check()
                .that(!required.isEmpty(), "acts", "letter.empty.acts")
                .that(
                        bureauDecision == null || exhibits.of(caseRef).contains(bureauDecision),
                        "data.bureauDecision",
                        "allegation.noSuchExhibit")
                .done();
        int number = shelf.notices(caseRef).size() + 1;
        shelf.keep(new FormalNotice(caseRef, number, notifiedOn, period, bureauDecision, required));
    }

    /** The notice that runs is ended. Called by the procedure within T18 and T19. */
    @RolesAllowed(CHAIR)
    public void end(String caseRef, FormalNotice.Status how, LocalDate on) {
        access.mayDo(caseRef, "end_notice");
        shelf.notice(caseRef).ifPresent(notice -> notice.end(how, on));
    }

    /** The notices of a case, the first first. */
    public List<NoticeRow> ofCase(String caseRef) {
        access.mayKnow(caseRef);
        return shelf.notices(caseRef).stream().map(FormalNotice::row).toList();
    }
}
