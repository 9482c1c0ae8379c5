package org.contrepartie.statement;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.contrepartie.access.CaseAccess;
import org.contrepartie.audit.AuditTrail;
import org.contrepartie.audit.Happening;
import org.contrepartie.scheme.Scheme;
import org.contrepartie.scheme.SchemeService;
import org.contrepartie.scheme.SchemeSheet;
import org.contrepartie.shared.Invalid;
import org.contrepartie.shared.Stale;

/**
 * Writes down what somebody thinks of a cell of the matrix, and tells the trail of all that it touches. A cell that holds claims
 * about two schemes against each other is written only by who may work on both.
 */
@Dependent
class CellWriter {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Targets targets;

    @Inject
    private MatrixReader reader;

    @Inject
    private Elsewhere elsewhere;

    @EJB
    private AuditTrail trail;

    @EJB
    private CaseAccess access;

    @EJB
    private SchemeService schemes;

    /**
     * Writes another view of a cell, and opens the cell where there is none.
     *
     * @param act its stored name
     * @param author login of who thinks so where it is not the caller, or null
     * @throws Invalid naming each field that cannot be taken
     * @throws Stale if somebody else assessed the cell meanwhile
     */
    Cell write(String act, String schemeRef, AssessmentForm form, Optional<Integer> seen, String author) {
        form.check();
        SchemeSheet scheme = schemes.read(schemeRef);
        String caller = access.mayWorkOn(scheme.id(), act).name();
        Optional<OtherClaim> other = Optional.of(form.target())
                .filter(one -> one.kind() == Target.Kind.OTHER_CLAIM)
                .flatMap(one -> elsewhere.find(scheme, one.ref()));
        other.ifPresent(one -> access.mayWorkOn(one.schemeId(), act));
        lock(scheme, other);
        Assessment.Subject subject =
                reader.subject(scheme.id(), form.subject()).orElseThrow(() -> new Invalid("claim", "claim.none"));
        targets.require(scheme, reader.claims(scheme.id()), form.subject(), form.target());
        new Invalid.Check()
                .that(other.isEmpty() || subject.claim() != null, "claim", "assessment.wholeElsewhere")
                .done();
        Optional<Cell> before = reader.find(scheme, form.subject(), form.target());
        int views = before.map(one -> one.views().size()).orElse(0);
        if (seen.isPresent() && seen.get() != views) {
            Stale stale = new Stale(form.subject(), views);
            before.map(Cell::latest).ifPresent(now -> stale.unlike("relation", now.relation(), form.relation())
                    .unlike("reason", now.reason(), form.reason()));
            throw stale;
        }
        Assessment assessment = reader.assessment(scheme.id(), subject, form.target())
                .orElseGet(() -> opened(scheme, subject, form.target(), other));
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
        record(schemeRef, form.target(), told(act, schemeRef, form.subject(), form));
        other.ifPresent(one -> trail.recordInRegister(told(
                act, one.scheme(), one.row().label(), form.against(Target.claimElsewhere(schemeRef, form.subject())))));
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

    /** Locked, the older scheme first, so that no two officers wait for each other. */
    private void lock(SchemeSheet scheme, Optional<OtherClaim> other) {
        Stream.concat(Stream.of(scheme.id()), other.map(OtherClaim::schemeId).stream())
                .sorted()
                .forEach(id -> em.find(Scheme.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    private Assessment opened(
            SchemeSheet scheme, Assessment.Subject subject, Target target, Optional<OtherClaim> other) {
        Side mine = new Side(next(scheme.id()), subject, target, null, null);
        Assessment opened = other.map(one -> {
                    Claim claim = elsewhere.entity(one);
                    Side theirs = new Side(
                            next(one.schemeId()),
                            new Assessment.Subject(claim.statement(), claim),
                            Target.claimElsewhere(scheme.reference(), subject.label()),
                            null,
                            null);
                    return new Assessment(scheme.id(), mine, one.schemeId(), theirs);
                })
                .orElseGet(() -> new Assessment(scheme.id(), mine.number(), subject, target));
        em.persist(opened);
        return opened;
    }

    private int next(Long scheme) {
        return reader.assessments(scheme).size() + 1;
    }

    private static Happening told(String act, String schemeRef, String claim, AssessmentForm form) {
        return Happening.of(act, schemeRef)
                .with("claim", claim)
                .with("target", form.target().kind())
                .with("which", form.target().ref())
                .with("relation", form.relation())
                .with("reason", form.reason());
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
