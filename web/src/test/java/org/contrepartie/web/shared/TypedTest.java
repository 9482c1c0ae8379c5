package org.contrepartie.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {

    @ParameterizedTest
    @ValueSource(strings = {"03/04/2024", "3/4/2024", "3.4.2024", "2024-04-03", " 03/04/2024 "})
    void a_day_is_read_day_first_or_in_the_international_form(String typed) {
        assertThat(TypedDay.read(typed)).contains(LocalDate.of(2024, 4, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/04/2024", "29/02/2023", "04/24/2024", "3 April", "24", ""})
    void a_day_that_does_not_exist_is_none(String typed) {
        assertThat(TypedDay.read(typed)).isEmpty();
    }

    @Test
    void a_draft_keeps_the_answers_and_nothing_of_the_machinery() {
        TypedForm typed = TypedForm.of(Map.of(
                "narrative", new String[] {"« à perpétuité »\n\"ma voix\""},
                "rightsExercised", new String[] {"R15", "R17"},
                "caseRef", new String[] {" "},
                "draft", new String[] {"complaint"},
                "jakarta.faces.ViewState", new String[] {"1:2"},
                "primefaces.nonce", new String[] {"abc"}));

        assertThat(typed.answers()).containsOnlyKeys("narrative", "rightsExercised");
        assertThat(typed.answer("narrative")).isEqualTo("« à perpétuité »\n\"ma voix\"");
        assertThat(typed.all("rightsExercised")).isEqualTo(List.of("R15", "R17"));
        assertThat(typed.answer("caseRef")).isNull();
    }

    @Test
    void a_page_beyond_the_last_is_the_last() {
        assertThat(Paging.of(9, 25, 51)).isEqualTo(new Paging(3, 25, 51));
        assertThat(Paging.of(null, 25, 0).pages()).isEqualTo(1);
        assertThat(Paging.of(-1, 25, 51).first()).isZero();
    }
}
