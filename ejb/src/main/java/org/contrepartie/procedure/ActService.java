package org.contrepartie.procedure;

import static org.contrepartie.shared.Role.Names.CHAIR;
import static org.contrepartie.shared.Role.Names.COMMITTEE;
import static org.contrepartie.shared.Role.Names.COOP;
import static org.contrepartie.shared.Role.Names.HEAD;
import static org.contrepartie.shared.Role.Names.INTAKE;
import static org.contrepartie.shared.Role.Names.OFFICER;
import static org.contrepartie.shared.Role.Names.RAPPORTEUR;
import static org.contrepartie.shared.Role.Names.REVIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.contrepartie.access.CaseAccess;
import org.contrepartie.access.ConflictDeclaration.Outcome;
import org.contrepartie.audit.AuditTrail;
import org.contrepartie.audit.Happening;
import org.contrepartie.casefile.CaseFile;
import org.contrepartie.casefile.CaseFileService;
import org.contrepartie.complaint.Complaint;
import org.contrepartie.complaint.ComplaintService;
import org.contrepartie.letter.Letter;
import org.contrepartie.letter.LetterForm;
import org.contrepartie.letter.LetterService;
import org.contrepartie.shared.Caller;
import org.contrepartie.shared.CallerContext;
import org.contrepartie.shared.Forbidden;
import org.contrepartie.shared.Invalid;
import org.contrepartie.shared.Unknown;
import org.contrepartie.workflow.Act;

/** Does the acts that are not steps: they record what the conditions ask for. One method, one transaction. */
@Stateless
@RolesAllowed({INTAKE, OFFICER, RAPPORTEUR, REVIEWER, HEAD, CHAIR, COMMITTEE, COOP})
public class ActService {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private CallerContext context;

    @EJB
    private CaseAccess access;

    @EJB
    private AuditTrail trail;

    @EJB
    private CaseFileService cases;

    @EJB
    private ComplaintService complaints;

    @EJB
    private LetterService letters;

    /**
     * Does an act on a case and writes it to the trail.
     *
     * @param data what the act records, by name: {@code login}, {@code interest}, {@code outcome}, {@code ground},
     *     {@code proof}
     * @param reason in the caller's words
     * @throws Forbidden if the act is not one of his roles', or he may not act on the case
     * @throws Invalid naming each field that cannot be taken
     * @throws Unknown if there is no such case, or none the caller may know of
     */
    public void act(Act act, String reference, Map<String, String> data, String reason) {
        Caller caller = context.caller();
        CaseFile file = cases.locked(reference);
        boolean mayEndOwnConflict = act == Act.DECLARE_CONFLICT;
        if (!act.isOpenTo(caller) || access.isConflicted(reference, caller.name()) && !mayEndOwnConflict) {
            throw new Forbidden(act.action());
        }
        new Invalid.Check().atMost("reason", reason, 4000).done();
        Happening what = Happening.of(act.action(), reference).by(act.id()).with("reason", reason);
        trail.record(reference, done(act, file, data, reason, what));
        em.flush();
    }

    private Happening done(Act act, CaseFile file, Map<String, String> data, String reason, Happening what) {
        String reference = file.reference();
        switch (act) {
            case ASSIGN -> {
                access.assignOfficer(reference, given(data, "login"));
                return what.with("login", data.get("login"));
            }
            case DECLARE_CONFLICT -> {
                return what.with("outcome", access.declare(reference, data.get("interest")));
            }
            case RULE_ON_CONFLICT -> {
                new Invalid.Check().text("reason", reason, 2000).done();
                access.rule(reference, given(data, "login"), outcome(data), reason);
                return what.with("login", data.get("login")).with("outcome", data.get("outcome"));
            }
            case DRAFT_REFUSAL -> {
                new Invalid.Check().text("reason", reason, 4000).done();
                draftRefusal(file, data.get("ground"), reason);
                return what.with("ground", data.get("ground"));
            }
            case PROVE_PRIOR_REQUEST -> {
                complaints.prove(openComplaint(file), given(data, "proof"));
                return what;
            }
        }
        throw new IllegalStateException("no way to do " + act);
    }

    private void draftRefusal(CaseFile file, String ground, String reasons) {
        Complaint complaint = openComplaint(file);
        if (ground != null && !ground.isBlank()) {
            complaints.placeOutOfScope(complaint, ground);
        }
        letters.draft(new LetterForm(
                Letter.Template.REFUSAL,
                complaint.reference(),
                file.reference(),
                complaint.language(),
                Map.of("complaint", complaint.reference()),
                reasons));
    }

    private Complaint openComplaint(CaseFile file) {
        return complaints.attachedTo(file.reference()).stream()
                .filter(Complaint::isOpen)
                .findFirst()
                .orElseThrow(() -> new Invalid("act", "act.noOpenComplaint"));
    }

    private static String given(Map<String, String> data, String name) {
        new Invalid.Check().required("data." + name, data.get(name)).done();
        return data.get(name);
    }

    private static Outcome outcome(Map<String, String> data) {
        return Stream.of(Outcome.MANAGED, Outcome.RECUSED, Outcome.NONE)
                .filter(one -> Optional.of(one.name()).equals(Optional.ofNullable(data.get("outcome"))))
                .findFirst()
                .orElseThrow(() -> new Invalid("data.outcome", "field.unknownValue"));
    }
}
