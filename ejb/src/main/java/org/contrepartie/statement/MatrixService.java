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
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.contrepartie.access.CaseAccess;
import org.contrepartie.audit.AuditTrail;
import org.contrepartie.audit.Happening;
import org.contrepartie.scheme.Scheme;
import org.contrepartie.scheme.SchemeService;
import org.contrepartie.scheme.SchemeSheet;
import org.contrepartie.shared.Invalid;
import org.contrepartie.shared.Stale;
import org.contrepartie.shared.Unknown;

/** Holds the claims of a company against what is on file. What it answers is an indication, never a finding. */
@Stateless
@RolesAllowed({INTAKE, OFFICER, RAPPORTEUR, REVIEWER, HEAD, CHAIR, COMMITTEE, COOP, DPO, SYSTEM})
public class MatrixService {

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

    /** The matrix: what was assessed, then what the rules suggest and nobody has looked at. */
    public List<Cell> cells(String schemeRef) {
        return reader.cells(schemes.read(schemeRef));
    }

    /**
     * What the rules say of a claim and anything on file, whether or not there is a cell; empty where none is sound.
     *
     * @param subject label of a claim, or of a statement as a whole
     */
    public Optional<Suggestion> suggestion(String schemeRef, String subject, Target target) {
        return reader.suggestion(schemes.read(schemeRef), subject, target);
    }

    /**
     * The cells that somebody answered for, in the order in which they were opened, for the legal review of a case. Whose
     * turn it is to ask makes no difference; what quotes an exhibit of another case is that case's to review.
     */
    public List<ConfirmedCell> confirmed(Long schemeId, String caseRef) {
        access.mayKnow(caseRef);
        return reader.confirmed(schemeId).stream()
                .filter(cell -> cell.target().kind() != Target.Kind.EXHIBIT
                        || Targets.caseOf(cell.target().ref())
                                .filter(caseRef::equals)
                                .isPresent())
                .toList();
    }

    /**
     * One cell with all that was ever thought of it.
     *
     * @throws Unknown if there is none of that number
     */
    public Cell cell(String schemeRef, int number) {
        return cells(schemeRef).stream()
                .filter(one -> one.number() != null && one.number() == number)
                .findFirst()
                .orElseThrow(() -> new Unknown(schemeRef + " " + number));
    }

    /**
     * Writes down how a claim seems to stand to something: a working assessment, for which nobody answers yet.
     *
     * @param seen how many views of the cell the caller had before him; empty where he looked at none
     * @throws Invalid naming each field that cannot be taken
     * @throws Stale if somebody else assessed the cell meanwhile
     */
    @RolesAllowed({OFFICER, HEAD})
    public Cell assess(String schemeRef, AssessmentForm form, Optional<Integer> seen) {
        return write("assess_claim", schemeRef, form, seen, null);
    }

    /**
     * The caller answers by his name for how a claim stands to something. What was suggested before stays beside it.
     *
     * @param seen how many views of the cell the caller had before him; empty where he looked at none
     * @throws Invalid naming each field that cannot be taken
     * @throws Stale if somebody else assessed the cell meanwhile
     */
    @RolesAllowed({OFFICER, HEAD})
    public Cell confirm(String schemeRef, AssessmentForm form, Optional<Integer> seen) {
        return write("confirm_assessment", schemeRef, form, seen, null);
    }

    /**
     * Enters the working assessment of somebody of the staff, for the demonstration. It confirms nothing.
     *
     * @param author his login
     */
    @RolesAllowed(SYSTEM)
    public Cell enter(String schemeRef, AssessmentForm form, String author) {
        return write("assess_claim", schemeRef, form, Optional.empty(), author);
    }

    private Cell write(String act, String schemeRef, AssessmentForm form, Optional<Integer> seen, String author) {
        form.check();
        SchemeSheet scheme = schemes.read(schemeRef);
        String caller = access.mayWorkOn(scheme.id(), act).name();
        em.find(Scheme.class, scheme.id(), LockModeType.PESSIMISTIC_WRITE);
        Assessment.Subject subject =
                reader.subject(scheme.id(), form.subject()).orElseThrow(() -> new Invalid("claim", "claim.none"));
        targets.require(scheme, reader.claims(scheme.id()), form.subject(), form.target());
        Optional<Cell> before = reader.find(scheme, form.subject(), form.target());
        int views = before.map(one -> one.views().size()).orElse(0);
        if (seen.isPresent() && seen.get() != views) {
            Stale stale = new Stale(form.subject(), views);
            before.map(Cell::latest).ifPresent(now -> stale.unlike("relation", now.relation(), form.relation())
                    .unlike("reason", now.reason(), form.reason()));
            throw stale;
        }
        Assessment assessment = reader.assessment(scheme.id(), subject, form.target())
                .orElseGet(() -> opened(scheme.id(), subject, form.target()));
        boolean confirms = act.equals("confirm_assessment");
        Relation suggested = confirms ? suggested(scheme, form, before) : form.relation();
        em.persist(new AssessmentView(
                assessment.id(),
                views + 1,
                suggested,
                confirms ? form.relation() : null,
                form.reason(),
                author == null ? caller : author,
                Instant.now(clock)));
        record(
                schemeRef,
                form.target(),
                Happening.of(act, schemeRef)
                        .with("claim", form.subject())
                        .with("target", form.target().kind())
                        .with("which", form.target().ref())
                        .with("relation", form.relation())
                        .with("reason", form.reason()));
        return reader.find(scheme, form.subject(), form.target()).orElseThrow();
    }

    /** What stands beside a confirmation: what was suggested last, by somebody or by the rule. */
    private Relation suggested(SchemeSheet scheme, AssessmentForm form, Optional<Cell> before) {
        Cell.View latest = before.map(Cell::latest).orElse(null);
        return latest != null
                ? latest.suggested()
                : reader.suggestion(scheme, form.subject(), form.target())
                        .map(Suggestion::relation)
                        .orElse(null);
    }

    private Assessment opened(Long scheme, Assessment.Subject subject, Target target) {
        Assessment opened = new Assessment(scheme, reader.assessments(scheme).size() + 1, subject, target);
        em.persist(opened);
        return opened;
    }

    /** An exhibit belongs to a case, so what is held against it stands in the chain of that case. */
    private void record(String schemeRef, Target target, Happening what) {
        if (target.kind() == Target.Kind.EXHIBIT) {
            trail.record(Targets.caseOf(target.ref()).orElseThrow(), what);
        } else {
            trail.recordInRegister(what);
        }
    }
}
