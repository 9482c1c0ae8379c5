package org.contrepartie.complaint;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.contrepartie.shared.Invalid;

/**
 * A complaint as it is lodged. Only the day, the channel, the organisation and the text must be there: the identity may still
 * be missing, and then the complaint is not admissible yet.
 *
 * @param receivedOn the day the authority received it
 * @param fromAuthority the authority that transmits it, for the channel REFERRAL
 * @param language of the complainant, BCP 47
 * @param narrative what the complaint says, verbatim
 * @param respondentName the organisation complained of
 * @param respondentCountry ISO 3166-1 alpha-2, or null while unknown
 * @param rights the rights that the person says were not respected (R15, R17 …)
 * @param schemeRef the scheme it is about, or null
 * @param caseRef the open case it is attached to, or null to open one
 * @param mandate of the body that lodges it, without proofs, which become exhibits later; null where the person does himself
 */
public record ComplaintForm(
        LocalDate receivedOn,
        Complaint.Channel channel,
        String fromAuthority,
        String language,
        String narrative,
        Identity complainant,
        boolean minor,
        boolean anonymousTowardsRespondent,
        String respondentName,
        String respondentCountry,
        Set<String> rights,
        String schemeRef,
        String caseRef,
        Mandate mandate) {

    public ComplaintForm {
        rights = Set.copyOf(rights);
    }

    /**
     * Looks at the fields.
     *
     * @throws Invalid naming each field that cannot be taken
     */
    public void check(LocalDate today) {
        Invalid.Check check = new Invalid.Check();
        if (mandate != null) {
            mandate.check(check)
                    .that(mandate.constitution() == null, "mandate.constitution", "mandate.later")
                    .that(mandate.proof() == null, "mandate.proof", "mandate.later");
        }
        check.required("receivedAt", receivedOn)
                .that(receivedOn == null || !receivedOn.isAfter(today), "receivedAt", "field.future")
                .required("channel", channel)
                .that(
                        channel != Complaint.Channel.REFERRAL || fromAuthority != null && !fromAuthority.isBlank(),
                        "fromAuthority",
                        "field.required")
                .atMost("fromAuthority", fromAuthority, 200)
                .text("language", language, 20)
                .text("narrative", narrative, 1_000_000)
                .text("respondent.name", respondentName, 300)
                .that(isCountry(respondentCountry), "respondent.country", "field.country")
                .atMost("complainant.name", complainant.name(), 300)
                .atMost("complainant.email", complainant.email(), 320)
                .atMost("complainant.postalAddress", complainant.postalAddress(), 1000)
                .that(isCountry(complainant.country()), "complainant.country", "field.country")
                .that(
                        rights.stream().allMatch(right -> right.matches("R\\d{1,2}(_\\d|_CH)?")),
                        "rightsExercised",
                        "field.unknownValue")
                .done();
    }

    private static boolean isCountry(String code) {
        return code == null || Set.of(Locale.getISOCountries()).contains(code);
    }
}
