package org.contrepartie.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.contrepartie.casefile.CaseFact.Status.ALLEGED;
import static org.contrepartie.casefile.CaseFact.Status.ESTABLISHED;
import static org.contrepartie.inside.Lodged.aComplaint;
import static org.contrepartie.inside.People.as;
import static org.contrepartie.inside.People.does;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.contrepartie.access.CaseClosed;
import org.contrepartie.casefile.CaseFact;
import org.contrepartie.casefile.FactForm;
import org.contrepartie.casefile.FactRow;
import org.contrepartie.casefile.FactService;
import org.contrepartie.evidence.EvidenceService;
import org.contrepartie.evidence.Exhibit;
import org.contrepartie.evidence.ExhibitForm;
import org.contrepartie.evidence.Weight;
import org.contrepartie.shared.DatedWithPrecision;
import org.contrepartie.shared.Forbidden;
import org.contrepartie.shared.Invalid;
import org.contrepartie.shared.Stale;
import org.contrepartie.shared.Unknown;
import org.contrepartie.workflow.Step;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What officers put on a case between its steps: facts and exhibits, with their trail and their refusals. */
@ExtendWith(ArquillianExtension.class)
class CaseworkIT {

    @Inject
    private Desk desk;

    @Inject
    private FactService facts;

    @Inject
    private EvidenceService evidence;

    @Deployment
    static EnterpriseArchive application() {
        return Built.withTests();
    }

    @Test
    void a_fact_is_numbered_read_and_told_to_the_trail() {
        String reference = withExhibit();

        int number = as("officer", () -> facts.record(reference, established("The offer ran.", 1)));

        assertThat(number).isEqualTo(1);
        FactRow row = fact(reference);
        assertThat(row.label()).isEqualTo("F1");
        assertThat(row.author()).isEqualTo("officer");
        assertThat(row.supports()).containsExactly(new FactForm.Support(1, Weight.UNFAVOURABLE));
        assertThat(actions(reference)).contains("record_fact");
    }

    @Test
    void an_established_fact_needs_an_exhibit_that_is_there() {
        String reference = withExhibit();

        assertThat(refused(reference, new FactForm("The offer ran.", ESTABLISHED, List.of())))
                .containsExactly("supports fact.needsExhibit");
        assertThat(refused(reference, established("The offer ran.", 7)))
                .containsExactly("supports[0].exhibit fact.noSuchExhibit", "supports fact.needsExhibit");
        assertThat(refused(reference, new FactForm(" ", null, List.of())))
                .containsExactly("text field.required", "status field.required");
        assertThat(as("officer", () -> facts.record(reference, new FactForm("Somebody says so.", ALLEGED, List.of()))))
                .isEqualTo(1);
    }

    @Test
    void a_fact_is_amended_with_a_reason_and_by_one_at_a_time() {
        String reference = withExhibit();
        does("officer", () -> facts.record(reference, established("The offer ran.", 1)));
        Instant seen = fact(reference).amendedAt();
        FactForm other = established("The offer ran in April.", 1);

        assertThatThrownBy(() -> does("officer", () -> facts.amend(reference, 1, other, " ")))
                .isInstanceOf(Invalid.class);
        does("rapporteur", () -> facts.amend(reference, 1, other, "the month was missing", Optional.of(seen)));
        assertThatThrownBy(() -> does("officer", () -> facts.amend(reference, 1, other, "mine too", Optional.of(seen))))
                .isInstanceOf(Stale.class);
        assertThat(fact(reference).author()).isEqualTo("rapporteur");
        assertThat(actions(reference)).contains("amend_fact");
    }

    @Test
    void facts_are_written_by_those_who_investigate_and_may_act() {
        String reference = withExhibit();
        FactForm form = established("The offer ran.", 1);

        for (String login :
                List.of("intake", "reviewer", "head", "chair", "committee", "coop", "dpo", "auditor", "admin")) {
            assertThatThrownBy(() -> as(login, () -> facts.record(reference, form)))
                    .as(login)
                    .isInstanceOf(EJBAccessException.class);
        }
        assertThatThrownBy(() -> as("officer", () -> facts.record("1999-999999", form)))
                .isInstanceOf(Unknown.class);
        desk.hasInterest("rapporteur", reference);
        assertThatThrownBy(() -> as("rapporteur", () -> facts.record(reference, form)))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void nothing_is_put_on_a_closed_case() {
        String reference = desk.examined(aComplaint());
        take(reference);
        desk.draftsRefusal(reference, "the controller sits outside the Union");
        desk.take(Step.DECLARE_INADMISSIBLE, "head", reference);

        assertThatThrownBy(() -> as("officer", () -> facts.record(reference, established("The offer ran.", 1))))
                .isInstanceOf(CaseClosed.class);
    }

    private List<String> refused(String reference, FactForm form) {
        Invalid invalid = catchThrowableOfType(Invalid.class, () -> as("officer", () -> facts.record(reference, form)));
        return invalid.violations().stream()
                .map(one -> one.field() + " " + one.code())
                .toList();
    }

    private FactRow fact(String reference) {
        return as("officer", () -> facts.ofCase(reference)).get(0);
    }

    private static FactForm established(String words, int exhibit) {
        return new FactForm(
                words, CaseFact.Status.ESTABLISHED, List.of(new FactForm.Support(exhibit, Weight.UNFAVOURABLE)));
    }

    private String withExhibit() {
        String reference = desk.declared(aComplaint());
        take(reference);
        return reference;
    }

    private void take(String reference) {
        does("officer", () -> evidence.take(reference, paper(), "An offer.".getBytes(StandardCharsets.UTF_8)));
    }

    private static ExhibitForm paper() {
        return new ExhibitForm(
                "The offer",
                Exhibit.Kind.DOCUMENT,
                "the respondent",
                DatedWithPrecision.UNKNOWN,
                "fr",
                "text/plain",
                "offer.txt",
                false);
    }

    private static List<String> actions(String reference) {
        return Database.ofOwner().rows("select action from audit_entry where chain = ?", reference).stream()
                .map(row -> row.get(0))
                .toList();
    }
}
