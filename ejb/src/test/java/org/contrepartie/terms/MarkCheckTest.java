package org.contrepartie.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.contrepartie.shared.Invalid;
import org.junit.jupiter.api.Test;

/** An element has one place in the words of its clause, or the field says why not. */
class MarkCheckTest {

    private static final String WORDS = "\uD83D\uDE00 le nom et la voix, sans autre examen ni examen ult\u00e9rieur";

    @Test
    void words_that_stand_once_give_the_span() {
        ClauseForm.Element element = MarkCheck.of(quoting(" la voix "), WORDS);

        assertThat(Spans.cut(WORDS, element.start(), element.end())).isEqualTo("la voix");
        assertThat(element.start()).isEqualTo(12);
        assertThat(element.facet()).isEqualTo(ClauseElement.Facet.CATEGORY);
    }

    @Test
    void words_that_are_absent_or_ambiguous_are_refused_at_the_field() {
        assertThat(refused(quoting("la photo"))).containsExactly("quote clause.fragmentMissing");
        assertThat(refused(quoting("examen"))).containsExactly("quote clause.fragmentTwice");
        assertThat(refused(quoting(null))).containsExactly("quote field.required");
    }

    @Test
    void a_span_must_lie_within_the_words_and_cut_what_is_quoted() {
        assertThat(MarkCheck.of(spanning(2, 8, "le nom"), WORDS).end()).isEqualTo(8);
        assertThat(MarkCheck.of(spanning(2, 8, null), WORDS).start()).isEqualTo(2);
        assertThat(refused(spanning(2, 9, "le nom"))).isEmpty();
        assertThat(refused(spanning(2, 7, "le nom"))).containsExactly("quote clause.quoteOther");
        assertThat(refused(spanning(2, 800, null))).containsExactly("start clause.spanOutside");
        assertThat(refused(spanning(2, null, null))).containsExactly("start clause.spanOutside");
    }

    @Test
    void what_is_missing_from_a_document_is_marked_on_no_words() {
        assertThat(refused(new MarkForm(null, null, "la voix", Taxon.E24, null, null, null, null, null)))
                .containsExactly("id clause.documentTaxon");
        assertThat(refused(new MarkForm(null, null, "la voix", null, null, null, null, null, null)))
                .containsExactly("id field.required");
    }

    @Test
    void what_governs_the_words_stands_in_the_clause() {
        MarkForm governed = new MarkForm(null, null, "la voix", Taxon.E11, null, null, "sans aucun", null, null);

        assertThat(refused(governed)).containsExactly("governedBy clause.fragmentMissing");
    }

    @Test
    void a_waiver_names_the_right_of_its_kind_unless_the_officer_names_another() {
        MarkForm review = new MarkForm(null, null, "sans autre examen", Taxon.E05, null, null, null, null, null);
        MarkForm named = new MarkForm(null, null, "sans autre examen", Taxon.E05, null, null, null, null, Right.R21);

        assertThat(MarkCheck.of(review, WORDS).right()).isEqualTo(Right.R16);
        assertThat(MarkCheck.of(named, WORDS).right()).isEqualTo(Right.R21);
        assertThat(MarkCheck.of(quoting("la voix"), WORDS).right()).isNull();
        assertThat(Taxon.E16.right()).isNull();
    }

    private static MarkForm quoting(String words) {
        return new MarkForm(null, null, words, Taxon.E11, null, null, null, null, null);
    }

    private static MarkForm spanning(Integer start, Integer end, String words) {
        return new MarkForm(start, end, words, Taxon.E10, null, null, null, null, null);
    }

    private static List<String> refused(MarkForm form) {
        Invalid invalid = catchThrowableOfType(Invalid.class, () -> MarkCheck.of(form, WORDS));
        return invalid == null
                ? List.of()
                : invalid.violations().stream()
                        .map(one -> one.field() + " " + one.code())
                        .toList();
    }
}
