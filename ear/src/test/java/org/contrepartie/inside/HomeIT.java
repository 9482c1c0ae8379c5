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
import org.contrepartie.access.CaseClosed;
import org.contrepartie.access.StaffService;
import org.contrepartie.casefile.CaseFileService;
import org.contrepartie.casefile.CaseRow;
import org.contrepartie.casefile.NoteRow;
import org.contrepartie.casefile.NoteService;
import org.contrepartie.casefile.OwnTask;
import org.contrepartie.casefile.TaskRow;
import org.contrepartie.casefile.TaskService;
import org.contrepartie.letter.LetterService;
import org.contrepartie.letter.WaitingLetter;
import org.contrepartie.procedure.WaitingService;
import org.contrepartie.shared.Forbidden;
import org.contrepartie.shared.Invalid;
import org.contrepartie.shared.Unknown;
import org.contrepartie.workflow.Act;
import org.contrepartie.workflow.Step;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What somebody finds at eight in the morning: his cases, what waits for him, his questions, the notes that name him. */
@ExtendWith(ArquillianExtension.class)
class HomeIT {

    private static final LocalDate SOON = LocalDate.of(2030, 1, 7);

    @Inject
    private Desk desk;

    @Inject
    private CaseFileService cases;

    @Inject
    private WaitingService waiting;

    @Inject
    private TaskService tasks;

    @Inject
    private NoteService notes;

    @Inject
    private LetterService letters;

    @Inject
    private StaffService staff;

    @Deployment
    static EnterpriseArchive application() {
        return Built.withTests();
    }

    @Test
    void a_question_is_asked_given_answered_and_opened_again() {
        String reference = desk.declared(aComplaint());

        int number = as("officer", () -> tasks.ask(reference, "Which legal entity?", null, null, null));
        does("head", () -> tasks.give(reference, number, "officer", SOON));
        assertThat(own("officer")).contains(reference + " " + number);
        does("officer", () -> tasks.answer(reference, number, "Exempla Rewards SARL, Lyon."));

        TaskRow answered = task(reference);
        assertThat(answered.isOpen()).isFalse();
        assertThat(answered.answer()).isEqualTo("Exempla Rewards SARL, Lyon.");
        assertThat(answered.doneBy()).isEqualTo("officer");
        assertThat(own("officer")).doesNotContain(reference + " " + number);

        does("head", () -> tasks.reopen(reference, number, "the seat moved"));
        assertThat(task(reference).isOpen()).isTrue();
        assertThat(actions(reference)).contains("ask_question", "give_question", "answer_question", "reopen_question");
    }

    @Test
    void what_a_question_lacks_is_named() {
        String reference = desk.declared(aComplaint());
        int number = as("officer", () -> tasks.ask(reference, "Which legal entity?", null, null, null));

        assertThat(violations(() -> tasks.ask(reference, " ", "nobody", null, null)))
                .containsExactlyInAnyOrder("text field.required", "owner access.unknownStaff");
        assertThat(violations(() -> tasks.answer(reference, number, " "))).containsExactly("answer field.required");
        assertThat(violations(() -> tasks.reopen(reference, number, "why"))).containsExactly("reason task.isOpen");
        assertThatThrownBy(() -> does("officer", () -> tasks.answer(reference, 99, "x")))
                .isInstanceOf(Unknown.class);
    }

    @Test
    void a_note_names_somebody_until_he_has_seen_it() {
        String reference = desk.declared(aComplaint());

        does("admin", () -> staff.enter("head", "Henri Head", "Unit 1", null));

        int number = as("officer", () -> notes.write(reference, "Please look at the clause.", "head"));
        assertThat(naming("head")).contains(reference + " " + number);
        assertThatThrownBy(() -> does("officer", () -> notes.see(reference, number)))
                .isInstanceOf(Forbidden.class);
        does("head", () -> notes.see(reference, number));

        assertThat(naming("head")).doesNotContain(reference + " " + number);
        assertThat(as("officer", () -> notes.ofCase(reference)).get(0).words()).isEqualTo("Please look at the clause.");
        assertThat(actions(reference)).contains("write_note");
    }

