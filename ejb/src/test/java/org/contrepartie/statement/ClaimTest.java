package org.contrepartie.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import org.contrepartie.shared.DatedWithPrecision;
import org.contrepartie.shared.Invalid;
import org.junit.jupiter.api.Test;

/** A claim has its label for ever, and says of which field it is not content. */
class ClaimTest {

    private static final Instant NOW = Instant.parse("2024-04-03T10:00:00Z");

    @Test
    void a_part_of_a_statement_has_a_letter_and_the_whole_has_none() {
        assertThat(claim(1, form(false)).label()).isEqualTo("S2.a");
        assertThat(claim(3, form(false)).label()).isEqualTo("S2.c");
        assertThat(claim(1, form(true)).label()).isEqualTo("S2");
        assertThat(claim(1, form(true)).row().claim().whole()).isTrue();
    }

    @Test
    void letters_go_on_after_z() {
        assertThat(Claim.letters(26)).isEqualTo("z");
        assertThat(Claim.letters(27)).isEqualTo("aa");
        assertThat(Claim.letters(53)).isEqualTo("ba");
    }

    @Test
    void an_amended_claim_keeps_its_label_and_says_who_and_when() {
        Claim claim = claim(1, form(false));

        claim.amend(form(true), NOW.plusSeconds(60), "officer2");

        assertThat(claim.label()).isEqualTo("S2.a");
        assertThat(claim.row().amendedBy()).isEqualTo("officer2");
        assertThat(claim.row().loggedBy()).isEqualTo("officer");
    }

    @Test
    void every_field_that_cannot_be_taken_is_named_at_once() {
        ClaimForm nothing = new ClaimForm(false, " ", null, null, null, true, null, null, List.of("Photo"), null);

        assertThat(fields(nothing)).containsExactly("text", "type", "time", "direction", "mode", "categories");
    }

    @Test
    void only_of_nothing_is_refused_and_so_is_a_mixed_mode() {
        ClaimForm only = new ClaimForm(
                false,
                "words",
                Claim.Type.DENIAL,
                Claim.Type.DENIAL,
                Claim.Tense.PAST,
                true,
                Claim.Direction.NA,
                CompanyStatement.Mode.MIXED,
                List.of(),
                null);

        assertThat(fields(only)).containsExactly("alsoType", "mode", "categories");
    }

    @Test
    void an_assessment_without_reason_or_passage_is_refused_at_the_field() {
        assertThat(fields(new AssessmentForm("S1.a", Target.NOTHING, Relation.UNVERIFIABLE, " ")))
                .containsExactly("reason");
        assertThat(fields(new AssessmentForm("S1.a", Target.exhibit("2024-000001-001", " "), null, "why")))
                .containsExactly("target.passage", "relation");
        assertThat(fields(new AssessmentForm(null, new Target(Target.Kind.CLAUSE, null, "words"), null, "why")))
                .containsExactly("claim", "target.id", "target.passage", "relation");
    }

    private static List<String> fields(ClaimForm form) {
        return fields(catchThrowableOfType(Invalid.class, form::check));
    }

    private static List<String> fields(AssessmentForm form) {
        return fields(catchThrowableOfType(Invalid.class, form::check));
    }

    private static List<String> fields(Invalid invalid) {
        return invalid.violations().stream().map(Invalid.Violation::field).toList();
    }

    private static Claim claim(int number, ClaimForm form) {
        StatementForm said = new StatementForm(
                "The company",
                null,
                DatedWithPrecision.UNKNOWN,
                null,
                CompanyStatement.Mode.DIRECT_QUOTE,
                "en",
                "We do not sell data.",
                null,
                null,
                null);
        return new Claim(1L, new CompanyStatement(1L, 2, said, NOW, "intake"), number, form, NOW, "officer");
    }

    private static ClaimForm form(boolean whole) {
        return new ClaimForm(
                whole,
                "it does not sell data",
                Claim.Type.DENIAL,
                null,
                Claim.Tense.PRESENT,
                false,
                Claim.Direction.OUTBOUND,
                CompanyStatement.Mode.DIRECT_QUOTE,
                List.of(),
                null);
    }
}
