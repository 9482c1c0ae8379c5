package org.contrepartie.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.contrepartie.inside.Lodged.aComplaint;
import static org.contrepartie.inside.People.as;
import static org.contrepartie.inside.People.does;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.contrepartie.clock.CalendarCorrection;
import org.contrepartie.clock.CalendarCorrectionForm;
import org.contrepartie.clock.CalendarPreview;
import org.contrepartie.clock.CalendarService;
import org.contrepartie.clock.ClockAmendmentService;
import org.contrepartie.clock.ClockCorrectionForm;
import org.contrepartie.clock.ClockCorrectionRow;
import org.contrepartie.clock.ClockRow;
import org.contrepartie.clock.ClockService;
import org.contrepartie.clock.FourEyes;
import org.contrepartie.clock.RunningClock.Ground;
import org.contrepartie.clock.SameHand;
import org.contrepartie.deadline.ClockRule;
import org.contrepartie.deadline.Period;
import org.contrepartie.deadline.Period.Unit;
import org.contrepartie.shared.Forbidden;
import org.contrepartie.shared.Invalid;
import org.contrepartie.workflow.Act;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Clocks get another date by events that stay, and in no other way. */
@ExtendWith(ArquillianExtension.class)
class ClocksIT {

    private static final LocalDate TODAY = LocalDate.now();

    @Inject
    private Desk desk;

    @Inject
    private ClockService clocks;

    @Inject
    private ClockAmendmentService amendments;

    @Inject
    private CalendarService calendars;

    private final Database tables = Database.ofOwner();

    @Deployment
    static EnterpriseArchive application() {
        return Built.withTests();
    }