    @Test
    void questions_and_notes_are_written_by_whom_it_concerns() {
        String reference = desk.declared(aComplaint());

        for (String login : List.of("auditor", "admin")) {
            assertThatThrownBy(() -> does(login, () -> notes.write(reference, "x", null)))
                    .as(login)
                    .isInstanceOf(EJBAccessException.class);
        }
        for (String login : List.of("committee", "dpo", "auditor", "admin")) {
            assertThatThrownBy(() -> does(login, () -> tasks.ask(reference, "x", null, null, null)))
                    .as(login)
                    .isInstanceOf(EJBAccessException.class);
        }
        desk.act("head", Act.DECLARE_CONFLICT, reference, Map.of("interest", "a cousin works there"));
        assertThatThrownBy(() -> does("head", () -> tasks.ask(reference, "x", null, null, null)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> does("head", () -> notes.write(reference, "x", null)))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void nothing_is_asked_or_noted_on_a_closed_case() {
        String reference = desk.examined(aComplaint());
        desk.draftsRefusal(reference, "the controller sits outside the Union");
        desk.take(Step.DECLARE_INADMISSIBLE, "head", reference);

        assertThatThrownBy(() -> does("officer", () -> tasks.ask(reference, "x", null, null, null)))
                .isInstanceOf(CaseClosed.class);
        assertThatThrownBy(() -> does("officer", () -> notes.write(reference, "x", null)))
                .isInstanceOf(CaseClosed.class);
    }

    @Test
    void a_letter_that_another_wrote_waits_for_who_signs_and_for_its_author() {
        String reference = desk.examined(aComplaint());
        desk.draftsRefusal(reference, "the controller sits outside the Union");

        assertThat(letters("head")).contains(reference);
        assertThat(letters("officer")).contains(reference);
        assertThat(letters("intake")).doesNotContain(reference);
        desk.take(Step.DECLARE_INADMISSIBLE, "head", reference);
        assertThat(letters("head")).doesNotContain(reference);
    }

    @Test
    void my_cases_and_the_steps_that_wait_for_nothing_but_me_are_there() {
        String reference = desk.examined(aComplaint());

        assertThat(mine("officer")).contains(reference);
        assertThat(ready("officer")).anyMatch(one -> one.startsWith(reference));
        assertThat(ready("intake")).noneMatch(one -> one.startsWith(reference));
    }

    @Test
    void a_recused_person_finds_the_case_nowhere() {
        String reference = desk.examined(aComplaint());
        int number = as("officer", () -> tasks.ask(reference, "Which legal entity?", "officer", null, null));
        does("head", () -> notes.write(reference, "Please look.", "officer"));
        desk.act("officer", Act.DECLARE_CONFLICT, reference, Map.of("interest", "a cousin works there"));
        desk.act("head", Act.RULE_ON_CONFLICT, reference, Map.of("login", "officer", "outcome", "RECUSED"));

        assertThat(mine("officer")).doesNotContain(reference);
        assertThat(own("officer")).doesNotContain(reference + " " + number);
        assertThat(naming("officer")).noneMatch(one -> one.startsWith(reference));
        assertThat(ready("officer")).noneMatch(one -> one.startsWith(reference));
    }

    private List<String> mine(String login) {
        return as(login, () -> cases.mine(200)).stream().map(CaseRow::reference).toList();
    }

    private List<String> letters(String login) {
        return as(login, () -> letters.waiting(500)).stream()
                .map(WaitingLetter::caseRef)
                .toList();
    }

    private List<String> ready(String login) {
        return as(login, () -> waiting.forCaller(cases.mine(200))).stream()
                .map(one -> one.file().reference() + " " + one.step())
                .toList();
    }

    private List<String> own(String login) {
        return as(login, () -> tasks.mine(200)).stream().map(HomeIT::named).toList();
    }

    private List<String> naming(String login) {
        return as(login, () -> notes.namingMe(200)).stream().map(HomeIT::named).toList();
    }

    private static String named(OwnTask task) {
        return task.caseRef() + " " + task.number();
    }

    private static String named(NoteRow note) {
        return note.caseRef() + " " + note.number();
    }

    private TaskRow task(String reference) {
        return as("officer", () -> tasks.ofCase(reference)).get(0);
    }

    private static List<String> violations(Runnable act) {
        Invalid invalid = catchThrowableOfType(Invalid.class, () -> does("officer", act));
        return invalid.violations().stream()
                .map(one -> one.field() + " " + one.code())
                .toList();
    }

    private static List<String> actions(String reference) {
        return Database.ofOwner().rows("select action from audit_entry where chain = ?", reference).stream()
                .map(row -> row.get(0))
                .toList();
    }
}
