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
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.contrepartie.access.CaseClosed;
import org.contrepartie.casefile.CaseFact;
import org.contrepartie.casefile.FactForm;
import org.contrepartie.casefile.FactRow;
import org.contrepartie.casefile.FactService;
import org.contrepartie.evidence.CustodyEvent;
import org.contrepartie.evidence.EvidenceService;
import org.contrepartie.evidence.Exhibit;
import org.contrepartie.evidence.ExhibitForm;
import org.contrepartie.evidence.ExhibitMarks;
import org.contrepartie.evidence.ExhibitRow;
import org.contrepartie.evidence.Visibility;
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
    void a_fact_whose_only_exhibit_is_withdrawn_proves_nothing() {
        String reference = withExhibit();
        does("officer", () -> facts.record(reference, established("The offer ran.", 1)));
        assertThat(as("officer", () -> facts.established(reference))).isOne();

        does("officer", () -> evidence.withdraw(reference, 1, "taken in twice"));

        assertThat(as("officer", () -> facts.established(reference))).isZero();
    }

    @Test
    void a_fact_is_amended_with_a_reason_and_by_one_at_a_time() {
        String reference = withExhibit();
        does("officer", () -> facts.record(reference, established("The offer ran.", 1)));
        Instant seen = fact(reference).amendedAt();
        FactForm other = established("The offer ran in April.", 1);

        assertThatThrownBy(() -> does("officer", () -> facts.amend(reference, 1, other, " ")))
                .isInstanceOf(Invalid.class);
        desk.appointed("rapporteur", reference);
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
        desk.appointed("rapporteur", reference);
        desk.hasInterest("rapporteur", reference);
        assertThatThrownBy(() -> as("rapporteur", () -> facts.record(reference, form)))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void a_withdrawn_exhibit_keeps_its_number_and_carries_nothing_new() {
        String reference = withExhibit();
        does("officer", () -> facts.record(reference, established("The offer ran.", 1)));

        assertThatThrownBy(() -> does("officer", () -> evidence.withdraw(reference, 1, " ")))
                .isInstanceOf(Invalid.class);
        does("officer", () -> evidence.withdraw(reference, 1, "filed twice"));
        take(reference);

        List<ExhibitRow> rows = as("officer", () -> evidence.ofCase(reference));
        assertThat(rows).extracting(ExhibitRow::number).containsExactly(1, 2);
        assertThat(rows.get(0).withdrawal().reason()).isEqualTo("filed twice");
        assertThat(custody(reference, 1)).containsExactly("RECEIVED", "HASHED", "WITHDRAWN");
        assertThat(actions(reference)).contains("withdraw_exhibit");
        assertThat(refused(reference, established("The offer ran.", 1)))
                .containsExactly("supports[0].exhibit fact.exhibitWithdrawn", "supports fact.needsExhibit");
        assertThatThrownBy(() -> does("officer", () -> evidence.withdraw(reference, 1, "again")))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void two_uploads_at_once_take_two_numbers() throws Exception {
        String reference = desk.declared(aComplaint());
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Integer>> uploads = List.of(upload("officer", reference), upload("head", reference));
            List<Integer> numbers = new ArrayList<>();
            for (Future<Integer> upload : two.invokeAll(uploads)) {
                numbers.add(upload.get());
            }
            assertThat(numbers).containsExactlyInAnyOrder(1, 2);
        } finally {
            two.shutdown();
        }
    }

    @Test
    void an_exhibit_is_verified_against_its_digest() throws IOException {
        String reference = desk.declared(aComplaint());
        byte[] own = ("An offer on " + reference).getBytes(StandardCharsets.UTF_8);
        ExhibitRow row = as("officer", () -> evidence.take(reference, paper(), own));
        Path kept = Path.of(System.getProperty("contrepartie.data"), "evidence")
                .resolve(row.sha256().substring(0, 2))
                .resolve(row.sha256());

        assertThat(as("head", () -> evidence.verify(reference, 1))).isEqualTo(CustodyEvent.Kind.VERIFIED);
        Files.writeString(kept, "another offer");
        assertThat(as("head", () -> evidence.verify(reference, 1))).isEqualTo(CustodyEvent.Kind.FOUND_CHANGED);
        Files.delete(kept);
        assertThat(as("head", () -> evidence.verify(reference, 1))).isEqualTo(CustodyEvent.Kind.FOUND_MISSING);
        assertThat(custody(reference, 1))
                .containsExactly("RECEIVED", "HASHED", "VERIFIED", "FOUND_CHANGED", "FOUND_MISSING");
    }

    @Test
    void an_exhibit_itself_is_never_changed_and_its_name_leads_nowhere() {
        String reference = desk.declared(aComplaint());
        ExhibitForm form = new ExhibitForm(
                "A path",
                Exhibit.Kind.HEARING_REPORT,
                null,
                DatedWithPrecision.UNKNOWN,
                null,
                "application/pdf",
                "../../etc/passwd",
                false);
        ExhibitMarks marks = new ExhibitMarks(Visibility.PARTIES, Weight.FAVOURABLE, 2);

        ExhibitRow row = as("officer", () -> evidence.take(reference, form, marks, new byte[] {1, 2}));

        assertThat(row.fileName()).isEqualTo("passwd");
        assertThat(row.mediaType()).isEqualTo("application/octet-stream");
        assertThat(row.marks()).isEqualTo(marks);
        assertThatThrownBy(() -> Database.ofApplication()
                        .run("update exhibit set title = 'other' where case_ref = ?", reference))
                .isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> Database.ofApplication().run("delete from exhibit_standing"))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void nothing_is_put_on_a_closed_case() {
        String reference = desk.examined(aComplaint());
        take(reference);
        desk.draftsRefusal(reference, "the controller sits outside the Union");
        desk.take(Step.DECLARE_INADMISSIBLE, "head", reference);

        assertThatThrownBy(() -> as("officer", () -> facts.record(reference, established("The offer ran.", 1))))
                .isInstanceOf(CaseClosed.class);
        assertThatThrownBy(() -> take(reference)).isInstanceOf(CaseClosed.class);
    }

    private Callable<Integer> upload(String login, String reference) {
        return () -> as(login, () -> evidence.take(reference, paper(), login.getBytes(StandardCharsets.UTF_8))
                .number());
    }

    private List<String> custody(String reference, int number) {
        return as("officer", () -> evidence.custody(reference, number)).stream()
                .map(event -> event.kind().name())
                .toList();
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
