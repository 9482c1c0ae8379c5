package org.contrepartie.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who complains is not named in what leaves the house, not even by himself. */
class PseudonymsTest {

    private final Pseudonyms pseudonyms = new Pseudonyms(List.of(
            new Pseudonyms.Person(
                    "C-0001", new Identity("Clara Ottokar", "clara@example.org", "3 rue des Lilas, Lyon", "FR")),
            new Pseudonyms.Person("C-0002", new Identity("Jean de La Tour", null, null, "FR"))));

    @Test
    void a_name_in_a_narrative_becomes_a_pseudonym() {
        assertThat(pseudonyms.in(
                        "Je m'appelle Clara  Ottokar (CLARA OTTOKAR, clara@example.org, 3 rue des Lilas, Lyon)."))
                .isEqualTo("Je m'appelle [C-0001] ([C-0001], [C-0001], [C-0001]).");
    }

    @Test
    void so_does_a_part_of_a_name() {
        assertThat(pseudonyms.in("Signé : Clara. Mme OTTOKAR.")).isEqualTo("Signé : [C-0001]. Mme [C-0001].");
    }

    @Test
    void so_does_the_name_of_another_who_complains_on_the_case() {
        assertThat(pseudonyms.in("Mon voisin Jean de la Tour aussi.")).isEqualTo("Mon voisin [C-0002] aussi.");
    }

    @Test
    void words_that_only_look_like_a_name_stay() {
        assertThat(pseudonyms.in("Un tour de clarinette, à Claratown."))
                .isEqualTo("Un tour de clarinette, à Claratown.");
    }
}
