package org.contrepartie.letter;

import java.util.Optional;

/** Who a letter of a case may go to. The packages of the case and of the complaint lie above and answer. */
public interface Addressees {

    /** The pseudonym of who lodged that complaint; empty where it is not on that case. */
    Optional<String> pseudonym(String caseRef, String complaintRef);

    /** The language of that complaint, BCP 47; empty where it is not on that case. */
    Optional<String> language(String caseRef, String complaintRef);

    /** The name of the organisation that the case is about. */
    String respondent(String caseRef);
}
