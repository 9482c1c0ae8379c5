package org.contrepartie.decision;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.contrepartie.audit.AuditEntry;
import org.contrepartie.casefile.CaseFile;
import org.contrepartie.casefile.FactService;
import org.contrepartie.statement.ConfirmedCell;
import org.contrepartie.statement.MatrixService;
import org.contrepartie.terms.ClauseSheet;
import org.contrepartie.terms.MarkedElement;
import org.contrepartie.terms.TermsService;

/**
 * The points of a case that the reviewer agrees or returns: its admissibility where somebody complained, its competence, each
 * fact, each allegation, each clause on which somebody marked something, each cell of the matrix that somebody answered for.
 * They are computed from what is on the case, so nothing can be forgotten.
 */
@Dependent
class ReviewPoints {

    private static final Set<String> ABOUT_ADMISSIBILITY =
            Set.of("declare_admissible", "declare_inadmissible", "admit", "refuse", "prove_prior_request");

    private static final Set<String> ABOUT_COMPETENCE = Set.of("set_procedure");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CaseShelf shelf;

    @EJB
    private FactService facts;

    @EJB
    private TermsService terms;

    @EJB
    private MatrixService matrix;

    /** The points, in the order of the case. */
    List<Point> of(CaseFile file) {
        List<ReviewWord> words = shelf.reviewWords(file.reference());
        List<Point> points = new ArrayList<>();
        if (file.complaintCount() > 0) {
            points.add(done(file.reference(), new Subject("ADMISSIBILITY", null, null), ABOUT_ADMISSIBILITY, words));
        }
        Subject competence = new Subject("COMPETENCE", file.procedureReason(), "Procedure." + file.procedure());
        points.add(done(file.reference(), competence, ABOUT_COMPETENCE, words));
        facts.ofCase(file.reference())
                .forEach(fact -> points.add(point(
                        new Subject(fact.label(), fact.words(), "CaseFact.Status." + fact.status()),
                        fact.amendedAt(),
                        Set.of(fact.author()),
                        words)));
        shelf.allegations(file.reference()).stream()
                .filter(one -> one.status() != Allegation.Status.DROPPED)
                .forEach(one -> points.add(point(one.subject(), one.amendedAt(), one.authors(), words)));
        if (file.schemeId() != null) {
            terms.clauses(file.schemeId()).stream()
                    .filter(clause -> !clause.marks().isEmpty())
                    .forEach(clause -> points.add(marked(clause, words)));
            matrix.confirmed(file.schemeId(), file.reference()).forEach(cell -> points.add(compared(cell, words)));
        }
        return points;
    }

    /** The cells of the matrix of a scheme to which the reviewer of a case about it said something; asks little where he did not. */
    List<ReviewedCell> cells(Long schemeId, String caseRef) {
        List<ReviewWord> words = shelf.reviewWords(caseRef);
        if (words.isEmpty()) {
            return List.of();
        }
        return matrix.confirmed(schemeId, caseRef).stream()
                .map(cell -> new ReviewedCell(
                        caseRef, cell.number(), compared(cell, words).row()))
                .filter(cell -> cell.point().last() != null)
                .toList();
    }

    /** A point that is about acts: who did them, and when the last was done, stands in the trail. */
    private Point done(String caseRef, Subject subject, Set<String> actions, List<ReviewWord> words) {
        List<AuditEntry> acts = em.createQuery(
                        "select e from AuditEntry e where e.chain = :caseRef and e.action in :actions order by e.seq",
                        AuditEntry.class)
                .setParameter("caseRef", caseRef)
                .setParameter("actions", actions)
                .getResultList();
        Instant last = acts.isEmpty() ? null : acts.get(acts.size() - 1).at();
        Set<String> authors = acts.stream().map(AuditEntry::actor).collect(Collectors.toCollection(TreeSet::new));
        return point(subject, last, authors, words);
    }

    private static Point marked(ClauseSheet clause, List<ReviewWord> words) {
        String standing = clause.severity() == null ? null : "Taxon.Severity." + clause.severity();
        Instant amendedAt = clause.marks().stream()
                .map(MarkedElement::amendedAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        Set<String> authors = clause.marks().stream()
                .flatMap(mark -> mark.authors().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        return point(new Subject(clause.label(), clause.clause().words(), standing), amendedAt, authors, words);
    }

    private static Point compared(ConfirmedCell cell, List<ReviewWord> words) {
        String against =
                cell.target().ref() == null ? "" : " × " + cell.target().ref();
        String about = cell.subject() + against + ": " + cell.words();
        Subject subject = new Subject("X" + cell.number(), about, "Relation." + cell.relation());
        return point(subject, cell.amendedAt(), cell.authors(), words);
    }

    private static Point point(Subject subject, Instant amendedAt, Set<String> authors, List<ReviewWord> words) {
        List<PointRow.Word> said = words.stream()
                .filter(word -> word.subject().equals(subject.name()))
                .map(ReviewWord::shown)
                .toList();
        return new Point(new PointRow(subject.name(), subject.about(), subject.standing(), amendedAt, said), authors);
    }

    /** What a point is about, see {@link PointRow}. */
    record Subject(String name, String about, String standing) {}
}
