package org.contrepartie.report;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contrepartie.casefile.HistoryRow;
import org.contrepartie.clock.ClockRow;
import org.contrepartie.clock.RunningClock;
import org.contrepartie.letter.LetterRow;

/** What was done and when: the steps and acts of the procedure, the letters, the deadlines and whether they were met. */
record ProcedurePrinter(Words words) {

    void print(Part section, CaseReport report) {
        List<HistoryRow> acts =
                report.history().stream().filter(line -> line.rule() != null).toList();
        if (!acts.isEmpty()) {
            section.add("h3", words.say("report.chronology"));
            chronology(section, acts);
        }
        if (!report.letters().isEmpty()) {
            section.add("h3", words.say("report.letters"));
            letters(section, report);
        }
        section.add("h3", words.say("report.deadlines"));
        if (report.clocks().isEmpty()) {
            section.add("p", words.say("report.summary.clock.none"));
            return;
        }
        deadlines(section, report.clocks());
    }

    private void chronology(Part section, List<HistoryRow> acts) {
        Part.Rows rows = section.rows(
                "chronology",
                List.of(
                        words.say("report.history.when"),
                        words.say("report.history.act"),
                        words.say("report.history.move"),
                        words.say("report.history.who")));
        TrailPrinter trail = new TrailPrinter(words);
        acts.forEach(line -> rows.row(words.moment(line.at()), trail.act(line), trail.move(line), line.actor()));
    }

    private void letters(Part section, CaseReport report) {
        Part.Rows rows = section.rows(
                "letters",
                List.of(
                        words.say("report.reference"),
                        words.say("report.letter.template"),
                        words.say("report.letter.to"),
                        words.say("report.status"),
                        words.say("report.letter.author"),
                        words.say("report.letter.signer")));
        report.letters()
                .forEach(one -> rows.row(
                        String.valueOf(one.number()),
                        words.of(one.template()),
                        words.known(one.to().name()),
                        standing(one),
                        report.nameOf(one.author()),
                        signer(one, report)));
    }

    private String standing(LetterRow letter) {
        return Stream.of(
                        words.of(letter.status()),
                        words.moment(letter.sentAt() == null ? letter.draftedAt() : letter.sentAt()),
                        letter.notifiedOn() == null
                                ? null
                                : words.say("report.letter.notified", words.day(letter.notifiedOn())),
                        letter.answeredOn() == null
                                ? null
                                : words.say("report.letter.answered", words.day(letter.answeredOn())))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    private String signer(LetterRow letter, CaseReport report) {
        return letter.signer() == null ? words.say("report.letter.unsigned") : report.nameOf(letter.signer());
    }

    private void deadlines(Part section, List<ClockRow> clocks) {
        Part.Rows rows = section.rows(
                "deadlines",
                List.of(
                        words.say("report.deadline"),
                        words.say("report.clock.owner"),
                        words.say("report.clock.runs"),
                        words.say("report.clock.due"),
                        words.say("report.clock.status")));
        clocks.forEach(clock -> rows.row(
                clock.rule() + " " + words.of(clock.rule()) + "\n"
                        + words.source(clock.rule().source()),
                clock.ownerRef(),
                words.day(clock.eventOn()) + "\n" + words.period(clock.period()),
                words.due(clock.due()),
                outcome(clock)));
        section.add("p", words.say("report.deadlines.why")).styled("note");
        if (clocks.stream().anyMatch(ProcedurePrinter::isMissed)) {
            section.add("p", words.say("report.deadlines.missed")).styled("note");
        }
    }

    private String outcome(ClockRow clock) {
        if (clock.status() == RunningClock.Status.RUNNING) {
            return words.say(clock.overdue() ? "report.clock.overdue" : "report.clock.inTime");
        }
        if (clock.status() == RunningClock.Status.PAUSED) {
            return words.of(clock.status());
        }
        String ended = words.say("report.clock.ended", words.day(clock.endedOn()), clock.endedBy());
        return isMissed(clock)
                ? words.say("report.clock.late", clock.daysLate(), ended)
                : words.say("report.clock.met", ended);
    }

    static boolean isMissed(ClockRow clock) {
        return clock.overdue() || clock.daysLate() > 0;
    }
}
