package org.contrepartie.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contrepartie.clock.ClockRow;
import org.contrepartie.clock.RunningClock;
import org.contrepartie.terms.ClauseSheet;

/** The case on half a page: what is offered for what, who said what, what is put, what is open. Counts, never conclusions. */
record SummaryPrinter(Words words) {

    void print(Part section, CaseReport report) {
        OfferPrinter offers = new OfferPrinter(words);
        Part.Facts facts = section.facts();
        report.scheme()
                .filter(scheme -> !scheme.offers().isEmpty())
                .ifPresent(scheme -> facts.fact(
                        words.say("report.summary.offer"),
                        scheme.offers().stream()
                                .map(one -> offers.inShort(one.offer()))
                                .toList()));
        if (!report.clauses().isEmpty()) {
            facts.fact(
                    words.say("report.section.clauses"),
                    report.clauses().stream().map(this::clause).toList());
        }
        if (!report.complaints().isEmpty()) {
            facts.fact(
                    words.say("report.complaints"),
                    report.complaints().stream()
                            .map(one -> words.say(
                                    "report.summary.complaint",
                                    one.pseudonym(),
                                    words.day(one.receivedOn()),
                                    words.of(one.status())))
                            .toList());
        }
        counted(facts, "report.summary.statements", report.statements().size());
        counted(facts, "report.summary.exhibits", report.exhibits().size());
        counted(facts, "report.summary.allegations", report.allegations().size());
        counted(facts, "report.summary.questions", (int) report.head().tasks().stream()
                .filter(task -> task.doneOn() == null)
                .count());
        facts.fact(words.say("report.summary.clock"), next(report));
    }

    private String clause(ClauseSheet sheet) {
        String severity = sheet.severity() == null ? words.say("unknown") : words.of(sheet.severity());
        return words.say(
                "report.summary.clause",
                sheet.label(),
                sheet.clause().elements().size(),
                severity);
    }

    private void counted(Part.Facts facts, String key, int count) {
        if (count > 0) {
            facts.fact(words.say(key), String.valueOf(count));
        }
    }

    private List<String> next(CaseReport report) {
        Stream<ClockRow> running =
                report.clocks().stream().filter(clock -> clock.status() == RunningClock.Status.RUNNING);
        List<String> lines = running.map(clock -> words.say(
                        clock.overdue() ? "report.summary.clock.overdue" : "report.summary.clock.due",
                        clock.rule().id(),
                        words.of(clock.rule()),
                        words.due(clock.due())))
                .collect(Collectors.toList());
        return Optional.of(lines)
                .filter(some -> !some.isEmpty())
                .orElse(List.of(words.say("report.summary.clock.none")));
    }
}
