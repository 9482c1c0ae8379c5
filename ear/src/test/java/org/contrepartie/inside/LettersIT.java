package org.contrepartie.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.contrepartie.inside.Lodged.aComplaint;
import static org.contrepartie.inside.People.as;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.contrepartie.casefile.CaseFileService;
import org.contrepartie.casefile.HistoryRow;
import org.contrepartie.letter.Letter;
import org.contrepartie.letter.Letter.Template;
import org.contrepartie.letter.LetterForm;
import org.contrepartie.letter.LetterForm.Addressee;
import org.contrepartie.letter.LetterForm.Content;
import org.contrepartie.letter.LetterRow;
import org.contrepartie.letter.LetterService;
import org.contrepartie.shared.Forbidden;
import org.contrepartie.shared.Invalid;
import org.contrepartie.shared.Stale;
import org.contrepartie.shared.Unknown;
import org.contrepartie.workflow.Act;
import org.contrepartie.workflow.Given;
import org.contrepartie.workflow.Step;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Letters from draft to answer: who signs, what must be in them, which clocks they start and end. */
@ExtendWith(ArquillianExtension.class)
class LettersIT {

    private static final String CLOCK = "select status from running_clock where owner_ref = ? and rule = ? order by id";

    @Inject
    private Desk desk;

    @Inject
    private Chamber chamber;

    @Inject
    private LetterService letters;

    @Inject
    private CaseFileService cases;

    private final Database tables = Database.ofOwner();

    @Deployment
    static EnterpriseArchive application() {
        return Built.withTests();
    }

