package org.contrepartie.inside;

import java.time.LocalDate;
import java.util.Set;
import org.contrepartie.complaint.Complaint;
import org.contrepartie.complaint.ComplaintForm;
import org.contrepartie.complaint.Identity;

/** A complaint in which everything is in order, and copies of it with one thing amiss. */
record Lodged(
        String narrative, Identity complainant, String respondent, Set<String> rights, String caseRef, String scheme) {

    static final LocalDate RECEIVED = LocalDate.of(2024, 4, 3);
    static final Identity CLARA = new Identity("Clara Ottokar", "clara@example.org", null, "FR");

    static Lodged aComplaint() {
        return new Lodged("They pay for my data.", CLARA, "Exempla Rewards SARL", Set.of(), null, null);
    }

    Lodged anonymous() {
        return new Lodged(narrative, Identity.UNKNOWN, respondent, rights, caseRef, scheme);
    }

    Lodged by(Identity person) {
        return new Lodged(narrative, person, respondent, rights, caseRef, scheme);
    }

    Lodged against(String name) {
        return new Lodged(narrative, complainant, name, rights, caseRef, scheme);
    }

    Lodged ofUnansweredRequest() {
        return new Lodged(narrative, complainant, respondent, Set.of("R15"), caseRef, scheme);
    }

    Lodged on(String reference) {
        return new Lodged(narrative, complainant, respondent, rights, reference, scheme);
    }

    Lodged about(String reference) {
        return new Lodged(narrative, complainant, respondent, rights, caseRef, reference);
    }

    Lodged silent() {
        return telling(" ");
    }

    Lodged telling(String words) {
        return new Lodged(words, complainant, respondent, rights, caseRef, scheme);
    }

    ComplaintForm form() {
        return new ComplaintForm(
                RECEIVED,
                Complaint.Channel.EMAIL,
                null,
                "fr",
                narrative,
                complainant,
                false,
                false,
                respondent,
                "FR",
                rights,
                scheme,
                caseRef,
                null);
    }
}