    @Test
    void a_clock_cannot_be_edited_in_place_not_even_past_the_application() {
        String reference = desk.declared(aComplaint());
        Database application = Database.ofApplication();
        String ofCase = " where id = (select max(id) from running_clock where case_ref = '" + reference + "')";

        assertThatThrownBy(() -> application.run("update running_clock set due = due + interval '1' day" + ofCase))
                .as("the date is that of an event")
                .isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> application.run("update running_clock set event_on = date '2020-01-01'" + ofCase))
                .isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> application.run("update clock_event set due = due + interval '1' day"))
                .isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> application.run("delete from clock_event")).isInstanceOf(SQLException.class);
    }

    @Test
    void fifteen_months_are_extended_once_in_time_with_a_reason_and_a_line_in_the_trail() {
        String reference = desk.declared(aComplaint());
        ClockRow clock = started(ClockRule.D08, reference, TODAY.minusMonths(3), 15, Unit.MONTHS);

        assertThatThrownBy(() -> extend(reference, clock, 13, TODAY))
                .isInstanceOfSatisfying(
                        Invalid.class, refused -> assertThat(code(refused)).isEqualTo("extension.TOO_LONG.D08"));
        ClockRow longer = extend(reference, clock, 12, TODAY);

        assertThat(longer.period()).isEqualTo(new Period(27, Unit.MONTHS));
        assertThat(longer.eventOn()).isEqualTo(clock.eventOn());
        assertThat(tables.rows(
                        "select kind, actor, reason from clock_event where clock_id = " + clock.id() + " order by seq"))
                .containsExactly(
                        Arrays.asList("STARTED", "officer", null),
                        List.of("EXTENDED", "officer", "the draft is in translation"));
        assertThat(as("officer", () -> clocks.eventsOfCase(reference)))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.before()).isEqualTo(clock.due());
                    assertThat(event.after()).isEqualTo(longer.due());
                });
        assertThat(desk.toldLast(reference)).contains("the draft is in translation");
        assertThatThrownBy(() -> extend(reference, clock, 1, TODAY))
                .isInstanceOfSatisfying(
                        Invalid.class, refused -> assertThat(code(refused)).isEqualTo("extension.TWICE.D08"));
    }

    @Test
    void an_extension_that_is_announced_too_late_is_refused_with_the_reason() {
        String reference = desk.declared(aComplaint());
        ClockRow clock = started(ClockRule.D08, reference, TODAY.minusMonths(15).plusWeeks(2), 15, Unit.MONTHS);

        assertThatThrownBy(() -> extend(reference, clock, 2, TODAY))
                .isInstanceOfSatisfying(
                        Invalid.class, refused -> assertThat(code(refused)).isEqualTo("extension.TOO_LATE.D08"));
        ClockRow progress = started(ClockRule.D01, reference, TODAY, 3, Unit.MONTHS);
        assertThatThrownBy(() -> extend(reference, progress, 1, TODAY))
                .isInstanceOfSatisfying(
                        Invalid.class, refused -> assertThat(code(refused)).isEqualTo("extension.NEVER"));
    }

    @Test
    void a_correction_takes_two() {
        String reference = desk.declared(aComplaint());
        ClockRow clock = started(ClockRule.D20, reference, LocalDate.of(2024, 4, 3), 4, Unit.WEEKS);
        ClockCorrectionForm form =
                new ClockCorrectionForm(LocalDate.of(2024, 4, 10), null, null, "notified a week later", null);

        ClockCorrectionRow proposed = as("head", () -> amendments.propose(reference, clock.id(), form));

        assertThat(dueOf(clock)).isEqualTo("2024-05-02");
        assertThatThrownBy(() -> as("head", () -> amendments.agree(reference, proposed.id())))
                .isInstanceOf(SameHand.class);
        ClockRow corrected = as("head2", () -> amendments.agree(reference, proposed.id()));
        assertThat(corrected.due().toLocalDate())
                .isEqualTo(LocalDate.of(2024, 5, 9).plusDays(1));
        assertThat(tables.value("select reason from clock_event where kind = 'CORRECTED' and clock_id = " + clock.id()))
                .isEqualTo("notified a week later");
        assertThatThrownBy(() -> as("head2", () -> amendments.agree(reference, proposed.id())))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void a_correction_is_refused_with_a_reason_by_whoever_might_agree_or_taken_back_and_the_clock_stays() {
        String reference = desk.declared(aComplaint());
        ClockRow clock = started(ClockRule.D20, reference, LocalDate.of(2024, 4, 3), 4, Unit.WEEKS);
        ClockCorrectionForm form =
                new ClockCorrectionForm(LocalDate.of(2024, 4, 10), null, null, "notified a week later", null);
        ClockCorrectionRow proposed = as("head", () -> amendments.propose(reference, clock.id(), form));

        assertThatThrownBy(() -> as("officer", () -> amendments.refuse(reference, proposed.id(), "I think not")))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> as("head2", () -> amendments.refuse(reference, proposed.id(), " ")))
                .isInstanceOfSatisfying(
                        Invalid.class, refused -> assertThat(code(refused)).isEqualTo("field.required"));
        ClockCorrectionRow refused =
                as("head2", () -> amendments.refuse(reference, proposed.id(), "the receipt says 3 April"));

        assertThat(refused.eyes())
                .extracting(FourEyes.Row::status, FourEyes.Row::decidedBy, FourEyes.Row::because)
                .containsExactly(FourEyes.Status.REFUSED, "head2", "the receipt says 3 April");
        assertThat(dueOf(clock)).isEqualTo("2024-05-02");
        assertThat(desk.toldLast(reference)).contains("the receipt says 3 April");
        assertThatThrownBy(() -> as("head2", () -> amendments.agree(reference, proposed.id())))
                .as("it is decided")
                .isInstanceOf(Invalid.class);
        ClockCorrectionRow own = as("officer", () -> amendments.propose(reference, clock.id(), form));
        assertThat(as("officer", () -> amendments.refuse(reference, own.id(), "it was another letter"))
                        .eyes()
                        .decidedBy())
                .isEqualTo("officer");
    }

    @Test
    void a_holiday_is_refused_by_a_head_of_unit_or_taken_back_by_who_proposed_it() {
        CalendarCorrectionForm form = new CalendarCorrectionForm(
                "FR", LocalDate.of(2031, 5, 14), CalendarCorrection.Kind.ADD, "A feast", "a rumour", "a newspaper");
        Long ofHead = as("head", () -> calendars.propose(form));

        assertThatThrownBy(() -> does("admin", () -> calendars.refuse(ofHead, "no such decree")))
                .isInstanceOf(Forbidden.class);
        does("head2", () -> calendars.refuse(ofHead, "no such decree"));

        assertThat(as("head", () -> calendars.correction(ofHead)).eyes().because())
                .isEqualTo("no such decree");
        assertThat(as("head", () -> calendars.find("FR")).orElseThrow().holiday(LocalDate.of(2031, 5, 14)))
                .isEmpty();
        Long ofAdmin = as("admin", () -> calendars.propose(form));
        does("admin", () -> calendars.refuse(ofAdmin, "it was a rumour"));
    }

    @Test
    void a_holiday_is_added_by_two_and_the_open_clocks_follow_each_with_its_reason() {
        String reference = desk.declared(aComplaint());
        String hidden = desk.declared(aComplaint());
        ClockRow clock = started(ClockRule.D20, reference, LocalDate.of(2031, 4, 9), 4, Unit.WEEKS);
        ClockRow other = started(ClockRule.D20, hidden, LocalDate.of(2031, 4, 9), 4, Unit.WEEKS);
        assertThat(dueOf(clock)).isEqualTo("2031-05-07");
        recuse("head", hidden);
        CalendarCorrectionForm form = new CalendarCorrectionForm(
                "FR",
                LocalDate.of(2031, 5, 7),
                CalendarCorrection.Kind.ADD,
                "Day of mourning",
                "a decree of the day before",
                "JORF 2031-05-06");

        Long id = as("admin", () -> calendars.propose(form));
        CalendarPreview preview = as("head", () -> calendars.preview(id));

        assertThat(preview.changes())
                .filteredOn(change -> change.clock().caseRef().equals(reference))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.clock().due().toLocalDate()).isEqualTo(LocalDate.of(2031, 5, 7));
                    assertThat(change.due().toLocalDate()).isEqualTo(LocalDate.of(2031, 5, 9));
                });
        assertThat(preview.changes())
                .noneMatch(change -> change.clock().caseRef().equals(hidden));
        assertThat(preview.others()).isEqualTo(1);
        assertThat(dueOf(clock)).as("nothing changes before somebody agrees").isEqualTo("2031-05-07");

        assertThat(as("head", () -> calendars.agree(id))).isEqualTo(2);
        assertThat(dueOf(clock)).isEqualTo("2031-05-09");
        assertThat(dueOf(other)).isEqualTo("2031-05-09");
        assertThat(tables.rows(
                        "select rule from audit_entry where chain = ? and action = 'reckon_clock_anew'", reference))
                .containsExactly(List.of("D20"));
        assertThatThrownBy(() -> as("head", () -> calendars.propose(form)))
                .as("it is one already")
                .isInstanceOf(Invalid.class);

        Long back = as(
                "head",
                () -> calendars.propose(new CalendarCorrectionForm(
                        "FR",
                        LocalDate.of(2031, 5, 7),
                        CalendarCorrection.Kind.REMOVE,
                        null,
                        "the decree was withdrawn",
                        "JORF 2031-05-07")));
        assertThatThrownBy(() -> as("head", () -> calendars.agree(back))).isInstanceOf(SameHand.class);
        as("head2", () -> calendars.agree(back));
        assertThat(dueOf(clock)).isEqualTo("2031-05-07");
    }

    @Test
    void a_clock_goes_on_when_no_ground_is_left_on_which_it_stands_still() throws SQLException {
        String reference = desk.declared(aComplaint());
        ClockRow clock = started(ClockRule.D18, reference, TODAY, 2, Unit.MONTHS);

        does("officer", () -> clocks.pause(ClockRule.D18, reference, Ground.COURT_STAYS));
        does("officer", () -> clocks.pause(ClockRule.D18, reference));
        does("officer", () -> clocks.goOn(reference));
        assertThat(statusOf(clock))
                .as("the case goes on, the court still stays")
                .isEqualTo("PAUSED");
        tables.run("update running_clock set paused_on = paused_on - 10 where id = " + clock.id());
        does("officer", () -> clocks.goOn(reference, Ground.COURT_STAYS));

        assertThat(statusOf(clock)).isEqualTo("RUNNING");
        assertThat(tables.rows("select kind from clock_event where clock_id = " + clock.id() + " order by seq"))
                .containsExactly(List.of("STARTED"), List.of("PAUSED"), List.of("RESUMED"));
        assertThat(LocalDate.parse(
                        tables.value("select cast(raw_end as date) from running_clock where id = " + clock.id())))
                .isEqualTo(TODAY.plusMonths(2).plusDays(10));
    }

    @Test
    void each_thing_on_a_case_has_its_own_clock() {
        String reference = desk.declared(aComplaint());
        Period month = new Period(1, Unit.MONTHS);
        ClockRow first = as("officer", () -> clocks.startAbout(ClockRule.D18, reference, "M1", TODAY, month));
        ClockRow second = as("officer", () -> clocks.startAbout(ClockRule.D18, reference, "M2", TODAY, month));

        does("officer", () -> clocks.endAbout(ClockRule.D18, reference, "M1", "T31"));

        assertThat(statusOf(first)).isEqualTo("ENDED");
        assertThat(statusOf(second)).isEqualTo("RUNNING");
    }

    @Test
    void the_views_of_the_complainant_last_as_long_as_the_answer_of_the_respondent_within_the_law() {
        String reference = desk.declared(aComplaint());
        ClockRow views = started(ClockRule.D12B, reference, TODAY, 3, Unit.WEEKS);

        does(
                "officer",
                () -> clocks.extendAlong(ClockRule.D12B, reference, new Period(5, Unit.WEEKS), "the file is large"));
        assertThat(lengthOf(views)).isEqualTo("5");
        does(
                "officer",
                () -> clocks.extendAlong(ClockRule.D12B, reference, new Period(2, Unit.MONTHS), "the file is larger"));
        assertThat(lengthOf(views)).as("six weeks at most").isEqualTo("6");
    }

    private void recuse(String login, String reference) {
        desk.hasInterest(login, reference);
        desk.act("head2", Act.RULE_ON_CONFLICT, reference, Map.of("login", login, "outcome", "RECUSED"));
    }

    private ClockRow started(ClockRule rule, String reference, LocalDate event, int length, Unit unit) {
        return as("officer", () -> clocks.start(rule, reference, reference, event, new Period(length, unit)));
    }

    private ClockRow extend(String reference, ClockRow clock, int added, LocalDate announced) {
        return as(
                "officer",
                () -> amendments.extend(reference, clock.id(), added, announced, "the draft is in translation"));
    }

    private String dueOf(ClockRow clock) {
        return tables.value("select cast(due as date) from running_clock where id = " + clock.id());
    }

    private String statusOf(ClockRow clock) {
        return tables.value("select status from running_clock where id = " + clock.id());
    }

    private String lengthOf(ClockRow clock) {
        return tables.value("select length from running_clock where id = " + clock.id());
    }

    private static String code(Invalid refused) {
        return refused.violations().get(0).code();
    }
}
