package org.contrepartie.decision;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.contrepartie.audit.AuditEntry;
import org.contrepartie.casefile.CaseFile;
import org.contrepartie.casefile.FactService;

/**
 * The points of a case that the reviewer agrees or returns: its admissibility where somebody complained, its competence, each
 * fact, each allegation. They are computed from what is on the case, so nothing can be forgotten.
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

    /** The points, in the order of the case. */
    List<Point> of(CaseFile file) {
        List<ReviewWord> words = shelf.reviewWords(file.reference());
        List<Point> points = new ArrayList<>();
        if (file.complaintCount() > 0) {
            points.add(done(file.reference(), "ADMISSIBILITY", ABOUT_ADMISSIBILITY, words));
        }
        points.add(done(file.reference(), "COMPETENCE", ABOUT_COMPETENCE, words));
        facts.ofCase(file.reference())
                .forEach(fact -> points.add(point(fact.label(), fact.amendedAt(), Set.of(fact.author()), words)));
        shelf.allegations(file.reference()).stream()
                .filter(one -> one.status() != Allegation.Status.DROPPED)
                .forEach(one -> points.add(point("A" + one.number(), one.amendedAt(), one.authors(), words)));
        return points;
    }

    /** A point that is about acts: who did them, and when the last was done, stands in the trail. */
    private Point done(String caseRef, String subject, Set<String> actions, List<ReviewWord> words) {
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

    private static Point point(String subject, Instant amendedAt, Set<String> authors, List<ReviewWord> words) {
        List<PointRow.Word> said = words.stream()
                .filter(word -> word.subject().equals(subject))
                .map(ReviewWord::shown)
                .toList();
        return new Point(new PointRow(subject, amendedAt, said), authors);
    }
}
