package org.contrepartie.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.contrepartie.shared.DatedWithPrecision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read out of sentences of the fictional twin, French and English, and what is not. */
class ProposalsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | We do not sell and will not sell customer data.        | DENIAL PRESENT OUTBOUND [], DENIAL FUTURE OUTBOUND []
            en | We only used profile pictures.                         | FACT_PRACTICE PAST INTERNAL ONLY [PROFILE_PHOTO]
            en | We not only use photos.                                | DENIAL PRESENT INTERNAL [PHOTO]
            en | We undertake to improve clarity.                       | COMMITMENT FUTURE NA []
            en | The offer was withdrawn because of misunderstandings.  | FACT_SCOPE PRESENT NA [], LEGAL_POSITION PAST NA [], CAUSE PAST NA []
            en | Because of a fault, we did not sell photos.             | DENIAL PAST OUTBOUND [PHOTO], CAUSE PAST NA []
            fr | Le retrait est temporaire, en raison de malentendus sur l’étendue. | FACT_SCOPE PRESENT NA [], LEGAL_POSITION PAST NA [], CAUSE PAST NA []
            en | We collect voices and share them with partners.        | FACT_PRACTICE PRESENT INBOUND [VOICE], FACT_PRACTICE PRESENT OUTBOUND []
            en | Our customers are delighted.                           | EVALUATION PRESENT NA []
            en | The programme is temporarily suspended.                | FACT_SCOPE PRESENT NA []
            fr | Nous n’utilisons que les photos.                       | FACT_PRACTICE PRESENT INTERNAL ONLY [PHOTO]
            fr | Nous utilisons uniquement la voix et le nom.           | FACT_PRACTICE PRESENT INTERNAL ONLY [VOICE NAME]
            fr | Nous n'avons jamais vendu de photos.                   | DENIAL PAST OUTBOUND [PHOTO]
            fr | Aucune donnée ne sera vendue.                          | DENIAL FUTURE OUTBOUND []
            fr | Nous publierons les portraits.                         | COMMITMENT FUTURE OUTBOUND [IMAGE_LIKENESS]
            fr | Nous conservons les photos et ne partageons pas la voix. | FACT_PRACTICE PRESENT INTERNAL [PHOTO], DENIAL PRESENT OUTBOUND [VOICE]
            """)
    void a_sentence_is_read_as(String language, String words, String expected) {
        assertThat(String.join(
                        ", ",
                        Proposals.of(said(language, words), Set.of()).stream()
                                .map(one -> told(one.claim()))
                                .toList()))
                .isEqualTo(expected);
    }

    @Test
    void subject_and_object_stand_in_each_of_two_claims_that_share_them() {
        assertThat(Proposals.of(said("en", "We do not sell and will not sell customer data."), Set.of()))
                .extracting(one -> one.claim().words())
                .containsExactly("We do not sell customer data", "We will not sell customer data");
    }

    @Test
    void each_side_of_a_reason_is_a_claim_and_so_is_the_reason() {
        assertThat(Proposals.of(
                        said("fr", "Le retrait est temporaire, en raison de malentendus sur l'étendue."), Set.of()))
                .extracting(one -> one.claim().words())
                .containsExactly(
                        "Le retrait est temporaire",
                        "malentendus sur l'étendue",
                        "Le retrait est temporaire, en raison de malentendus sur l'étendue");
    }

    @Test
    void what_was_taken_is_marked_and_the_next_is_no_longer_the_whole() {
        StatementForm said = said("fr", "Nous n'utilisons que les photos.");

        assertThat(Proposals.of(said, Set.of()))
                .singleElement()
                .satisfies(one -> assertThat(one.claim().whole()).isTrue());
        assertThat(Proposals.of(said, Set.of("FACT_PRACTICE Nous n'utilisons que les photos")))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.taken()).isTrue();
                    assertThat(one.claim().whole()).isFalse();
                });
    }

    private static String told(ClaimForm one) {
        return one.type() + " " + one.tense() + " " + one.direction() + (one.exhaustive() ? " ONLY" : "") + " ["
                + String.join(" ", one.categories()) + "]";
    }

    private static StatementForm said(String language, String words) {
        return new StatementForm(
                "Exempla Rewards SARL",
                null,
                DatedWithPrecision.UNKNOWN,
                null,
                CompanyStatement.Mode.DIRECT_QUOTE,
                language,
                words,
                null,
                null,
                null);
    }
}
