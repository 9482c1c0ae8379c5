package org.contrepartie.terms;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.contrepartie.audit.AuditTrail;
import org.contrepartie.audit.Happening;
import org.contrepartie.shared.Invalid;
import org.contrepartie.shared.Unknown;

/** Puts clauses together that render the same words: the original, its translations, what the press quotes of it. */
@Stateless
@RolesAllowed({INTAKE, OFFICER, RAPPORTEUR, REVIEWER, HEAD, CHAIR, COMMITTEE, COOP, DPO, SYSTEM})
public class RenditionService {

    private static final int REASON = 2000;

    @PersistenceContext
    private EntityManager em;

    @EJB
    private AuditTrail trail;

    @EJB
    private TermsService terms;

    @Inject
    private ClauseBook book;

    /**
     * Says that two clauses render the same words. Where both are in groups, these become one.
     *
     * @return the number of the group within the scheme
     * @throws Invalid if the reason is missing, it is the same clause, or they stand together already
     * @throws Unknown if there is no such scheme or clause
     */
    @RolesAllowed({OFFICER, HEAD, SYSTEM})
    public int join(String schemeRef, int clauseNumber, Integer other, String reason) {
        new Invalid.Check()
                .required("other", other)
                .that(other == null || other != clauseNumber, "other", "rendition.same")
                .text("reason", reason, REASON)
                .done();
        Long scheme = book.toWorkOn(schemeRef, "join_clauses");
        Clause one = book.clause(scheme, clauseNumber);
        Clause another = book.clauses(scheme).stream()
                .filter(clause -> clause.number() == other)
                .findFirst()
                .orElseThrow(() -> new Invalid("other", "appraisal.noSuchClause"));
        List<Rendition> known = standing(scheme);
        Optional<Rendition> first = of(known, one);
        Optional<Rendition> second = of(known, another);
        boolean together = first.isPresent() && first.map(Rendition::group).equals(second.map(Rendition::group));
        new Invalid.Check().that(!together, "other", "rendition.together").done();
        int group = first.or(() -> second)
                .map(Rendition::group)
                .orElseGet(() ->
                        1 + known.stream().mapToInt(Rendition::group).max().orElse(0));
        if (first.isPresent() && second.isPresent()) {
            int merged = second.get().group();
            known.stream().filter(row -> row.group() == merged).forEach(row -> row.moveTo(group));
        }
        if (first.isEmpty()) {
            em.persist(new Rendition(one, group, reason, book.now(), book.caller()));
        }
        if (second.isEmpty()) {
            em.persist(new Rendition(another, group, reason, book.now(), book.caller()));
        }
        trail.recordInRegister(Happening.of("join_clauses", schemeRef)
                .with("clause", AnchorReader.labelOf(one))
                .with("other", AnchorReader.labelOf(another))
                .with("reason", reason));
        return group;
    }

    /**
     * Says that a clause renders other words after all.
     *
     * @throws Invalid if the reason is missing
     * @throws Unknown if there is no such clause, or it stands in no group
     */
    @RolesAllowed({OFFICER, HEAD, SYSTEM})
    public void part(String schemeRef, int clauseNumber, String reason) {
        new Invalid.Check().text("reason", reason, REASON).done();
        Long scheme = book.toWorkOn(schemeRef, "part_clause");
        Clause clause = book.clause(scheme, clauseNumber);
        of(standing(scheme), clause)
                .orElseThrow(() -> new Unknown(AnchorReader.labelOf(clause)))
                .part(reason, book.now(), book.caller());
        trail.recordInRegister(Happening.of("part_clause", schemeRef)
                .with("clause", AnchorReader.labelOf(clause))
                .with("reason", reason));
    }

    /** The groups of a scheme with at least two clauses, in their order. */
    public List<RenditionGroup> groups(String schemeRef) {
        Long scheme = book.scheme(schemeRef);
        Map<Long, Integer> numbers =
                book.clauses(scheme).stream().collect(Collectors.toMap(Clause::id, Clause::number));
        Map<Integer, ClauseSheet> sheets =
                terms.clauses(scheme).stream().collect(Collectors.toMap(ClauseSheet::number, Function.identity()));
        Map<Integer, List<Rendition>> groups = standing(scheme).stream()
                .collect(Collectors.groupingBy(Rendition::group, TreeMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .filter(group -> group.getValue().size() > 1)
                .map(group -> new RenditionGroup(
                        group.getKey(),
                        group.getValue().stream()
                                .map(row -> sheets.get(numbers.get(row.clauseId())))
                                .toList()))
                .toList();
    }

    private static Optional<Rendition> of(List<Rendition> known, Clause clause) {
        return known.stream().filter(row -> row.clauseId().equals(clause.id())).findFirst();
    }

    private List<Rendition> standing(Long scheme) {
        return em.createNamedQuery("Rendition.of", Rendition.class)
                .setParameter("schemeId", scheme)
                .getResultList();
    }
}
