package org.contrepartie.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contrepartie.statement.Claim.Direction.INTERNAL;
import static org.contrepartie.statement.Claim.Direction.NA;
import static org.contrepartie.statement.Claim.Direction.OUTBOUND;
import static org.contrepartie.statement.Claim.Tense.FUTURE;
import static org.contrepartie.statement.Claim.Tense.PAST;
import static org.contrepartie.statement.Claim.Tense.PRESENT;
import static org.contrepartie.statement.Claim.Type.CAUSE;
import static org.contrepartie.statement.Claim.Type.COMMITMENT;
import static org.contrepartie.statement.Claim.Type.DENIAL;
import static org.contrepartie.statement.Claim.Type.EVALUATION;
import static org.contrepartie.statement.Claim.Type.FACT_PRACTICE;
import static org.contrepartie.statement.Claim.Type.LEGAL_POSITION;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.contrepartie.statement.Suggestion.Rule;
import org.contrepartie.terms.Clause;
import org.contrepartie.terms.ClauseElement.Facet;
import org.contrepartie.terms.ClauseForm;
import org.contrepartie.terms.Taxon;
import org.junit.jupiter.api.Test;

/** What the rules may suggest, and where they must be silent. The clause is that of the reference case. */
class ComparisonTest {

    private static final ClauseForm NINE = clause(
            "PHOTO", "NAME", "IMAGE_LIKENESS", "VOICE", "OPINIONS", "STATEMENTS", "BIOGRAPHY", "HOME_TOWN", "COUNTRY");

    @Test
    void only_user_names_and_profile_photos_leave_seven_categories_unexplained() {
        Suggestion found = with(NINE, onlyUses("USER_NAME", "PROFILE_PHOTO")).orElseThrow();

        assertThat(found.relation()).isEqualTo(Relation.NARROWER);
        assertThat(found.unexplained())
                .containsExactly(
                        "IMAGE_LIKENESS", "VOICE", "OPINIONS", "STATEMENTS", "BIOGRAPHY", "HOME_TOWN", "COUNTRY");
        assertThat(found.partial()).containsExactly("USER_NAME");
        assertThat(found.uncovered()).isEmpty();
    }

    @Test
    void we_do_not_sell_is_not_contradicted_by_a_clause_that_pays_for_data() {
        assertThat(with(NINE, claim(DENIAL, PRESENT, OUTBOUND, false)))
                .contains(Suggestion.of(Relation.NOT_ADDRESSED, Rule.NO_TRANSFER));
    }

    @Test
    void a_clause_that_permits_transfer_points_the_other_way_and_still_does_not_show_a_sale() {
        assertThat(with(transferable(), claim(DENIAL, PRESENT, OUTBOUND, false)))
                .contains(Suggestion.of(Relation.TENSION, Rule.DENIED_YET_PERMITTED));
    }

    @Test
    void a_clause_that_nobody_has_marked_yet_says_nothing() {
        assertThat(with(clause(), claim(DENIAL, PRESENT, OUTBOUND, false))).isEmpty();
    }

    @Test
    void evaluation_cause_and_future_are_unverifiable_and_held_against_no_clause() {
        assertThat(Comparison.withNothing(claim(EVALUATION, PAST, NA, false)))
                .contains(Suggestion.of(Relation.UNVERIFIABLE, Rule.EVALUATION));
        assertThat(Comparison.withNothing(claim(CAUSE, PAST, NA, false)))
                .contains(Suggestion.of(Relation.UNVERIFIABLE, Rule.CAUSE));
        assertThat(Comparison.withNothing(claim(COMMITMENT, FUTURE, NA, false)))
                .contains(Suggestion.of(Relation.UNVERIFIABLE, Rule.FUTURE));
        assertThat(with(NINE, claim(DENIAL, FUTURE, OUTBOUND, false))).isEmpty();
    }

    @Test
    void a_claim_that_does_not_say_only_leaves_nothing_unexplained() {
        assertThat(with(NINE, claim(FACT_PRACTICE, PAST, INTERNAL, false, "PHOTO")))
                .isEmpty();
    }

    @Test
    void more_than_the_clause_permits_is_named() {
        Suggestion found =
                with(clause("PHOTO", "NAME"), onlyUses("PHOTO", "VOICE")).orElseThrow();

        assertThat(found.relation()).isEqualTo(Relation.BROADER);
        assertThat(found.uncovered()).containsExactly("VOICE");
        assertThat(found.unexplained()).containsExactly("NAME");
    }

    @Test
    void the_same_categories_are_consistent_unless_a_match_is_partial() {
        assertThat(with(clause("PHOTO"), onlyUses("PROFILE_PHOTO")))
                .contains(Suggestion.of(Relation.CONSISTENT, Rule.SAME));
        assertThat(with(clause("NAME"), onlyUses("USER_NAME"))).isEmpty();
    }

    @Test
    void the_law_is_for_an_officer_to_read() {
        assertThat(with(NINE, claim(LEGAL_POSITION, PAST, NA, false, "PHOTO"))).isEmpty();
    }

    @Test
    void no_claim_of_practice_is_ever_suggested_to_be_contradicted_by_a_clause() {
        List<Relation> suggested = Stream.of(Claim.Type.values())
                .flatMap(type -> Stream.of(Claim.Tense.values())
                        .flatMap(tense -> Stream.of(Claim.Direction.values()).flatMap(way -> Stream.of(true, false)
                                .map(only -> claim(type, tense, way, only, "VOICE", "USER_NAME")))))
                .flatMap(claim -> Stream.of(NINE, transferable(), clause("PHOTO"), clause())
                        .flatMap(clause -> Stream.of(with(clause, claim), Comparison.withNothing(claim))))
                .flatMap(Optional::stream)
                .map(Suggestion::relation)
                .toList();

        assertThat(EnumSet.copyOf(suggested)).doesNotContain(Relation.CONTRADICTED);
    }

    private static Optional<Suggestion> with(ClauseForm clause, ClaimForm claim) {
        return Comparison.with(clause, claim);
    }

    private static ClaimForm onlyUses(String... categories) {
        return claim(FACT_PRACTICE, PAST, INTERNAL, true, categories);
    }

    private static ClaimForm claim(
            Claim.Type type, Claim.Tense tense, Claim.Direction way, boolean only, String... categories) {
        return new ClaimForm(
                false,
                "words",
                type,
                null,
                tense,
                only,
                way,
                CompanyStatement.Mode.DIRECT_QUOTE,
                List.of(categories),
                null);
    }

    private static ClauseForm clause(String... categories) {
        return of(Stream.of(categories)
                .map(one -> new ClauseForm.Element(0, 1, Taxon.E10, Facet.CATEGORY, one, null, null))
                .toList());
    }

    private static ClauseForm transferable() {
        return of(List.of(new ClauseForm.Element(0, 1, Taxon.E08, Facet.OPERATION, null, null, null)));
    }

    private static ClauseForm of(List<ClauseForm.Element> elements) {
        return new ClauseForm(null, "fr", Clause.QuotedFrom.PRESS, null, "words", null, null, null, elements);
    }
}
