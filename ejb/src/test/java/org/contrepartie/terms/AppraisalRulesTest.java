package org.contrepartie.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.contrepartie.terms.Subject.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What elements suggest for rights, consent and risks; silence suggests nothing. */
class AppraisalRulesTest {

    private static final String WORDS = "a b c d e f g h i j";

    @Test
    void a_waiver_of_a_named_right_suggests_that_it_is_waived() {
        assertThat(suggested(Subject.R17, element(Taxon.E16, null, Right.R17))).isEqualTo(Standing.WAIVED);
        assertThat(suggested(Subject.R15, element(Taxon.E16, null, Right.R17))).isNull();
    }

    @Test
    void a_waiver_that_names_no_right_suggests_none_and_is_counted() {
        List<ClauseSheet> clauses = List.of(clause(element(Taxon.E16, null, null)));

        assertThat(Subject.of(Subject.Sheet.RIGHTS)).allSatisfy(right -> assertThat(
                        AppraisalRules.line(right, clauses, List.of()).suggested())
                .isNull());
        assertThat(AppraisalRules.unnamed(clauses)).isEqualTo(1);
    }

    @Test
    void words_without_notice_or_review_narrow_the_rights_they_are_about() {
        assertThat(suggested(Subject.R16, element(Taxon.E05, null, null))).isEqualTo(Standing.LIMITED);
        assertThat(suggested(Subject.R13, element(Taxon.E06, null, null))).isEqualTo(Standing.LIMITED);
        assertThat(suggested(Subject.R7_3, element(Taxon.E02, null, null))).isEqualTo(Standing.WAIVED);
    }

    @Test
    void a_reward_for_consent_speaks_against_its_freedom_and_nothing_speaks_of_terms_shown_before() {
        assertThat(suggested(Subject.FREELY_GIVEN, element(Taxon.E15, null, null)))
                .isEqualTo(Standing.NOT_MET);
        assertThat(Stream.of(Taxon.values()).filter(Taxon::isOfWords))
                .allSatisfy(taxon -> assertThat(suggested(Subject.TERMS_BEFORE, element(taxon, null, null)))
                        .isNull());
    }

    @Test
    void a_risk_follows_from_the_class_or_the_value() {
        assertThat(suggested(Subject.VOICE, element(Taxon.E11, null, null))).isEqualTo(Standing.PRESENT);
        assertThat(suggested(Subject.FACE, element(Taxon.E10, "PHOTO", null))).isEqualTo(Standing.PRESENT);
        assertThat(suggested(Subject.FACE, element(Taxon.E10, "NAME", null))).isNull();
        assertThat(suggested(Subject.OPINIONS, element(Taxon.E13, "OPINIONS", null)))
                .isEqualTo(Standing.PRESENT);
        assertThat(suggested(Subject.SUCCESSION, element(Taxon.E01, null, null)))
                .isEqualTo(Standing.PRESENT);
    }

    @Test
    void what_was_stated_keeps_its_words_beside_the_suggestion() {
        Appraised view = new Appraised(
                new AppraisalForm(Subject.R16, Standing.RESPECTED, "said elsewhere", null, null, null),
                null,
                "officer");
        AppraisalLine line =
                AppraisalRules.line(Subject.R16, List.of(clause(element(Taxon.E05, null, null))), List.of(view));

        assertThat(line.suggested()).isEqualTo(Standing.LIMITED);
        assertThat(line.now()).isEqualTo(view);
        assertThat(line.isWaiting()).isFalse();
        assertThat(line.hints()).extracting(AppraisalLine.Hint::words).containsExactly("a b");
    }

    @ParameterizedTest
    @EnumSource
    void every_right_is_a_subject_of_the_sheet_of_rights(Right right) {
        assertThat(Subject.of(right).sheet()).isEqualTo(Subject.Sheet.RIGHTS);
        assertThat(Subject.of(Subject.Sheet.RIGHTS)).hasSize(Right.values().length);
    }

    private static Standing suggested(Subject subject, ClauseForm.Element element) {
        return AppraisalRules.line(subject, List.of(clause(element)), List.of()).suggested();
    }

    private static ClauseForm.Element element(Taxon taxon, String value, Right right) {
        return new ClauseForm.Element(0, 3, taxon, null, value, null, null, right);
    }

    private static ClauseSheet clause(ClauseForm.Element element) {
        ClauseForm form =
                new ClauseForm(null, "fr", Clause.QuotedFrom.ORIGINAL, null, WORDS, null, null, null, List.of(element));
        return new ClauseSheet(1, "CL1", form, element.taxon().severity(), 0);
    }
}
