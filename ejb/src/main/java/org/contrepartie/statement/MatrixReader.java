package org.contrepartie.statement;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contrepartie.access.CaseAccess;
import org.contrepartie.access.StaffService;
import org.contrepartie.scheme.SchemeSheet;
import org.contrepartie.terms.TermsService;

/** Puts the matrix of a scheme together: cells that were assessed, and cells that only a rule speaks of. */
@Dependent
class MatrixReader {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Suggester suggester;

    @EJB
    private TermsService terms;

    @EJB
    private StaffService staff;

    @EJB
    private CaseAccess access;

    /**
     * The cells in the order in which they were opened, then the mere suggestions in the order of the claims. What a whole
     * statement is held against is not suggested once more for each claim in it.
     */
    List<Cell> cells(SchemeSheet scheme) {
        Suggester.File file = file(scheme);
        List<Cell> cells = new ArrayList<>(assessed(scheme.id(), file));
        suggester
                .all(file)
                .filter(one -> cells.stream().noneMatch(held -> isAnswered(held, one)))
                .map(one -> new Cell(
                        null,
                        one.claim().statementNumber(),
                        one.claim().label(),
                        one.target(),
                        null,
                        one.suggestion(),
                        List.of(),
                        false))
                .toList()
                .forEach(cells::add);
        return List.copyOf(cells);
    }

    /** What the rules say of that claim and that target, whether or not there is a cell. */
    Optional<Suggestion> suggestion(SchemeSheet scheme, String subject, Target target) {
        Suggester.File file = file(scheme);
        return subject(scheme.id(), subject).flatMap(one -> suggestion(file, one, target));
    }

    private Suggester.File file(SchemeSheet scheme) {
        return suggester.file(
                scheme,
                terms.clauses(scheme.id()),
                passages(scheme.id()),
                claims(scheme.id()).stream().map(Claim::row).toList());
    }

    /** The noted passages, oldest first, without what stands in exhibits that the caller may not know of. */
    List<PassageRow> passages(Long schemeId) {
        return em
                .createNamedQuery("Passage.of", Passage.class)
                .setParameter("schemeId", schemeId)
                .getResultList()
                .stream()
                .filter(one -> isOpenTo(one.target()))
                .map(Passage::row)
                .toList();
    }

    /**
     * The cells that somebody answered for once. One that is under assessment again stays among them: whoever returned it
     * still waits for it.
     */
    List<ConfirmedCell> confirmed(Long schemeId) {
        Map<Long, List<AssessmentView>> views = views(schemeId);
        return assessments(schemeId).stream()
                .filter(one -> views.getOrDefault(one.id(), List.of()).stream().anyMatch(AssessmentView::isConfirmed))
                .map(one -> one.confirmed(schemeId, views.get(one.id())))
                .sorted(Comparator.comparing(ConfirmedCell::number))
                .toList();
    }

    /** The cell of that claim and that target. Empty where nobody looked and no rule speaks. */
    Optional<Cell> find(SchemeSheet scheme, String subject, Target target) {
        return cells(scheme).stream()
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
                .filter(one -> one.seenFrom(schemeId).isOf(subject, target))
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

    private static boolean isAnswered(Cell cell, Suggester.Found found) {
        return isSame(cell, found.claim().label(), found.target())
                || isSame(cell, "S" + found.claim().statementNumber(), found.target());
    }

    private List<Cell> assessed(Long schemeId, Suggester.File file) {
        Map<Long, List<AssessmentView>> views = views(schemeId);
        return assessments(schemeId).stream()
                .filter(one -> isOpen(one.seenFrom(schemeId)))
                .map(one -> cell(one, views.getOrDefault(one.id(), List.of()), file))
                .sorted(Comparator.comparing(Cell::number))
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

    private boolean isOpen(Side side) {
        return isOpenTo(side.target()) && (side.beyond() == null || !access.isWalledOff(side.beyond()));
    }

    private Cell cell(Assessment assessment, List<AssessmentView> views, Suggester.File file) {
        Side side = assessment.seenFrom(file.scheme().id());
        Assessment.Subject subject = side.subject();
        List<Cell.View> shown = views.stream()
                .map(view -> view.shown(staff.nameOf(view.author())))
                .toList();
        return new Cell(
                side.number(),
                subject.statement().number(),
                subject.label(),
                side.target(),
                side.other() == null ? null : side.other().words(),
                suggestion(file, subject, side.target()).orElse(null),
                shown,
                isOutdated(assessment.amendedAt(), shown));
    }

    private static boolean isOutdated(Instant amended, List<Cell.View> views) {
        return amended != null
                && !views.isEmpty()
                && views.get(views.size() - 1).madeAt().isBefore(amended);
    }

    private Optional<Suggestion> suggestion(Suggester.File file, Assessment.Subject subject, Target target) {
        return subject.claim() == null
                ? suggester.ofWhole(file, subject.statement().number(), target)
                : suggester.of(file, subject.claim().row(), target);
    }
}
