package org.contrepartie.inside;

import java.time.LocalDate;
import java.util.Set;
import org.contrepartie.complaint.Complaint;
import org.contrepartie.complaint.ComplaintForm;
import org.contrepartie.complaint.Identity;

/** A complaint in which everything is in order, and copies of it with one thing amiss. */
record Lodged(String narrative, Identity complainant, String respondent, Set<String> rights, String caseRef) {

    static final LocalDate RECEIVED = LocalDate.of(2024, 4, 3);
    static final Identity CLARA = new Identity("Clara Ottokar", "clara@example.org", null, "FR");

    static Lodged aComplaint() {
        return new Lodged("They pay for my data.", CLARA, "Exempla Rewards SARL", Set.of(), null);
    }

    Lodged anonymous() {
        return new Lodged(narrative, Identity.UNKNOWN, respondent, rights, caseRef);
    }

    Lodged by(Identity person) {
        return new Lodged(narrative, person, respondent, rights, caseRef);
    }

    Lodged against(String name) {
        return new Lodged(narrative, complainant, name, rights, caseRef);
    }

    Lodged ofUnansweredRequest() {
        return new Lodged(narrative, complainant, respondent, Set.of("R15"), caseRef);
    }

    Lodged on(String reference) {
        return new Lodged(narrative, complainant, respondent, rights, reference);
    }

    Lodged silent() {
        return new Lodged(" ", complainant, respondent, rights, caseRef);
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
                null,
                caseRef);
    }
}
