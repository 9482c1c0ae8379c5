package org.contrepartie.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.contrepartie.clock.ClockRow;
import org.contrepartie.clock.RunningClock;
import org.contrepartie.complaint.Complaint;
import org.contrepartie.workflow.CaseState;

/** Which tone and glyph a word carries. Never alone: the word always stands beside it. */
@Named
@ApplicationScoped
public class Looks {

    private Clock time;

    protected Looks() {}

    @Inject
    public Looks(Clock time) {
        this.time = time;
    }

    /** The tone of a state: info while the authority works on it, warn while something presses, quiet at rest. */
    public String tone(CaseState state) {
        return switch (state) {
            case INTAKE, TRANSFERRED, CLOSED -> "quiet";
            case ADMISSIBILITY, COMPETENCE, EARLY_RESOLUTION, INVESTIGATION, PRELIMINARY_FINDINGS, DRAFT_DECISION ->
                "info";
            case FORMAL_NOTICE, DISPUTE, SUSPENDED -> "warn";
            case DECIDED, COMPLIANCE -> "ok";
        };
    }

    /** The glyph of a state. */
    public String icon(CaseState state) {
        return switch (state) {
            case INTAKE -> "mail";
            case TRANSFERRED -> "out";
            case PRELIMINARY_FINDINGS -> "say";
            case DRAFT_DECISION -> "pen";
            case FORMAL_NOTICE -> "flag";
            case DISPUTE, DECIDED -> "scale";
            case SUSPENDED -> "clock";
            case COMPLIANCE -> "eye";
            case CLOSED -> "lock";
            case ADMISSIBILITY, COMPETENCE, EARLY_RESOLUTION, INVESTIGATION -> "step";
        };
    }

    /** The tone of a complaint: info while it waits, ok and warn for what was decided, quiet at rest. */
    public String statusTone(Complaint.Status status) {
        return switch (status) {
            case RECEIVED -> "info";
            case ADMISSIBLE -> "ok";
            case INADMISSIBLE -> "warn";
            case WITHDRAWN, ANSWERED -> "quiet";
        };
    }

    /** The glyph of a complaint. */
    public String statusIcon(Complaint.Status status) {
        return switch (status) {
            case RECEIVED -> "mail";
            case ADMISSIBLE -> "check";
            case INADMISSIBLE -> "flag";
            case WITHDRAWN -> "out";
            case ANSWERED -> "lock";
        };
    }

    /** The tone of a clock: danger once overdue, warn within a week, ok when ended in time, warn when ended too late. */
    public String clockTone(ClockRow clock) {
        if (clock.status() == RunningClock.Status.ENDED) {
            return clock.daysLate() > 0 ? "warn" : "ok";
        }
        if (clock.overdue()) {
            return "danger";
        }
        return clock.due()
                        .isBefore(
                                LocalDate.now(time).plusDays(DueGroup.NEAR + 1L).atStartOfDay())
                ? "warn"
                : "quiet";
    }

    /** Whether it is for us to act (out) or for others (in). */
    public String clockWay(ClockRow clock) {
        return switch (clock.rule().bound()) {
            case AUTHORITY, LEAD -> "out";
            case CONCERNED, BOARD, CONTROLLER, RESPONDENT, COMPLAINANT -> "in";
        };
    }

    /** The glyph of a clock of that tone. */
    public String clockIcon(String tone) {
        return switch (tone) {
            case "danger" -> "warn";
            case "ok" -> "check";
            case "quiet" -> "cal";
            default -> "clock";
        };
    }
}
