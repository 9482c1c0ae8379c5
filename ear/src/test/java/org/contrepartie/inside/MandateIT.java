package org.contrepartie.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.contrepartie.inside.Lodged.aComplaint;
import static org.contrepartie.inside.People.as;
import static org.contrepartie.inside.People.does;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.contrepartie.casefile.ActRefused;
import org.contrepartie.complaint.Complaint;
import org.contrepartie.complaint.ComplaintForm;
import org.contrepartie.complaint.ComplaintService;
import org.contrepartie.complaint.ComplaintSheet;
import org.contrepartie.complaint.Mandate;
import org.contrepartie.letter.Letter;
import org.contrepartie.letter.LetterForm;
import org.contrepartie.letter.LetterService;
import org.contrepartie.procedure.ProcedureService;
import org.contrepartie.shared.Invalid;
import org.contrepartie.workflow.Act;
import org.contrepartie.workflow.Step;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Bodies that lodge for a person prove themselves; a withdrawal is in writing; everybody who complained hears the end. */
@ExtendWith(ArquillianExtension.class)
class MandateIT {

    @Inject
    private Desk desk;

    @Inject
    private Chamber chamber;

    @Inject
    private ComplaintService complaints;

    @Inject
    private ProcedureService procedure;

    @Inject
    private LetterService letters;

    private final Database tables = Database.ofOwner();

    @Deployment
    static EnterpriseArchive application() {
        return Built.withTests();
    }

    @Test
    void a_body_without_its_proofs_has_lodged_no_admissible_complaint() {
        String reference = lodged(new Mandate(Mandate.Kind.ART_80_1, "noyb", null, null, null));
        String complaint = complaintOn(reference);
        assertThat(sheet(complaint).missing())
                .containsExactlyInAnyOrder("mandate.constitution", "mandate.contact", "mandate.proof");
        desk.act("head", Act.ASSIGN, reference, Map.of("login", "officer"));
        assertThatThrownBy(() -> desk.act("officer", Act.ADMIT, reference, Map.of("complaint", complaint)))
                .isInstanceOf(ActRefused.class);

        chamber.exhibit(reference);
        chamber.exhibit(reference);
        ComplaintSheet proven = as(
                "officer",
                () -> complaints.represent(
                        complaint, new Mandate(Mandate.Kind.ART_80_1, "noyb", "office@noyb.example", 1, 2)));

        assertThat(proven.missing()).isEmpty();
        assertThat(desk.toldLast(reference)).contains("\"constitution\":\"1\"", "\"proof\":\"2\"", "noyb");
        desk.act("officer", Act.ADMIT, reference, Map.of("complaint", complaint));
        assertThat(sheet(complaint).status()).isEqualTo(Complaint.Status.ADMISSIBLE);
    }

    @Test
    void a_body_of_its_own_needs_no_mandate_but_must_exist() {
        String complaint = complaintOn(lodged(new Mandate(Mandate.Kind.ART_80_2, "noyb", null, null, null)));

        assertThat(sheet(complaint).missing()).containsExactly("mandate.constitution");
    }

