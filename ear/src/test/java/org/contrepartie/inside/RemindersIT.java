package org.contrepartie.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contrepartie.inside.Lodged.aComplaint;
import static org.contrepartie.inside.People.as;
import static org.contrepartie.inside.People.does;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.contrepartie.access.StaffForm;
import org.contrepartie.access.StaffService;
import org.contrepartie.clock.ClockRow;
import org.contrepartie.clock.ClockService;
import org.contrepartie.clock.ReminderService;
import org.contrepartie.deadline.ClockRule;
import org.contrepartie.shared.Role;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Reminders are told once each, whichever node tells them and however often it tries. */
@ExtendWith(ArquillianExtension.class)
class RemindersIT {

    private static final LocalDate TODAY = LocalDate.now();

    @Inject
    private Desk desk;

    @Inject
    private ClockService clocks;

    @Inject
    private ReminderService reminders;

    @EJB
    private ByItself byItself;

    @EJB
    private StaffService staff;

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
    void the_officer_is_reminded_once_however_often_it_runs() {
        ClockRow clock = startedDueIn(10);

        byItself.reminds();
        byItself.reminds();

        assertThat(told(clock)).containsExactly(List.of("14", "officer"));
        assertThat(as("officer", () -> reminders.mine(10_000)))
                .anyMatch(row -> row.clock().id().equals(clock.id()) && row.threshold() == 14);
        does("officer", () -> reminders.see(clock.id()));
        assertThat(as("officer", () -> reminders.mine(10_000)))
                .noneMatch(row -> row.clock().id().equals(clock.id()));
    }

    @Test
    void two_nodes_at_once_tell_it_once() throws Exception {
        ClockRow clock = startedDueIn(2);
        Callable<Integer> run = () -> byItself.reminds();

        List<Future<Integer>> both = executor.invokeAll(List.of(run, run));
        for (Future<Integer> one : both) {
            one.get();
        }

        assertThat(told(clock)).containsExactly(List.of("3", "officer"));
    }

    @Test
    void a_node_that_dies_in_the_middle_loses_nothing_and_doubles_nothing() throws Exception {
        ClockRow clock = startedDueIn(20);
        transaction.begin();
        byItself.reminds();
        transaction.rollback();
        assertThat(told(clock)).isEmpty();

        byItself.reminds();

        assertThat(told(clock)).containsExactly(List.of("28", "officer"));
    }

    @Test
    void once_it_is_overdue_the_head_of_unit_hears_of_it_and_in_his_absence_the_deputy() {
        enter("head2", Role.HEAD, null, null);
        enter("head", Role.HEAD, "head2", null);
        ClockRow first = startedDueIn(-1);
        byItself.reminds();
        assertThat(told(first)).containsExactlyInAnyOrder(List.of("-1", "officer"), List.of("-1", "head"));

        enter("head", Role.HEAD, "head2", TODAY);
        ClockRow second = startedDueIn(-1);
        byItself.reminds();
        assertThat(told(second)).containsExactlyInAnyOrder(List.of("-1", "officer"), List.of("-1", "head2"));
        enter("head", Role.HEAD, "head2", null);
    }

    @Test
    void who_has_a_conflict_on_the_case_hears_nothing() {
        String reference = desk.declared(aComplaint());
        ClockRow clock = startedDueIn(5, reference);
        desk.hasInterest("officer", reference);

        byItself.reminds();

        assertThat(told(clock)).isEmpty();
    }

    private void enter(String login, Role role, String deputy, LocalDate absentFrom) {
        StaffForm form = new StaffForm(login, login, "Unit 1", null, Set.of(role), deputy, absentFrom, null);
        does("admin", () -> staff.enter(form));
        does("admin", () -> staff.amend(form));
    }

    private ClockRow startedDueIn(int days) {
        return startedDueIn(days, desk.declared(aComplaint()));
    }

    private ClockRow startedDueIn(int days, String reference) {
        LocalDate last = TODAY.plusDays(days);
        return as("officer", () -> clocks.startUntil(ClockRule.D18, reference, "M1", last.minusDays(30), last));
    }

    private List<List<String>> told(ClockRow clock) {
        return tables.rows("select threshold, login from reminder where clock_id = " + clock.id());
    }
}
