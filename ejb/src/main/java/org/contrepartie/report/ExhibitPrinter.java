package org.contrepartie.report;

import java.util.List;
import org.contrepartie.evidence.ExhibitRow;

/** The index of exhibits: what each is, where it comes from, and the digest by which it is known again. */
record ExhibitPrinter(Words words) {

    void print(Part section, CaseReport report) {
        Part.Rows rows = section.rows(
                "exhibits",
                List.of(
                        words.say("report.exhibit.number"),
                        words.say("report.exhibit.title"),
                        words.say("report.source"),
                        words.say("report.exhibit.dated"),
                        words.say("report.exhibit.obtained")));
        report.exhibits()
                .forEach(one -> rows.row(
                        one.label(),
                        title(one),
                        words.known(one.source()),
                        Dated.words(one.dated(), words),
                        words.moment(one.obtainedAt()) + "\n" + report.nameOf(one.obtainedBy())));
    }

    private String title(ExhibitRow exhibit) {
        String kind = words.of(exhibit.kind());
        String title = exhibit.title() + "\n"
                + (exhibit.language() == null ? kind : kind + ", " + words.language(exhibit.language()));
        String digest = words.say("report.exhibit.digest") + " " + exhibit.sha256();
        return (exhibit.hearsay() ? title + "\n" + words.say("report.exhibit.hearsay") : title) + "\n" + digest;
    }
}
