package org.contrepartie.terms;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.contrepartie.access.CaseAccess;
import org.contrepartie.scheme.FamilyMember;
import org.contrepartie.scheme.FamilyService;

/**
 * The renditions of a family as they stand. What was put together while two schemes were of one family is told as long as they
 * are; who was recused on a case about one of them is told nothing of it.
 */
@Dependent
class RenditionShelf {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private FamilyService families;

    @EJB
    private TermsService terms;

    @EJB
    private CaseAccess access;

    @Inject
    private ClauseBook book;

    Optional<Rendition> of(Clause clause) {
        return em.createNamedQuery("Rendition.ofClause", Rendition.class)
                .setParameter("clauseId", clause.id())
                .getResultStream()
                .findFirst();
    }

    List<Rendition> ofWords(Long words) {
        return em.createNamedQuery("Rendition.ofWords", Rendition.class)
                .setParameter("wordsId", words)
                .getResultList();
    }

    /** The schemes whose clauses render the same words as this one, its own among them; none where it stands alone. */
    Set<Long> beside(Clause clause) {
        return of(clause).map(Rendition::wordsId).stream()
                .flatMap(words -> ofWords(words).stream())
                .map(Rendition::schemeId)
                .collect(Collectors.toSet());
    }

    /** New words, which nothing renders yet. */
    Long words() {
        RenderedWords words = new RenderedWords();
        em.persist(words);
        return words.id();
    }

    void put(Rendition rendition) {
        em.persist(rendition);
    }

    /** The family of a scheme, without the members that the caller is told nothing of. */
    List<FamilyMember> told(String schemeRef) {
        return families.members(schemeRef).stream()
                .filter(one -> !access.isWalledOff(one.id()))
                .toList();
    }

    /**
     * The groups of at least two clauses of these schemes, the oldest first.
     *
     * @param name what a clause is called there
     */
    List<RenditionGroup> groups(List<FamilyMember> members, Function<ClausePlace, String> name) {
        List<Long> ids = members.stream().map(FamilyMember::id).toList();
        List<Rendition> standing = ids.isEmpty()
                ? List.of()
                : em.createNamedQuery("Rendition.ofSchemes", Rendition.class)
                        .setParameter("schemes", ids)
                        .getResultList();
        Map<Long, List<Rendition>> groups =
                standing.stream().collect(Collectors.groupingBy(Rendition::wordsId, TreeMap::new, Collectors.toList()));
        groups.values().removeIf(group -> group.size() < 2);
        Map<Long, Rendered> clauses = new TreeMap<>();
        members.stream()
                .filter(one -> groups.values().stream().flatMap(List::stream).anyMatch(row -> row.schemeId()
                        .equals(one.id())))
                .forEach(one -> clauses.putAll(clauses(one, name)));
        return groups.entrySet().stream()
                .map(group -> new RenditionGroup(
                        group.getKey(),
                        group.getValue().stream()
                                .map(row -> clauses.get(row.clauseId()))
                                .sorted(inOrderOf(members))
                                .toList()))
                .toList();
    }

    /** The clauses of a scheme, by what the database calls them. */
    Map<Long, Rendered> clauses(FamilyMember home, Function<ClausePlace, String> name) {
        Map<Integer, ClauseSheet> sheets =
                terms.clauses(home.id()).stream().collect(Collectors.toMap(ClauseSheet::number, Function.identity()));
        return book.clauses(home.id()).stream().collect(Collectors.toMap(Clause::id, clause -> {
            ClausePlace place = new ClausePlace(home.reference(), clause.number());
            return new Rendered(home, name.apply(place), sheets.get(clause.number()));
        }));
    }

    private static Comparator<Rendered> inOrderOf(List<FamilyMember> members) {
        return Comparator.comparing((Rendered one) -> members.indexOf(one.home()))
                .thenComparing(one -> one.sheet().number());
    }
}
