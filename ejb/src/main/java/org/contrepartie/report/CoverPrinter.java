package org.contrepartie.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.contrepartie.casefile.CaseSheet;
import org.contrepartie.complaint.ComplaintSheet;

/** The first page: which case, between whom, by which procedure, who may read it, and as of when. */
record CoverPrinter(Words words) {

    void print(Part body, CaseReport report) {
        CaseSheet head = report.head();
        Part cover = body.add("div").styled("cover");
        cover.add("p", words.say("app.authority")).styled("authority");
        cover.add("p", words.say("report.sheet")).styled("kicker");
        cover.add("h1", head.title());
        if (head.fictitious()) {
            cover.add("p", words.say("report.fictitious.why")).styled("fictitious");
        }
        Part.Facts facts = cover.facts()
                .fact(words.say("report.reference"), head.reference())
                .fact(words.say("report.parties"), parties(report))
                .fact(words.say("report.procedure"), words.of(head.procedure()))
                .fact(
                        words.say("report.state"),
                        words.say("report.stateSince", words.of(head.state()), words.moment(head.stateSince())));
        if (head.closedOn() != null) {
            facts.fact(
                    words.say("report.outcome"),
                    words.say(
                            "report.closed",
                            Optional.ofNullable(head.outcome()).map(words::of).orElse(words.say("unknown")),
                            words.day(head.closedOn())));
        }
        facts.fact(words.say("report.confidentiality"), words.say("report.internal.why"))
                .fact(words.say("report.version"), String.valueOf(head.version()))
                .fact(words.say("report.author"), words.known(head.officer()))
                .fact(words.say("report.date"), words.moment(report.asOf()));
        if (!report.allegations().isEmpty() && report.proceedings().decision().isEmpty()) {
            cover.add("p", words.say("report.alleged")).styled("note");
        }
    }

    private List<String> parties(CaseReport report) {
        String respondent =
                words.say("report.party.respondent", report.head().respondent().name());
        Stream<String> complainants = report.complaints().isEmpty()
                ? Stream.of(words.say("report.party.nobody"))
                : report.complaints().stream()
                        .map(ComplaintSheet::pseudonym)
                        .map(pseudonym -> words.say("report.party.complainant", pseudonym));
        return Stream.concat(Stream.of(respondent), complainants).toList();
    }
}
