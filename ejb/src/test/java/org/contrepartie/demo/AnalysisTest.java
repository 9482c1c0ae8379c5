package org.contrepartie.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.contrepartie.statement.Target;
import org.junit.jupiter.api.Test;

/** The claims and the matrix of the reference case are those of the domain reference 5.3, word by word from its source. */
class AnalysisTest {

    private final Analysis analysis = Analysis.read();

    @Test
    void nine_claims_of_five_statements() {
        assertThat(analysis.claims())
                .extracting(one -> one.statement() + " " + one.form().type() + " "
                        + one.form().tense() + " " + one.form().mode())
                .containsExactly(
                        "1 EVALUATION PAST DIRECT_QUOTE",
                        "1 EVALUATION PAST DIRECT_QUOTE",
                        "2 FACT_SCOPE PRESENT REPORTED_SPEECH",
                        "2 LEGAL_POSITION PAST DIRECT_QUOTE",
                        "2 CAUSE PAST REPORTED_SPEECH",
                        "3 FACT_PRACTICE PAST REPORTED_SPEECH",
                        "4 COMMITMENT FUTURE DIRECT_QUOTE",
                        "5 DENIAL PRESENT DIRECT_QUOTE",
                        "5 DENIAL FUTURE DIRECT_QUOTE");
    }

    @Test
    void the_matrix_is_that_of_the_domain_reference() {
        assertThat(analysis.assessments())
                .extracting(one -> one.claim() + " " + one.target().kind() + " " + one.relation())
                .containsExactly(
                        "S1.a NOTHING UNVERIFIABLE",
                        "S1.b NOTHING UNVERIFIABLE",
                        "S2.a EXHIBIT CONSISTENT",
                        "S2.a EXHIBIT TENSION",
                        "S2.b CLAUSE TENSION",
                        "S2.c NOTHING UNVERIFIABLE",
                        "S3 CLAUSE NARROWER",
                        "S4 NOTHING UNVERIFIABLE",
                        "S5.a CLAUSE NOT_ADDRESSED",
                        "S5.b NOTHING UNVERIFIABLE",
                        "S5 EXHIBIT TENSION");
    }

    @Test
    void every_passage_stands_in_the_press_note_word_for_word() {
        String note = PressNote.of("temu-2024.yaml");
        List<String> passages = analysis.assessments().stream()
                .map(Analysis.Held::target)
                .map(Target::passage)
                .filter(Objects::nonNull)
                .toList();

        assertThat(passages).hasSize(3).allSatisfy(passage -> assertThat(note).contains("« " + passage + " »"));
    }

    @Test
    void nothing_in_it_is_called_an_infringement() {
        assertThat(analysis.assessments())
                .allSatisfy(one -> assertThat(one.reason()).doesNotContainIgnoringCase("manquement"));
    }
}
