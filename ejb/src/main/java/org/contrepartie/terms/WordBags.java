package org.contrepartie.terms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of every clause counted, once for as long as the server runs: a clause never changes, so what is kept of it is never
 * old. The text of a clause is read when it is first asked for.
 */
@ApplicationScoped
class WordBags {

    /** So many texts are read at once. */
    private static final int MOST = 1000;

    @PersistenceContext
    private EntityManager em;

    private final Map<Long, WordBag> bags = new ConcurrentHashMap<>();

    /** Those of these clauses that may be as alike as that, by their ids. */
    List<Long> alike(WordBag words, Collection<Long> clauses, int least) {
        read(clauses.stream().filter(id -> !bags.containsKey(id)).toList());
        return clauses.stream()
                .filter(id -> words.atMost(bags.get(id)) >= least)
                .toList();
    }

    private void read(List<Long> clauses) {
        for (int from = 0; from < clauses.size(); from += MOST) {
            em.createQuery("select c.id, c.words from Clause c where c.id in :ids", Object[].class)
                    .setParameter("ids", clauses.subList(from, Math.min(clauses.size(), from + MOST)))
                    .getResultStream()
                    .forEach(row -> bags.put((Long) row[0], WordBag.of((String) row[1])));
        }
    }
}
