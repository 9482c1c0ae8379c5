package org.contrepartie.report;

import java.util.List;
import org.contrepartie.casefile.HistoryRow;

/** The extract of the trail: who did what, each line with the hash that covers the line before. */
record TrailPrinter(Words words) {

    void print(Part section, CaseReport report) {
        List<HistoryRow> history = report.history();
        if (history.isEmpty()) {
            return;
        }
        section.add("p", words.say("report.history.note")).styled("note");
        Part.Rows rows = section.rows(
                "history",
                List.of(
                        words.say("report.reference"),
                        words.say("report.history.when"),
                        words.say("report.history.who"),
                        words.say("report.history.act"),
                        words.say("report.history.move"),
                        words.say("report.history.hash")));
        history.forEach(line -> rows.row(
                String.valueOf(line.seq()),
                words.moment(line.at()),
                line.actor(),
                act(line),
                move(line),
                line.hash().replaceAll("(.{32})(?=.)", "$1\n")));
    }

    /** The act with its id in the procedure. */
    String act(HistoryRow line) {
        String act = words.name("Action", line.action());
        return line.rule() == null ? act : line.rule() + " " + act;
    }

    /** From which state to which; a dash where the case did not move. */
    String move(HistoryRow line) {
        return line.to() == null
                ? "–"
                : (line.from() == null ? "" : state(line.from()) + " ") + "→ " + state(line.to());
    }

    private String state(String stored) {
        return words.name("CaseState", stored);
    }
}
