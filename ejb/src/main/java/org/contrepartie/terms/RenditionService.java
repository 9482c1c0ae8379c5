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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contrepartie.access.CaseAccess;
import org.contrepartie.audit.AuditTrail;
import org.contrepartie.audit.Happening;
import org.contrepartie.scheme.FamilyMember;
import org.contrepartie.scheme.FamilyService;
import org.contrepartie.shared.Forbidden;
import org.contrepartie.shared.Invalid;
import org.contrepartie.shared.Unknown;

/**
 * Puts clauses together that render the same words: the original, its translations, what the press quotes of it. They may be of
 * several schemes, as long as these are of one family.
 */
@Stateless
@RolesAllowed({INTAKE, OFFICER, RAPPORTEUR, REVIEWER, HEAD, CHAIR, COMMITTEE, COOP, DPO, SYSTEM})
public class RenditionService {

    private static final int REASON = 2000;

    @EJB
    private AuditTrail trail;

    @EJB
    private CaseAccess access;

    @EJB
    private FamilyService families;

    @Inject
    private ClauseBook book;

    @Inject
    private RenditionShelf shelf;

    /**
     * Says that two clauses render the same words. Where both are in groups, these become one.
     *
     * @param other null is refused as missing
     * @return the number of the group
     * @throws Invalid if the reason is missing, it is the same clause, they stand together already, or their schemes are not of
     *     one family
     * @throws Forbidden if the caller has a conflict on a case about one of the schemes, or about one whose clauses stand beside
     *     theirs already, or every such case is closed
     * @throws Unknown if there is no such scheme or clause
     */
    @RolesAllowed({OFFICER, HEAD, SYSTEM})
    public Long join(ClausePlace place, ClausePlace other, String reason) {
        new Invalid.Check()
                .required("other", other)
                .that(!place.equals(other), "other", "rendition.same")
                .text("reason", reason, REASON)
                .done();
        List<String> family = families.members(place.scheme()).stream()
                .map(FamilyMember::reference)
                .toList();
        new Invalid.Check()
                .that(family.contains(other.scheme()), "other", "rendition.notOfOneFamily")
                .done();
        Map<String, Long> schemes = opened("join_clauses", List.of(place.scheme(), other.scheme()));
        Clause one = book.clause(schemes.get(place.scheme()), place.number());
        Clause another = book.clauses(schemes.get(other.scheme())).stream()
                .filter(clause -> clause.number() == other.number())
                .findFirst()
                .orElseThrow(() -> new Invalid("other", "appraisal.noSuchClause"));
        Stream.of(one, another)
                .flatMap(clause -> shelf.beside(clause).stream())
                .filter(scheme -> !schemes.containsValue(scheme))
                .forEach(scheme -> access.mayWorkOn(scheme, "join_clauses"));
        Long words = together(one, another, reason);
        tell("join_clauses", place, other, reason);
        if (!place.scheme().equals(other.scheme())) {
            tell("join_clauses", other, place, reason);
        }
        return words;
    }

    /**
     * Says that a clause renders other words after all.
     *
     * @throws Invalid if the reason is missing
     * @throws Forbidden if the caller has a conflict on a case about a scheme whose clauses stand beside it
     * @throws Unknown if there is no such clause, or it stands in no group
     */
    @RolesAllowed({OFFICER, HEAD, SYSTEM})
    public void part(ClausePlace place, String reason) {
        new Invalid.Check().text("reason", reason, REASON).done();
        Clause clause = book.clause(book.scheme(place.scheme()), place.number());
        Set<Long> beside = shelf.beside(clause);
        List<String> touched = families.members(place.scheme()).stream()
                .filter(one -> beside.contains(one.id()))
                .map(FamilyMember::reference)
                .toList();
        opened("part_clause", touched);
        shelf.of(clause).orElseThrow(() -> new Unknown(place.label())).part(reason, book.now(), book.caller());
        touched.forEach(reference -> trail.recordInRegister(Happening.of("part_clause", reference)
                .with("clause", place.seenFrom(reference))
                .with("reason", reason)));
    }

    /** The groups in which a clause of a scheme stands, with the clauses of its sisters beside it. */
    public List<RenditionGroup> groups(String schemeRef) {
        return shelf.groups(shelf.told(schemeRef), place -> place.seenFrom(schemeRef)).stream()
                .filter(group -> group.clauses().stream()
                        .anyMatch(one -> one.place().scheme().equals(schemeRef)))
                .toList();
    }

    /** The groups of a whole family, clause by clause. */
    public List<RenditionGroup> ofFamily(String schemeRef) {
        return shelf.groups(shelf.told(schemeRef), ClausePlace::name);
    }

    /** All clauses of a family, those of the scheme in front, each with its number alone; the others with their scheme. */
    public List<Rendered> clauses(String schemeRef) {
        return shelf.told(schemeRef).stream()
                .sorted(Comparator.comparing(one -> !one.reference().equals(schemeRef)))
                .flatMap(one -> shelf.clauses(one, place -> place.seenFrom(schemeRef)).values().stream()
                        .sorted(Comparator.comparing(clause -> clause.sheet().number())))
                .toList();
    }

    private Long together(Clause one, Clause another, String reason) {
        Optional<Rendition> first = shelf.of(one);
        Optional<Rendition> second = shelf.of(another);
        boolean together = first.isPresent() && first.map(Rendition::wordsId).equals(second.map(Rendition::wordsId));
        new Invalid.Check().that(!together, "other", "rendition.together").done();
        Long words = first.or(() -> second).map(Rendition::wordsId).orElseGet(shelf::words);
        if (first.isPresent() && second.isPresent()) {
            shelf.ofWords(second.get().wordsId()).forEach(row -> row.moveTo(words));
        }
        if (first.isEmpty()) {
            shelf.put(new Rendition(one, words, reason, book.now(), book.caller()));
        }
        if (second.isEmpty()) {
            shelf.put(new Rendition(another, words, reason, book.now(), book.caller()));
        }
        return words;
    }

    /** The schemes, open to the caller and locked, the older one first, so that no two officers wait for each other. */
    private Map<String, Long> opened(String act, List<String> references) {
        return references.stream()
                .distinct()
                .sorted(Comparator.comparing(book::scheme))
                .collect(Collectors.toMap(Function.identity(), reference -> book.toWorkOn(reference, act)));
    }

    private void tell(String act, ClausePlace place, ClausePlace other, String reason) {
        trail.recordInRegister(Happening.of(act, place.scheme())
                .with("clause", place.label())
                .with("other", other.seenFrom(place.scheme()))
                .with("reason", reason));
    }
}
