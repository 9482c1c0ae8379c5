package org.contrepartie.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contrepartie.terms.Taxon.Severity.CRITICAL;
import static org.contrepartie.terms.Taxon.Severity.HIGH;
import static org.contrepartie.terms.Taxon.Severity.LOW;
import static org.contrepartie.terms.Taxon.Severity.MEDIUM;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The severity of a clause: the gravest of its elements, one step more when four of high severity combine. */
class SeverityTest {

    @Test
    void four_high_elements_combine_and_three_do_not() {
        assertThat(Taxon.Severity.combined(Collections.nCopies(4, HIGH))).isEqualTo(CRITICAL);
        assertThat(Taxon.Severity.combined(Collections.nCopies(3, HIGH))).isEqualTo(HIGH);
        assertThat(Taxon.Severity.combined(List.of(LOW, MEDIUM))).isEqualTo(MEDIUM);
    }

    @Property
    void a_clause_is_never_lighter_than_its_gravest_element_and_at_most_one_step_graver(
            @ForAll List<Taxon.Severity> severities) {
        int gravest = Taxon.Severity.gravest(severities).ordinal();

        assertThat(Taxon.Severity.combined(severities).ordinal()).isBetween(gravest, gravest + 1);
    }

    @ParameterizedTest
    @EnumSource
    void every_taxon_cites_the_law_and_has_a_facet_of_its_family(Taxon taxon) {
        assertThat(taxon.articles()).startsWith("GDPR ");
        assertThat("ODFSTPR").contains(String.valueOf(taxon.family()));
        assertThat(ClauseElement.Facet.of(taxon)).isNotNull();
    }

    @Test
    void a_severity_that_an_officer_set_counts_and_a_withdrawn_element_does_not() {
        ClauseForm clause =
                new ClauseForm(null, "fr", Clause.QuotedFrom.PRESS, null, "a b c d", null, null, null, List.of());
        Clause entity = new Clause(1L, 1, null, null, clause, null, "officer");
        ClauseElement.Facet any = ClauseElement.Facet.CATEGORY;
        List<ClauseElement> elements = List.of(0, 2, 4, 6).stream()
                .map(at -> new ClauseElement(
                        1L,
                        at + 1,
                        new ClauseForm.Element(at, at + 1, Taxon.E10, any, null, null, null),
                        null,
                        "officer"))
                .toList();

        assertThat(sheet(entity, elements).severity()).isEqualTo(CRITICAL);
        assertThat(sheet(entity, elements).isCombined()).isTrue();

        elements.get(0).weigh(LOW, "a first name only", Instant.EPOCH, "head");
        assertThat(sheet(entity, elements).severity()).isEqualTo(HIGH);
        assertThat(sheet(entity, elements).isCombined()).isFalse();

        elements.subList(1, 4).forEach(one -> one.withdraw("misread", null, "head"));
        elements.get(1).withdraw("misread", Instant.EPOCH, "head");
        assertThat(sheet(entity, elements).withdrawn()).hasSize(1);
        assertThat(sheet(entity, elements).clause().elements()).hasSize(3);
    }

    private static ClauseSheet sheet(Clause clause, List<ClauseElement> elements) {
        return ClauseSheet.of(
                clause, null, elements.stream().map(ClauseElement::shown).toList());
    }
}
