package org.contrepartie.terms;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads alerts with the names of both schemes, however many, in one question. */
@Dependent
class AlertReader {

    private static final String ROWS =
            "select a, s.reference, s.title, d.number, c.number, f, t.reference, t.title, o.name from RelaunchAlert a"
                    + " join Scheme s on s.id = a.schemeId join Clause f on f.id = a.formerId"
                    + " join Scheme t on t.id = f.schemeId join Organisation o on o.id = t.organisationId"
                    + " left join TermsDocument d on d.id = a.documentId left join Clause c on c.id = a.clauseId"
                    + " where ";

    @PersistenceContext
    private EntityManager em;

    /** Those of a scheme, the newest in front. */
    List<AlertRow> of(Long schemeId) {
        return rows("a.schemeId in :schemes", Map.of(schemeId, List.of()));
    }

    /**
     * Those that nobody has seen yet, the newest in front: where the offer seems to come back, and where it was withdrawn.
     *
     * @param cases the cases that are told with them, by scheme
     */
    List<AlertRow> unseen(Map<Long, List<String>> cases) {
        return cases.isEmpty()
                ? List.of()
                : rows("(a.schemeId in :schemes or f.schemeId in :schemes) and a.seenAt is null", cases);
    }

    private List<AlertRow> rows(String those, Map<Long, List<String>> cases) {
        return em.createQuery(ROWS + those + " order by a.id desc", Object[].class)
                .setParameter("schemes", cases.keySet())
                .getResultStream()
                .map(row -> row(row, cases))
                .toList();
    }

    private static AlertRow row(Object[] row, Map<Long, List<String>> cases) {
        RelaunchAlert alert = (RelaunchAlert) row[0];
        Clause former = (Clause) row[5];
        return new AlertRow(
                alert.id(),
                (String) row[1],
                (String) row[2],
                (Integer) row[3],
                row[4] == null ? null : "CL" + row[4],
                alert.likeness(),
                alert.words(),
                new NearClause.Place(
                        (String) row[6], (String) row[7], (String) row[8], former.number(), former.words(), true),
                alert.raisedAt(),
                alert.seen(),
                Stream.of(alert.schemeId(), former.schemeId())
                        .flatMap(scheme -> cases.getOrDefault(scheme, List.of()).stream())
                        .toList());
    }
}
