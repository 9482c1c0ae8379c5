package org.contrepartie.report;

import java.util.List;

/** What the authority may put to the respondent. Until a decision it is an allegation and no more. */
record AllegationPrinter(Words words) {

    void print(Part section, CaseReport report) {
        if (report.allegations().isEmpty()) {
            return;
        }
        section.add("p", words.say("report.allegations.note")).styled("note");
        Part.Rows rows = section.rows(
                "allegations",
                List.of(
                        words.say("report.reference"),
                        words.say("report.allegation.words"),
                        words.say("report.allegation.provisions"),
                        words.say("report.status")));
        report.allegations()
                .forEach(one ->
                        rows.row(one.label(), one.words(), words.source(one.provisions()), words.of(one.status())));
    }
}
