package org.contrepartie.report;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contrepartie.evidence.ExhibitRow;
import org.contrepartie.evidence.PartRow;
import org.contrepartie.evidence.Withdrawal;

/** The index of exhibits: what each is, where it comes from, and the digest by which it is known again. */
record ExhibitPrinter(Words words) {

    void print(Part section, CaseReport report) {
        if (report.exhibits().isEmpty()) {
            return;
        }
        Part.Rows rows = section.rows(
                "exhibits",
                List.of(
                        words.say("report.exhibit.number"),
                        words.say("report.exhibit.title"),
                        words.say("report.source"),
                        words.say("report.exhibit.dated"),
                        words.say("report.exhibit.obtained"),
                        words.say("report.exhibit.label")));
        report.exhibits()
                .forEach(one -> rows.row(
                        one.label(),
                        title(one, report),
                        words.known(one.source()),
                        Dated.words(one.dated(), words),
                        words.moment(one.obtainedAt()) + "\n" + report.nameOf(one.obtainedBy()),
                        standing(one, report)));
    }

    private String title(ExhibitRow exhibit, CaseReport report) {
        Stream<String> own = Stream.of(
                        exhibit.title(),
                        kind(exhibit),
                        exhibit.hearsay() ? words.say("report.exhibit.hearsay") : null,
                        exhibit.isWithdrawn() ? withdrawal(exhibit.withdrawal(), report) : null,
                        words.say("report.exhibit.digest") + " " + exhibit.sha256())
                .filter(Objects::nonNull);
        return Stream.concat(own, report.partsOf(exhibit).stream().map(this::part))
                .collect(Collectors.joining("\n"));
    }

    /** A file of a capture, under the number of the exhibit and its own. */
    private String part(PartRow part) {
        return part.label() + " " + part.name() + ", " + part.mediaType() + ", " + words.say("report.exhibit.digest")
                + " " + part.sha256();
    }

    private String kind(ExhibitRow exhibit) {
        return Stream.of(
                        words.of(exhibit.kind()),
                        exhibit.language() == null ? null : words.language(exhibit.language()),
                        exhibit.marks().pages() == null
                                ? null
                                : words.say(
                                        "report.exhibit.pages", exhibit.marks().pages()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private String withdrawal(Withdrawal withdrawal, CaseReport report) {
        return words.say(
                "report.exhibit.withdrawn",
                words.moment(withdrawal.at()),
                report.nameOf(withdrawal.by()),
                withdrawal.reason());
    }

    private String standing(ExhibitRow exhibit, CaseReport report) {
        List<String> citing = report.citing(exhibit);
        String marks = words.of(exhibit.marks().visibility()) + "\n"
                + words.of(exhibit.marks().weight());
        return citing.isEmpty() ? marks : marks + "\n" + words.say("report.exhibit.cited", String.join(", ", citing));
    }
}
