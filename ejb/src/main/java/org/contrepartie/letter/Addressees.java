package org.contrepartie.letter;

import java.util.Optional;
import java.util.function.Predicate;

/** Knows to whom the letters of a case go. Answered by the package of cases, because this one knows none. */
public interface Addressees {

    /** The name of the respondent of a case. */
    String respondentOf(String caseRef);

    /** The pseudonym of the complainant. Empty where that complaint is not on the case. */
    Optional<String> pseudonymOf(String caseRef, String complaintRef);

    /**
     * Whether the complainant has an e-mail address that looks right; it is looked at behind the seal and not told. Empty where
     * none is known.
     */
    Optional<Boolean> isMailable(String complaintRef, Predicate<String> looksRight);

    /** The language in which he complained. Empty where that complaint is not on the case. */
    Optional<String> languageOf(String caseRef, String complaintRef);
}