    @Test
    void a_draft_is_numbered_within_the_case_amended_by_its_author_and_told_to_the_trail() {
        String reference = desk.assigned(aComplaint());

        LetterRow drafted = as("officer", () -> letters.write(toRespondent(reference, Template.OTHER, null)));
        assertThat(drafted.number()).isEqualTo(2);
        assertThat(drafted.to().name()).isEqualTo("Exempla Rewards SARL");
        Content better = new Content("About your offer", "Please call us.", null, null);
        LetterRow amended = as("officer", () -> amend(drafted, reference, better));

        assertThat(amended.content()).isEqualTo(better);
        assertThat(actions(reference)).contains("draft_letter", "amend_letter");
        assertThatThrownBy(() -> as("officer", () -> amend(drafted, reference, better)))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> as("head", () -> amend(amended, reference, better)))
                .isInstanceOf(Forbidden.class);
        send("officer", reference, 2, Map.of());
        LetterRow sent = as("officer", () -> letters.read(reference, 2));
        assertThat(refusal(() -> amend(sent, reference, better))).containsExactly("letter letter.noDraft");
    }

    @Test
    void what_cannot_be_drafted_is_named_field_by_field() {
        String reference = desk.assigned(aComplaint());

        assertThat(refusal(() -> letters.write(toRespondent(reference, null, null))))
                .containsExactly("template field.required");
        assertThat(refusal(() -> letters.write(toRespondent(reference, Template.PROGRESS, "Soon."))))
                .containsExactly("recipient letter.notToThem");
        assertThat(refusal(
                        () -> letters.write(to(Addressee.complainant("R1999-000001"), reference, Template.PROGRESS))))
                .containsExactly("complaintRef letter.notOnCase");
        assertThat(refusal(() ->
                        letters.write(to(new Addressee(Letter.Recipient.OTHER, null, " "), reference, Template.OTHER))))
                .containsExactly("name field.required");
        assertThat(refusal(() -> letters.write(new LetterForm(
                        Template.INFORMATION_REQUEST,
                        reference,
                        Addressee.respondent(),
                        null,
                        new Content("s".repeat(301), null, "Who?", "soon"),
                        Map.of()))))
                .containsExactly("subject field.tooLong", "period field.period");
    }

    @Test
    void letters_are_drafted_by_those_who_may_and_act_on_the_case() {
        String reference = desk.assigned(aComplaint());
        LetterForm form = toRespondent(reference, Template.OTHER, "Good day.");

        for (String login : List.of("intake", "reviewer", "coop", "dpo", "auditor", "admin")) {
            assertThatThrownBy(() -> as(login, () -> letters.write(form)))
                    .as(login)
                    .isInstanceOf(EJBAccessException.class);
        }
        assertThatThrownBy(() -> as("officer", () -> letters.write(toRespondent("1999-999999", Template.OTHER, "a"))))
                .isInstanceOf(Unknown.class);
        desk.hasInterest("chair", reference);
        assertThatThrownBy(() -> as("chair", () -> letters.write(form))).isInstanceOf(Forbidden.class);
    }

    @Test
    void who_wrote_a_letter_with_legal_effect_does_not_sign_it() {
        String reference = desk.assigned(aComplaint());
        as("head", () -> letters.write(toRespondent(reference, Template.REMINDER, "You are reminded.")));

        assertThat(refusal(() -> send("head", reference, 2, Map.of()))).containsExactly("data.letter letter.ownDraft");
        send("chair", reference, 2, Map.of("dispatch", "POST"));

        LetterRow sent = read(reference, 2);
        assertThat(List.of(sent.status(), sent.author(), sent.signer(), sent.sentBy(), sent.dispatch()))
                .containsExactly(Letter.Status.SENT, "head", "chair", "chair", Letter.Dispatch.POST);
        assertThat(refusal(() -> send("chair", reference, 2, Map.of())))
                .containsExactly("data.letter letter.sentAlready");
        assertThat(refusal(() -> send("chair", reference, 9, Map.of()))).containsExactly("data.letter letter.unknown");
        assertThat(last(reference).content()).contains("\"letter\":\"2\"", "REMINDER", "POST");
    }

    @Test
    void a_letter_with_an_empty_field_does_not_leave() {
        String reference = desk.assigned(aComplaint());
        as("officer", () -> letters.write(toRespondent(reference, Template.OTHER, " ")));
        as("officer", () -> letters.write(toRespondent(reference, Template.INFORMATION_REQUEST, null)));

        assertThat(refusal(() -> send("officer", reference, 2, Map.of())))
                .containsExactlyInAnyOrder("subject letter.empty.subject", "body letter.empty.body");
        assertThat(refusal(() -> send("officer", reference, 3, Map.of())))
                .containsExactly("questions letter.empty.questions");
        assertThat(read(reference, 2).status()).isEqualTo(Letter.Status.DRAFT);
    }

    @Test
    void only_a_letter_that_left_ends_the_waiting_of_a_complainant() {
        String reference = desk.assigned(aComplaint());
        String complaint = complaintOn(reference);
        LetterForm form = progress(reference, complaint, "We \"wrote\" to the company.");
        LetterRow drafted = as("officer", () -> letters.write(form));
        assertThat(read(reference, drafted.number()).content()).isEqualTo(form.content());
        assertThat(clock(complaint, "D01")).as("drafted").containsExactly("RUNNING");
        assertThat(tables.rows("select id from running_clock where owner_ref = ? and rule = 'D02'", complaint))
                .isEmpty();

        send("officer", reference, 1, Map.of());
        assertThat(clock(complaint, "D01"))
                .as("an acknowledgement is no progress")
                .containsExactly("RUNNING");
        send("officer", reference, 2, Map.of("notifiedOn", "2024-06-03"));

        assertThat(clock(complaint, "D01")).containsExactly("ENDED");
        assertThat(clock(complaint, "D02")).containsExactly("RUNNING");
        assertThat(due(complaint, "D02")).isEqualTo("2024-09-03");

        as(
                "officer",
                () -> letters.write(
                        new LetterForm(Template.OUTCOME, complaint, reference, null, Map.of(), "It is over.")));
        send("head", reference, 3, Map.of());
        assertThat(clock(complaint, "D02")).containsExactly("ENDED");
    }

    @Test
    void the_period_of_a_request_runs_from_its_notification_and_ends_with_the_answer() {
        String reference = desk.assigned(aComplaint());
        request(reference, "P4W");
        request(reference, null);
        send("officer", reference, 2, Map.of("notifiedOn", "2024-04-03"));
        send("officer", reference, 3, Map.of("notifiedOn", "2024-04-03"));
        assertThat(tables.rows(
                        "select cast(due as date), status from running_clock where owner_ref = ? and rule = 'D20'"
                                + " order by id",
                        reference))
                .containsExactly(List.of("2024-05-02", "RUNNING"), List.of("2024-05-03", "RUNNING"));

        assertThat(refusal(() -> receive(reference, "1", "2024-04-10"))).containsExactly("data.letter letter.notSent");
        assertThat(refusal(() -> receive(reference, "2", "2024-04-02")))
                .containsExactly("data.receivedOn post.beforeLetter");
        receive(reference, "2", "2024-04-24");

        assertThat(clock(reference, "D20")).containsExactly("ENDED", "RUNNING");
        assertThat(read(reference, 2).answeredOn()).hasToString("2024-04-24");
        assertThat(tables.rows(
                        "select number, title, letter_number, exhibit_number, recorded_by from incoming_post"
                                + " where case_ref = ?",
                        reference))
                .containsExactly(List.of("1", "Answer of the company", "2", "1", "officer"));
        assertThat(tables.rows("select kind, media_type, title from exhibit where case_ref = ?", reference))
                .containsExactly(List.of("LETTER", "text/plain", "Answer of the company"));
        assertThat(last(reference).action()).isEqualTo("record_incoming");
        assertThat(last(reference).content()).contains("\"letter\":\"2\"", "\"exhibit\":\"1\"");
    }

    @Test
    void what_came_in_may_be_an_exhibit_already_but_not_one_that_is_not_there() {
        String reference = desk.assigned(aComplaint());
        receive(reference, null, "2024-04-24");

        assertThat(refusal(() -> record(reference, Map.of("exhibit", "7"))))
                .containsExactly("data.exhibit exhibit.unknown");
        assertThat(refusal(() -> record(reference, Map.of("exhibit", "1", "text", "words"))))
                .containsExactly("data.text post.eitherOr");
        record(reference, Map.of("exhibit", "1"));

        assertThat(tables.rows("select number, exhibit_number from incoming_post where case_ref = ?", reference))
                .containsExactly(List.of("1", "1"), List.of("2", "1"));
    }

    @Test
    void no_letter_and_no_draft_names_who_complained() {
        String reference = desk.assigned(aComplaint());
        String complaint = complaintOn(reference);
        as("officer", () -> letters.write(progress(reference, complaint, "We wrote to the company.")));
        send("officer", reference, 2, Map.of());

        assertThat(tables.rows("select * from letter")).allSatisfy(row -> assertThat(String.valueOf(row))
                .doesNotContainIgnoringCase(Lodged.CLARA.name(), Lodged.CLARA.email()));
        assertThat(read(reference, 2).to().name()).startsWith("C-");
    }

    @Test
    void a_progress_letter_that_does_not_say_all_five_things_does_not_leave() {
        String reference = desk.assigned(aComplaint());
        String complaint = complaintOn(reference);
        as("officer", () -> letters.write(progress(reference, complaint, " ")));
        as("officer", () -> letters.write(to(Addressee.complainant(complaint), reference, Template.PROGRESS)));

        assertThat(refusal(() -> send("officer", reference, 2, Map.of()))).containsExactly("done letter.empty.done");
        assertThat(refusal(() -> send("officer", reference, 3, Map.of())))
                .containsExactlyInAnyOrder(
                        "done letter.empty.done",
                        "next letter.empty.next",
                        "when letter.empty.when",
                        "delay letter.empty.delay",
                        "remedy letter.empty.remedy");
        assertThat(clock(complaint, "D01")).containsExactly("RUNNING");
    }

    @Test
    void a_formal_notice_without_its_period_does_not_leave() {
        String reference = desk.assigned(aComplaint());
        as(
                "officer",
                () -> letters.write(new LetterForm(
                        Template.FORMAL_NOTICE,
                        reference,
                        Addressee.respondent(),
                        null,
                        new Content(null, null, null, null, Map.of(Letter.Field.ACTS, "Ask for consent anew.")),
                        Map.of())));

        assertThat(refusal(() -> send("chair", reference, 2, Map.of()))).containsExactly("period letter.empty.period");
    }

    @Test
    void a_field_that_the_letter_does_not_have_is_refused_by_name() {
        String reference = desk.assigned(aComplaint());
        LetterForm form = new LetterForm(
                Template.OTHER,
                reference,
                Addressee.respondent(),
                null,
                new Content("A", "B", "C?", null, Map.of(Letter.Field.DONE, "D")),
                Map.of());

        assertThat(refusal(() -> letters.write(form)))
                .containsExactlyInAnyOrder("done letter.noSuchField", "questions letter.noSuchField");
    }

    @Test
    void without_a_mail_server_nothing_is_sent_by_e_mail_and_the_letter_stays_a_draft() {
        String reference = desk.assigned(aComplaint());
        as("officer", () -> letters.write(progress(reference, complaintOn(reference), "We wrote.")));

        assertThat(refusal(() -> send("officer", reference, 2, Map.of("dispatch", "EMAIL"))))
                .containsExactly("data.dispatch letter.email.off");
        assertThat(read(reference, 2).status()).isEqualTo(Letter.Status.DRAFT);
    }

    @Test
    void a_letter_that_left_with_a_step_may_be_marked_as_posted_once() {
        String reference = desk.examined(aComplaint());
        desk.take(
                Step.REQUEST_SUPPLEMENT,
                "officer",
                reference,
                new Given(null, Map.of("items", "A date.", "period", "P4W")));
        int number = as("officer", () -> letters.ofCase(reference)).stream()
                .filter(one -> one.template() == Template.SUPPLEMENT_REQUEST)
                .findFirst()
                .orElseThrow()
                .number();

        assertThat(refusal(() -> send("officer", reference, number, Map.of())))
                .containsExactly("data.dispatch field.required");
        send("officer", reference, number, Map.of("dispatch", "POST"));
        assertThat(read(reference, number).dispatch()).isEqualTo(Letter.Dispatch.POST);
        assertThat(refusal(() -> send("officer", reference, number, Map.of("dispatch", "POST"))))
                .containsExactly("data.letter letter.sentAlready");
        assertThat(clock(reference, "D20")).containsExactly("RUNNING");
    }

    @Test
    void the_letter_of_the_preliminary_findings_says_what_is_alleged_where_nobody_worded_it() {
        String reference = chamber.notified(chamber.founded(chamber.investigated()));

        assertThat(as("officer", () -> letters.ofCase(reference)))
                .filteredOn(one -> one.template() == Template.PRELIMINARY_FINDINGS)
                .singleElement()
                .satisfies(one ->
                        assertThat(one.content().body()).isEqualTo("- A1: Consent may not be free. (GDPR 4(11), 7)"));
    }

    @Test
    void an_address_is_written_for_whoever_did_not_complain_and_must_be_one() {
        String reference = desk.assigned(aComplaint());
        LetterForm bad = new LetterForm(
                Template.OTHER,
                reference,
                new Addressee(Letter.Recipient.RESPONDENT, null, null, "two words@example.org"),
                null,
                Content.saying("Good day."),
                Map.of());
        LetterForm sealed = new LetterForm(
                Template.OTHER,
                reference,
                new Addressee(Letter.Recipient.COMPLAINANT, complaintOn(reference), null, "clara@example.org"),
                null,
                Content.saying("Good day."),
                Map.of());

        assertThat(refusal(() -> letters.write(bad))).containsExactly("email letter.email.bad");
        assertThat(refusal(() -> letters.write(sealed))).containsExactly("email letter.email.sealed");
    }

    private static LetterForm progress(String reference, String complaint, String done) {
        Map<Letter.Field, String> words = Map.of(
                Letter.Field.DONE,
                done,
                Letter.Field.NEXT,
                "Its answer is examined.",
                Letter.Field.WHEN,
                "Before the summer.",
                Letter.Field.DELAY,
                "The company asked for more time.",
                Letter.Field.REMEDY,
                "The administrative court, after three months of silence.");
        return new LetterForm(
                Template.PROGRESS,
                reference,
                Addressee.complainant(complaint),
                null,
                new Content(null, null, null, null, words),
                Map.of());
    }

    private void request(String reference, String period) {
        as(
                "officer",
                () -> letters.write(new LetterForm(
                        Template.INFORMATION_REQUEST,
                        reference,
                        Addressee.respondent(),
                        null,
                        new Content(null, null, "How many took part?\nSince when?", period),
                        Map.of())));
    }

    private LetterRow amend(LetterRow row, String reference, Content content) {
        return letters.amend(reference, row.number(), Optional.of(row.version()), "fr", content);
    }

    private void send(String login, String reference, int number, Map<String, String> more) {
        desk.act(login, Act.SEND_LETTER, reference, with(more, "letter", String.valueOf(number)));
    }

    private void receive(String reference, String letter, String day) {
        Map<String, String> data = with(Map.of("text", "Twelve took part."), "title", "Answer of the company");
        desk.act(
                "officer",
                Act.RECORD_INCOMING,
                reference,
                letter == null ? with(data, "receivedOn", day) : with(with(data, "receivedOn", day), "letter", letter));
    }

    private void record(String reference, Map<String, String> more) {
        desk.act(
                "intake",
                Act.RECORD_INCOMING,
                reference,
                with(with(more, "title", "A paper"), "receivedOn", "2024-04-24"));
    }

    private static Map<String, String> with(Map<String, String> data, String name, String value) {
        Map<String, String> more = new HashMap<>(data);
        more.put(name, value);
        return more;
    }

    private static LetterForm toRespondent(String reference, Template template, String body) {
        return new LetterForm(template, null, reference, null, Map.of(), body);
    }

    private static LetterForm to(Addressee whom, String reference, Template template) {
        return new LetterForm(template, reference, whom, null, Content.saying("Good day."), Map.of());
    }

    private static List<String> refusal(Runnable act) {
        Invalid refused = catchThrowableOfType(
                Invalid.class,
                () -> as("officer", () -> {
                    act.run();
                    return null;
                }));
        assertThat(refused).isNotNull();
        return Stream.of(refused)
                .flatMap(one -> one.violations().stream())
                .map(one -> one.field() + " " + one.code())
                .toList();
    }

    private LetterRow read(String reference, int number) {
        return as("officer", () -> letters.read(reference, number));
    }

    private HistoryRow last(String reference) {
        return as("officer", () -> cases.history(reference)).get(0);
    }

    private List<String> actions(String reference) {
        return as("officer", () -> cases.history(reference)).stream()
                .map(HistoryRow::action)
                .toList();
    }

    private String complaintOn(String reference) {
        return tables.value("select reference from complaint where case_ref = ?", reference);
    }

    private List<String> clock(String owner, String rule) {
        return tables.rows(CLOCK, owner, rule).stream().map(row -> row.get(0)).toList();
    }

    private String due(String owner, String rule) {
        return tables.value(
                "select cast(due as date) from running_clock where owner_ref = ? and rule = ?", owner, rule);
    }
}
