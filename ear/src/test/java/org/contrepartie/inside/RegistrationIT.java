package org.contrepartie.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.contrepartie.inside.Lodged.aComplaint;
import static org.contrepartie.inside.People.as;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.contrepartie.clock.ClockRow;
import org.contrepartie.complaint.ComplaintSheet;
import org.contrepartie.deadline.ClockRule;
import org.contrepartie.procedure.ProcedureService;
import org.contrepartie.procedure.Registered;
import org.contrepartie.shared.Unknown;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Registering a complaint (T01): all of it or nothing, and the numbers without gaps. */
@ExtendWith(ArquillianExtension.class)
class RegistrationIT {

    @Inject
    private ProcedureService procedure;

    @Inject
    private UserTransaction transaction;

    @Resource
    private ManagedExecutorService executor;

    private final Database tables = Database.ofOwner();

    @Deployment
    static EnterpriseArchive application() {
        return Built.withTests();
    }

    @Test
    void a_complaint_opens_a_case_with_clock_letter_and_trail() {
        Registered registered = register(aComplaint());

        ComplaintSheet complaint = registered.complaint();
        assertThat(complaint.pseudonym()).isEqualTo("C-0001");
        assertThat(tables.value("select state from case_file where reference = ?", complaint.caseRef()))
                .isEqualTo("INTAKE");
        assertThat(tables.rows("select template, status from letter where complaint_ref = ?", complaint.reference()))
                .containsExactly(List.of("ACKNOWLEDGEMENT", "DRAFT"));
        assertThat(tables.rows(
                        "select seq, action, rule, actor, to_state from audit_entry where chain = ?",
                        complaint.caseRef()))
                .containsExactly(List.of("1", "register_complaint", "T01", "intake", "INTAKE"));
    }

    @Test
    void the_complainant_hears_within_three_months_and_the_date_explains_itself() {
        ClockRow clock = register(aComplaint()).answerBy();

        assertThat(clock.rule()).isEqualTo(ClockRule.D01);
        assertThat(clock.eventOn()).isEqualTo(LocalDate.of(2024, 4, 3));
        assertThat(clock.due().toLocalDate()).isEqualTo(LocalDate.of(2024, 7, 3));
        assertThat(clock.trace()).isNotEmpty();
    }

    @Test
    void numbers_leave_no_gap_even_after_an_act_that_was_rolled_back() throws Exception {
        String before = register(aComplaint()).complaint().reference();
        transaction.begin();
        register(aComplaint());
        transaction.rollback();
        String after = register(aComplaint()).complaint().reference();

        assertThat(before).matches("R\\d{4}-\\d{6}");
        assertThat(number(after)).isEqualTo(number(before) + 1);
    }

    @Test
    void numbers_begin_with_one_and_every_one_is_given() {
        register(aComplaint());

        List<Integer> given = tables.rows("select reference from complaint").stream()
                .map(row -> number(row.get(0)))
                .sorted()
                .toList();

        assertThat(given).startsWith(1).doesNotHaveDuplicates().last().isEqualTo(given.size());
    }

    @Test
    void a_refused_registration_leaves_no_row_at_all() {
        var before = tables.everything();

        assertThatThrownBy(() -> register(aComplaint().against("Nemo Data SAS").on("2024-999999")))
                .isInstanceOf(Unknown.class);

        assertThat(Database.changes(before, tables.everything())).isEmpty();
    }

    @Test
    void without_its_line_in_the_trail_nothing_happens() throws Exception {
        var before = tables.everything();
        tables.run("revoke insert on audit_entry from contrepartie_app");
        try {
            assertThatThrownBy(() -> register(aComplaint())).isInstanceOf(RuntimeException.class);
        } finally {
            tables.run("grant insert on audit_entry to contrepartie_app");
        }

        assertThat(Database.changes(before, tables.everything())).isEmpty();
    }

    @Test
    void two_who_register_at_once_get_different_numbers_one_after_the_other() throws Exception {
        Callable<Registered> registration = () -> register(aComplaint());

        List<Future<Registered>> both = executor.invokeAll(List.of(registration, registration));
        int first = number(both.get(0).get().complaint().reference());
        int second = number(both.get(1).get().complaint().reference());

        assertThat(Math.abs(first - second)).isEqualTo(1);
        assertThat(Stream.of(both.get(0).get(), both.get(1).get())
                        .map(registered -> registered.complaint().caseRef())
                        .distinct())
                .hasSize(2);
    }

    @Test
    void a_complaint_on_a_case_gets_the_next_pseudonym_and_does_not_move_it() {
        String reference = register(aComplaint()).complaint().caseRef();

        ComplaintSheet second = register(aComplaint().on(reference)).complaint();

        assertThat(second.caseRef()).isEqualTo(reference);
        assertThat(second.pseudonym()).isEqualTo("C-0002");
        assertThat(tables.value("select state from case_file where reference = ?", reference))
                .isEqualTo("INTAKE");
    }

    private Registered register(Lodged complaint) {
        return as("intake", () -> procedure.register(complaint.form()));
    }

    private static int number(String reference) {
        return Integer.parseInt(reference.substring(6));
    }
}
