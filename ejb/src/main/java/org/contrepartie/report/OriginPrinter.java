package org.contrepartie.report;

import java.util.stream.Collectors;
import org.contrepartie.casefile.CaseSheet;
import org.contrepartie.complaint.Complaint;
import org.contrepartie.complaint.ComplaintSheet;

/** Why there is a case: the note of an opening of own motion, and the complaints under their pseudonyms. */
record OriginPrinter(Words words) {

    void print(Part section, CaseReport report) {
        CaseSheet head = report.head();
        Part.Facts facts = section.facts()
                .fact(words.say("report.origin"), words.of(head.origin()))
                .fact(words.say("report.openedOn"), words.namedDay(head.openedOn()));
        if (head.tipSource() != null) {
            facts.fact(words.say("report.tip"), words.of(head.tipSource()))
                    .fact(
                            words.say("report.openingNote"),
                            words.known(head.openingNote()).lines().toList());
        }
        report.complaints().forEach(one -> complaint(section, one));
    }

    private void complaint(Part section, ComplaintSheet complaint) {
        section.add("h3", complaint.reference() + ", " + complaint.pseudonym());
        Part.Facts facts = section.facts()
                .fact(words.say("report.complaint.status"), words.of(complaint.status()))
                .fact(words.say("report.complaint.received"), words.namedDay(complaint.receivedOn()))
                .fact(words.say("report.complaint.channel"), words.of(complaint.channel()));
        if (complaint.channel() == Complaint.Channel.REFERRAL) {
            facts.fact(words.say("report.complaint.authority"), words.known(complaint.fromAuthority()));
        }
        facts.fact(words.say("report.complaint.language"), words.language(complaint.language()))
                .fact(
                        words.say("report.complaint.rights"),
                        complaint.rights().isEmpty()
                                ? words.say("report.complaint.noRight")
                                : complaint.rights().stream().sorted().collect(Collectors.joining(", ")))
                .fact(
                        words.say("report.complaint.missing"),
                        complaint.missing().isEmpty()
                                ? words.say("report.complaint.nothingMissing")
                                : complaint.missing().stream()
                                        .sorted()
                                        .map(field -> words.name("AdmissibilityField", field))
                                        .collect(Collectors.joining(", ")))
                .fact(words.say("report.complaint.minor"), yesOrNo(complaint.minor()))
                .fact(words.say("report.complaint.anonymous"), yesOrNo(complaint.anonymousTowardsRespondent()));
        section.add("h4", words.say("report.complaint.narrative"));
        section.quote(complaint.narrative(), complaint.language());
    }

    private String yesOrNo(boolean value) {
        return words.say(value ? "report.yes" : "report.no");
    }
}
