package org.contrepartie.statement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.contrepartie.evidence.ExhibitRow;
import org.contrepartie.scheme.SchemeSheet;
import org.contrepartie.terms.ClauseForm;
import org.contrepartie.terms.ClauseSheet;

/** What the rules say of the claims of one scheme, as far as the caller may know what they are held against. */
@Dependent
class Suggester {

    /** What is worth a cell where nobody asked for it: that two things have nothing to do with each other is not. */
    private static final Set<Relation> TELLING =
            EnumSet.of(Relation.CONSISTENT, Relation.CONTRADICTED, Relation.TENSION);

    @Inject
    private Targets targets;

    @Inject
    private Elsewhere elsewhere;

    /**
     * All that claims of a scheme are held against.
     *
     * @param weak labels of the exhibits that are hearsay
     */
    record File(
            SchemeSheet scheme,
            List<ClauseSheet> clauses,
            List<PassageRow> passages,
            List<ClaimRow> claims,
            Set<String> weak) {

        private Optional<ClauseForm> clause(String label) {
            return clauses.stream()
                    .filter(one -> one.label().equals(label))
                    .map(ClauseSheet::clause)
                    .findFirst();
        }

        private Optional<ClaimForm> claim(String label) {
            return claims.stream()
                    .filter(one -> one.label().equals(label))
                    .map(ClaimRow::claim)
                    .findFirst();
        }

        /** The last reading of those words counts. */
        private Optional<PassageRow> passage(Target target) {
            return passages.stream()
                    .filter(one -> one.passage().target().equals(target))
                    .reduce((earlier, later) -> later);
        }
    }

    /** A claim or statement, what it is held against, and what the rules say. */
    record Found(ClaimRow claim, Target target, Suggestion suggestion) {}

    File file(SchemeSheet scheme, List<ClauseSheet> clauses, List<PassageRow> passages, List<ClaimRow> claims) {
        Set<String> weak = new HashSet<>();
        passages.stream()
                .map(one -> one.passage().target())
                .filter(one -> one.kind() == Target.Kind.EXHIBIT)
                .map(Target::ref)
                .distinct()
                .filter(label -> targets.exhibit(scheme.id(), label)
                        .filter(ExhibitRow::hearsay)
                        .isPresent())
                .forEach(weak::add);
        return new File(scheme, clauses, passages, claims, weak);
    }

    /** What is suggested without being asked, in the order of the claims. */
    Stream<Found> all(File file) {
        return file.claims().stream()
                .flatMap(claim -> candidates(file, claim).flatMap(target -> of(file, claim, target).stream()
                        .filter(found -> !target.kind().isQuoted() && target.kind() != Target.Kind.CLAIM
                                || TELLING.contains(found.relation()))
                        .map(found -> new Found(claim, target, found))));
    }

    /** Two claims are held against each other once: the later one against the earlier. */
    private static Stream<Target> candidates(File file, ClaimRow claim) {
        Stream<Target> clauses = file.clauses().stream().map(one -> Target.clause(one.label()));
        Stream<Target> offers =
                file.scheme().offers().stream().map(one -> new Target(Target.Kind.OFFER, "" + one.number(), null));
        Stream<Target> passages =
                file.passages().stream().map(one -> one.passage().target()).distinct();
        Stream<Target> claims = file.claims().subList(0, file.claims().indexOf(claim)).stream()
                .map(one -> new Target(Target.Kind.CLAIM, one.label(), null));
        return Stream.of(Stream.of(Target.NOTHING), clauses, offers, passages, claims)
                .flatMap(Function.identity());
    }

    /** What the rules say of a claim and a target; empty where none is sound. */
    Optional<Suggestion> of(File file, ClaimRow row, Target target) {
        ClaimForm claim = row.claim();
        return switch (target.kind()) {
            case NOTHING -> Comparison.withNothing(claim);
            case CLAUSE -> file.clause(target.ref()).flatMap(one -> Comparison.with(one, claim));
            case ELEMENT -> element(file, claim, target.ref().split("[:-]"));
            case OFFER ->
                file.scheme().offers().stream()
                        .filter(one -> target.ref().equals(String.valueOf(one.number())))
                        .findFirst()
                        .flatMap(one -> Comparison.with(
                                file.scheme().statuses(), one.offer().territory(), claim));
            case DOCUMENT, EXHIBIT ->
                file.passage(target)
                        .flatMap(one -> Comparison.with(one.says(file.weak().contains(target.ref())), claim));
            case CLAIM -> file.claim(target.ref()).flatMap(one -> Comparison.with(one, claim));
            case OTHER_CLAIM ->
                elsewhere
                        .find(file.scheme(), target.ref())
                        .flatMap(one -> Comparison.with(one.placed(), OtherClaim.placed(claim, file.scheme())));
        };
    }

    /** Of a statement as a whole: what any of its claims says of a passage, the gravest first. */
    Optional<Suggestion> ofWhole(File file, int statement, Target target) {
        List<Suggestion> found = file.claims().stream()
                .filter(one ->
                        one.statementNumber() == statement && target.kind().isQuoted())
                .map(one -> of(file, one, target).orElse(null))
                .filter(Objects::nonNull)
                .toList();
        return Stream.of(Relation.CONTRADICTED, Relation.TENSION, Relation.CONSISTENT)
                .flatMap(relation -> found.stream().filter(one -> one.relation() == relation))
                .findFirst();
    }

    private static Optional<Suggestion> element(File file, ClaimForm claim, String[] parts) {
        return parts.length != 3
                ? Optional.empty()
                : file.clause(parts[0])
                        .flatMap(one ->
                                Comparison.with(one, Integer.parseInt(parts[1]), Integer.parseInt(parts[2]), claim));
    }
}
