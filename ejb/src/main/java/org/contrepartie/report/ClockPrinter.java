package org.contrepartie.report;

import org.contrepartie.clock.ClockRow;
import org.contrepartie.clock.RunningClock;

/** The clocks of a case, each with its computation in words. */
record ClockPrinter(Words words) {

    void print(Part section, CaseReport report) {
        report.clocks().forEach(clock -> print(section.add("div").styled("block"), clock));
    }

    private void print(Part block, ClockRow clock) {
        block.add("h3", clock.rule() + " " + words.of(clock.rule()));
        block.facts()
                .fact(words.say("report.clock.due"), words.due(clock.due()))
                .fact(words.say("report.clock.status"), status(clock))
                .fact(words.say("report.clock.bound"), words.of(clock.rule().bound()))
                .fact(words.say("report.clock.owner"), clock.ownerRef())
                .fact(words.say("report.clock.runs"), words.namedDay(clock.eventOn()))
                .fact(words.say("report.clock.length"), words.period(clock.period()))
                .fact(words.say("report.clock.why"), words.explain(clock))
                .fact(
                        words.say("report.clock.source"),
                        words.source(clock.rule().source()));
    }

    private String status(ClockRow clock) {
        if (clock.status() == RunningClock.Status.ENDED) {
            return words.say("report.clock.ended", words.day(clock.endedOn()), clock.endedBy());
        }
        return clock.overdue() ? words.say("report.clock.overdue") : words.of(clock.status());
    }
}
