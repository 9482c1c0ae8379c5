package org.contrepartie.statement;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contrepartie.access.CaseAccess;
import org.contrepartie.access.StaffService;
import org.contrepartie.terms.ClauseSheet;
import org.contrepartie.terms.TermsService;

/** Puts the matrix of a scheme together: cells that were assessed, and cells that only a rule speaks of. */
@Dependent
class MatrixReader {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private TermsService terms;

    @EJB
    private StaffService staff;

    @EJB
    private CaseAccess access;

    /** The cells in the order in which they were opened, then the mere suggestions in the order of the claims. */
    List<Cell> cells(Long schemeId) {
        List<ClauseSheet> clauses = terms.clauses(schemeId);
        List<Cell> cells = new ArrayList<>(assessed(schemeId, clauses));
        claims(schemeId).stream()
                .flatMap(claim -> suggested(claim, clauses))
                .filter(one -> cells.stream().noneMatch(held -> isSame(held, one.subject(), one.target())))
                .toList()
                .forEach(cells::add);
        return List.copyOf(cells);
    }

    /**
     * The cells that somebody answered for once. One that is under assessment again stays among them: whoever returned it
     * still waits for it.
     */
    List<ConfirmedCell> confirmed(Long schemeId) {
        Map<Long, List<AssessmentView>> views = views(schemeId);
        return assessments(schemeId).stream()
                .filter(one -> views.getOrDefault(one.id(), List.of()).stream().anyMatch(AssessmentView::isConfirmed))
                .map(one -> one.confirmed(views.get(one.id())))
                .toList();
    }

    /** The cell of that claim and that target. Empty where nobody looked and no rule speaks. */
    Optional<Cell> find(Long schemeId, String subject, Target target) {
        return cells(schemeId).stream()
                .filter(one -> isSame(one, subject, target))
                .findFirst();
    }

    /** A claim of that label, else the statement of that label as a whole. */
    Optional<Assessment.Subject> subject(Long schemeId, String label) {
        Stream<Assessment.Subject> claims =
                claims(schemeId).stream().map(one -> new Assessment.Subject(one.statement(), one));
        Stream<Assessment.Subject> statements = em
                .createNamedQuery("CompanyStatement.of", CompanyStatement.class)
                .setParameter("schemeId", schemeId)
                .getResultList()
                .stream()
                .map(one -> new Assessment.Subject(one, null));
        return Stream.concat(claims, statements)
                .filter(one -> one.label().equals(label))
                .findFirst();
    }

    Optional<Assessment> assessment(Long schemeId, Assessment.Subject subject, Target target) {
        return assessments(schemeId).stream()
                .filter(one -> one.isOf(subject, target))
                .findFirst();
    }

    List<Assessment> assessments(Long schemeId) {
        return em.createNamedQuery("Assessment.ofScheme", Assessment.class)
                .setParameter("schemeId", schemeId)
                .getResultList();
    }

    List<Claim> claims(Long schemeId) {
        return em.createNamedQuery("Claim.ofScheme", Claim.class)
                .setParameter("schemeId", schemeId)
                .getResultList();
    }

    private static boolean isSame(Cell cell, String subject, Target target) {
        return cell.subject().equals(subject) && cell.target().equals(target);
    }

    private List<Cell> assessed(Long schemeId, List<ClauseSheet> clauses) {
        Map<Long, List<AssessmentView>> views = views(schemeId);
        return assessments(schemeId).stream()
                .filter(one -> isOpenTo(one.target()))
                .map(one -> cell(one, views.getOrDefault(one.id(), List.of()), clauses))
                .toList();
    }

    private Map<Long, List<AssessmentView>> views(Long schemeId) {
        return em
                .createNamedQuery("AssessmentView.ofScheme", AssessmentView.class)
                .setParameter("schemeId", schemeId)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(AssessmentView::assessmentId));
    }

    /** What quotes an exhibit of a case is closed to whoever may not know of the case. */
    private boolean isOpenTo(Target target) {
        return target.kind() != Target.Kind.EXHIBIT
                || Targets.caseOf(target.ref())
                        .filter(caseRef -> !access.knows(caseRef))
                        .isEmpty();
    }

    private Cell cell(Assessment assessment, List<AssessmentView> views, List<ClauseSheet> clauses) {
        Assessment.Subject subject = assessment.subject();
        List<Cell.View> shown = views.stream()
                .map(view -> view.shown(staff.nameOf(view.author())))
                .toList();
        return new Cell(
                assessment.number(),
                subject.statement().number(),
                subject.label(),
                assessment.target(),
                suggestion(subject.claim(), assessment.target(), clauses).orElse(null),
                shown,
                isOutdated(subject.claim(), shown));
    }

    private static boolean isOutdated(Claim claim, List<Cell.View> views) {
        Instant amended = claim == null ? null : claim.amendedAt();
        return amended != null
                && !views.isEmpty()
                && views.get(views.size() - 1).madeAt().isBefore(amended);
    }

    private static Stream<Cell> suggested(Claim claim, List<ClauseSheet> clauses) {
        Stream<Target> all =
                Stream.concat(Stream.of(Target.NOTHING), clauses.stream().map(one -> Target.clause(one.label())));
        return all.flatMap(target -> suggestion(claim, target, clauses).stream()
                .map(found ->
                        new Cell(null, claim.statement().number(), claim.label(), target, found, List.of(), false)));
    }

    private static Optional<Suggestion> suggestion(Claim claim, Target target, List<ClauseSheet> clauses) {
        if (claim == null) {
            return Optional.empty();
        }
        return switch (target.kind()) {
            case NOTHING -> Comparison.withNothing(claim.row().claim());
            case CLAUSE ->
                clauses.stream()
                        .filter(one -> one.label().equals(target.ref()))
                        .findFirst()
                        .flatMap(
                                one -> Comparison.with(one.clause(), claim.row().claim()));
            case ELEMENT, OFFER, DOCUMENT, EXHIBIT, CLAIM -> Optional.empty();
        };
    }
}
