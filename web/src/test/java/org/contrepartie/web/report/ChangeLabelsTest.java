package org.contrepartie.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.contrepartie.access.StaffForm;
import org.contrepartie.casefile.FactForm;
import org.contrepartie.decision.AllegationForm;
import org.contrepartie.decision.DecisionForm;
import org.contrepartie.decision.MeasureForm;
import org.contrepartie.letter.Letter;
import org.contrepartie.letter.LetterForm;
import org.contrepartie.party.OrganisationAmendment;
import org.contrepartie.party.OrganisationForm;
import org.contrepartie.scheme.OfferForm;
import org.contrepartie.statement.ClaimForm;
import org.contrepartie.terms.ClauseForm;
import org.junit.jupiter.api.Test;

/** Every field that the history of a thing can tell of has its name. */
class ChangeLabelsTest {

    private static final List<Class<? extends Record>> TOLD = List.of(
            FactForm.class,
            AllegationForm.class,
            MeasureForm.class,
            DecisionForm.class,
            OfferForm.class,
            ClaimForm.class,
            ClauseForm.Element.class,
            OrganisationForm.class,
            OrganisationAmendment.class,
            StaffForm.class,
            LetterForm.Content.class);

    @Test
    void every_field_of_a_form_that_the_trail_keeps_has_a_label() {
        List<String> keys = Stream.concat(
                        TOLD.stream().flatMap(form -> fields("", form)),
                        Stream.of(Letter.Field.values()).map(Letter.Field::path))
                .map(field -> "changes.field." + field)
                .toList();

        ResourceBundle bundle = ResourceBundle.getBundle("org.contrepartie.web.messages", Locale.FRENCH);
        assertThat(keys).hasSizeGreaterThan(50);
        assertThat(bundle.keySet()).containsAll(keys);
    }

    private static Stream<String> fields(String within, Class<?> form) {
        return Stream.of(form.getRecordComponents())
                .filter(component -> !component.getType().equals(Map.class))
                .flatMap(component -> field(within, component));
    }

    private static Stream<String> field(String within, RecordComponent component) {
        String name = within + component.getName();
        return component.getType().isRecord() ? fields(name + ".", component.getType()) : Stream.of(name);
    }
}
