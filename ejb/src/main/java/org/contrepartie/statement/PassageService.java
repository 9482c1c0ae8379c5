package org.contrepartie.statement;

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
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.contrepartie.access.CaseAccess;
import org.contrepartie.audit.AuditTrail;
import org.contrepartie.audit.Happening;
import org.contrepartie.scheme.SchemeService;
import org.contrepartie.scheme.SchemeSheet;
import org.contrepartie.shared.Invalid;

/** Notes what words of an exhibit or a document say, so that claims can be held against them by the rules. */
@Stateless
@RolesAllowed({INTAKE, OFFICER, RAPPORTEUR, REVIEWER, HEAD, CHAIR, COMMITTEE, COOP, DPO, SYSTEM})
public class PassageService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Targets targets;

    @Inject
    private MatrixReader reader;

    @EJB
    private AuditTrail trail;

    @EJB
    private CaseAccess access;

    @EJB
    private SchemeService schemes;

    /**
     * Notes what a passage says. What was noted of the same words before counts no more, and stays on file.
     *
     * @throws Invalid naming each field that cannot be taken
     */
    @RolesAllowed({OFFICER, HEAD})
    public PassageRow note(String schemeRef, PassageForm form) {
        return write(schemeRef, form, null);
    }

    /**
     * Enters what somebody of the staff reads in a passage, for the demonstration.
     *
     * @param author his login
     */
    @RolesAllowed(SYSTEM)
    public PassageRow enter(String schemeRef, PassageForm form, String author) {
        return write(schemeRef, form, author);
    }

    /** What was noted about a scheme, oldest first, without what stands in exhibits that the caller may not know of. */
    public List<PassageRow> passages(String schemeRef) {
        return reader.passages(schemes.read(schemeRef).id());
    }

    private PassageRow write(String schemeRef, PassageForm form, String author) {
        form.check();
        SchemeSheet scheme = schemes.read(schemeRef);
        String caller = access.mayWorkOn(scheme.id(), "note_passage").name();
        targets.require(scheme, List.of(), "", form.target());
        Passage noted = new Passage(scheme.id(), form, Instant.now(clock), author == null ? caller : author);
        em.persist(noted);
        Happening what = Happening.of("note_passage", schemeRef)
                .with("target", form.target().kind())
                .with("which", form.target().ref())
                .with("text", form.target().passage())
                .with("operation", form.scope().operation());
        if (form.target().kind() == Target.Kind.EXHIBIT) {
            trail.record(Targets.caseOf(form.target().ref()).orElseThrow(), what);
        } else {
            trail.recordInRegister(what);
        }
        return noted.row();
    }
}
