package org.contrepartie.report;

import java.util.List;
import java.util.stream.Collectors;
import org.contrepartie.complaint.Complaint;
import org.contrepartie.complaint.ComplaintSheet;
import org.contrepartie.letter.LetterRow;

/** The complaints of a case under their pseudonyms, and the letters. */
record ComplaintPrinter(Words words) {

    void print(Part section, CaseReport report) {
        if (report.complaints().isEmpty()) {
            section.add("p", words.say("report.none"));
        }
        report.complaints().forEach(one -> complaint(section, one));
        section.add("h3", words.say("report.letters"));
        letters(section, report);
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

    private void letters(Part section, CaseReport report) {
        if (report.letters().isEmpty()) {
            section.add("p", words.say("report.none"));
            return;
        }
        Part.Rows rows = section.rows(
                "letters",
                List.of(
                        words.say("report.letter.template"),
                        words.say("report.letter.complaint"),
                        words.say("report.status"),
                        words.say("report.letter.drafted"),
                        words.say("report.letter.author"),
                        words.say("report.letter.signer")));
        report.letters()
                .forEach(one -> rows.row(
                        words.of(one.template()),
                        words.known(one.complaintRef()),
                        words.of(one.status()),
                        words.moment(one.draftedAt()),
                        report.nameOf(one.author()),
                        signer(one, report)));
    }

    private String signer(LetterRow letter, CaseReport report) {
        return letter.signer() == null ? words.say("report.letter.unsigned") : report.nameOf(letter.signer());
    }

    private String yesOrNo(boolean value) {
        return words.say(value ? "report.yes" : "report.no");
    }
}
