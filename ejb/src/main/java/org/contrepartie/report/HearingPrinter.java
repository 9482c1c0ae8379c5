package org.contrepartie.report;

import java.util.List;
import org.contrepartie.complaint.ComplaintSheet;
import org.contrepartie.decision.HearingRow;
import org.contrepartie.decision.Observation;
import org.contrepartie.decision.ObservationRow;
import org.contrepartie.evidence.ExhibitRow;

/** What the parties said to what was put to them, and the answer to each. */
record HearingPrinter(Words words) {

    void print(Part section, CaseReport report) {
        Proceedings proceedings = report.proceedings();
        if (proceedings.hearings().isEmpty() && proceedings.observations().isEmpty()) {
            return;
        }
        proceedings.hearings().forEach(hearing -> section.add("p", hearing(hearing)));
        if (proceedings.observations().isEmpty()) {
            section.add("p", words.say("report.observations.none")).styled("note");
            return;
        }
        Part.Rows rows = section.rows(
                "observations",
                List.of(
                        words.say("report.observation.who"),
                        words.say("report.observation.words"),
                        words.say("report.observation.answer")));
        proceedings.observations().forEach(one -> rows.row(who(one, report), said(one, report), answer(one, report)));
    }

    private String hearing(HearingRow hearing) {
        String notified = words.say(
                "report.hearing",
                hearing.number(),
                words.namedDay(hearing.notifiedOn()),
                hearing.exhibits().size());
        return hearing.sessionOn() == null
                ? notified
                : notified + " " + words.say("report.hearing.session", words.namedDay(hearing.sessionOn()));
    }

    private String who(ObservationRow one, CaseReport report) {
        String party = report.complaints().stream()
                .filter(complaint -> complaint.reference().equals(one.complaintRef()))
                .map(ComplaintSheet::pseudonym)
                .findFirst()
                .orElseGet(() -> words.of(one.party()));
        return party + "\n" + words.day(one.receivedOn());
    }

    private String said(ObservationRow one, CaseReport report) {
        return one.exhibit() == null
                ? one.summary()
                : one.summary() + "\n"
                        + words.say(
                                "QuotationCheck.Place.EXHIBIT",
                                report.exhibit(one.exhibit())
                                        .map(ExhibitRow::label)
                                        .orElse(String.valueOf(one.exhibit())));
    }

    private String answer(ObservationRow one, CaseReport report) {
        if (one.answer() == null) {
            return one.party() == Observation.Party.RAPPORTEUR ? "–" : words.say("report.observation.unanswered");
        }
        return words.of(one.answer()) + "\n" + one.answerReason() + "\n" + report.nameOf(one.answeredBy());
    }
}