    @Test
    void what_proves_nothing_is_refused_at_its_field() {
        String reference = desk.assigned(aComplaint());
        String complaint = complaintOn(reference);

        assertThat(refusal(() -> lodged(new Mandate(Mandate.Kind.ART_80_1, " ", null, 1, null))))
                .containsExactlyInAnyOrder("mandate.body field.required", "mandate.constitution mandate.later");
        assertThat(refusal(() -> represent(complaint, new Mandate(null, "noyb", null, 9, null))))
                .containsExactlyInAnyOrder("mandate.kind field.required", "mandate.constitution exhibit.unknown");
        assertThat(refusal(() -> represent(complaint, new Mandate(Mandate.Kind.ART_80_2, "noyb", null, null, 1))))
                .contains("mandate.proof mandate.none");
        assertThatThrownBy(() -> as(
                        "reviewer",
                        () -> complaints.represent(
                                complaint, new Mandate(Mandate.Kind.ART_80_2, "noyb", null, null, null))))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void the_proofs_stay_with_the_case_when_a_complaint_goes_to_another() {
        String to = desk.assigned(aComplaint());
        String from = lodged(new Mandate(Mandate.Kind.ART_80_2, "noyb", null, null, null));
        String complaint = complaintOn(from);
        desk.act("head", Act.ASSIGN, from, Map.of("login", "officer"));
        chamber.exhibit(from);
        represent(complaint, new Mandate(Mandate.Kind.ART_80_2, "noyb", null, 1, null));

        desk.act("officer", Act.ATTACH_COMPLAINT, to, Map.of("complaint", complaint));

        assertThat(sheet(complaint).mandate().body()).isEqualTo("noyb");
        assertThat(sheet(complaint).missing()).containsExactly("mandate.constitution");
    }

    @Test
    void a_complaint_is_withdrawn_by_a_writing_on_file_and_once() {
        String reference = desk.assigned(aComplaint());
        String complaint = complaintOn(reference);
        LocalDate day = Lodged.RECEIVED.plusDays(9);

        assertThat(refusal(() -> withdraw(complaint, day, 1))).containsExactly("data.exhibit exhibit.unknown");
        assertThat(refusal(() -> withdraw(complaint, day, null))).containsExactly("data.exhibit field.required");
        chamber.exhibit(reference);
        assertThat(refusal(() -> withdraw(complaint, Lodged.RECEIVED.minusDays(1), 1)))
                .containsExactly("data.receivedOn complaint.withdrawnBefore");
        withdraw(complaint, day, 1);

        assertThat(List.of(
                        sheet(complaint).status(),
                        sheet(complaint).withdrawnOn(),
                        sheet(complaint).withdrawalExhibit()))
                .containsExactly(Complaint.Status.WITHDRAWN, day, 1);
        assertThat(refusal(() -> withdraw(complaint, day, 1))).contains("data.complaint act.decided");
    }

    @Test
    void everybody_who_complained_hears_the_end_and_the_closing_counts_each() {
        String reference = chamber.founded(chamber.investigated());
        String second = as(
                        "intake",
                        () -> procedure.register(aComplaint().on(reference).form()))
                .complaint()
                .reference();
        String third = as(
                        "intake",
                        () -> procedure.register(aComplaint().on(reference).form()))
                .complaint()
                .reference();
        withdraw(third, Lodged.RECEIVED.plusDays(9), 1);
        chamber.decided(chamber.ready(chamber.deliberated(reference), 1), LocalDate.now());

        assertThat(tables.rows(
                        "select count(*) from letter where case_ref = ? and template = 'OUTCOME' and status = 'SENT'",
                        reference))
                .containsExactly(List.of("2"));
        assertThat(sheet(second).status()).isEqualTo(Complaint.Status.ANSWERED);
        assertThat(unmet(reference)).as("the third was told nothing").contains("COMPLAINANTS_INFORMED");
        as(
                "officer",
                () -> letters.write(new LetterForm(
                        Letter.Template.WITHDRAWAL,
                        reference,
                        LetterForm.Addressee.complainant(third),
                        null,
                        LetterForm.Content.EMPTY,
                        Map.of())));
        int letter = Integer.parseInt(tables.value(
                "select max(number) from letter where case_ref = ? and template = 'WITHDRAWAL'", reference));
        desk.act("head", Act.SEND_LETTER, reference, Map.of("letter", String.valueOf(letter)));

        assertThat(unmet(reference)).doesNotContain("COMPLAINANTS_INFORMED");
        assertThat(tables.rows("select status from running_clock where owner_ref = ? and rule = 'D01'", third))
                .containsExactly(List.of("ENDED"));
    }

    @Test
    void an_outcome_that_is_sent_by_hand_answers_the_complaint() {
        String reference = desk.assigned(aComplaint());
        String complaint = complaintOn(reference);
        as(
                "officer",
                () -> letters.write(
                        new LetterForm(Letter.Template.OUTCOME, complaint, reference, null, Map.of(), "It is over.")));
        assertThat(sheet(complaint).status()).isEqualTo(Complaint.Status.RECEIVED);

        desk.act("head", Act.SEND_LETTER, reference, Map.of("letter", "2"));

        assertThat(sheet(complaint).status()).isEqualTo(Complaint.Status.ANSWERED);
    }

    private List<String> unmet(String reference) {
        return as("head", () -> procedure.openTo(reference)).stream()
                .filter(open -> open.step() == Step.CLOSE_FILE)
                .flatMap(open -> open.unmet().stream())
                .map(Enum::name)
                .toList();
    }

    private String lodged(Mandate mandate) {
        ComplaintForm one = aComplaint().form();
        return as("intake", () -> procedure
                .register(new ComplaintForm(
                        one.receivedOn(),
                        one.channel(),
                        null,
                        one.language(),
                        one.narrative(),
                        one.complainant(),
                        false,
                        false,
                        one.respondentName(),
                        one.respondentCountry(),
                        Set.of(),
                        null,
                        null,
                        mandate))
                .complaint()
                .caseRef());
    }

    private void represent(String complaint, Mandate mandate) {
        as("officer", () -> complaints.represent(complaint, mandate));
    }

    private void withdraw(String complaint, LocalDate on, Integer writing) {
        does("officer", () -> complaints.withdraw(complaints.known(complaint), on, writing));
    }

    private ComplaintSheet sheet(String complaint) {
        return as("officer", () -> complaints.read(complaint));
    }

    private String complaintOn(String reference) {
        return tables.value("select reference from complaint where case_ref = ?", reference);
    }

    private static List<String> refusal(Runnable act) {
        Invalid refused = catchThrowableOfType(Invalid.class, act::run);
        assertThat(refused).isNotNull();
        return refused.violations().stream()
                .map(one -> one.field() + " " + one.code())
                .toList();
    }
}
