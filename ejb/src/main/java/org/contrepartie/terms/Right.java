package org.contrepartie.terms;

/**
 * The rights that nobody gives up by a clause: the catalogue of the authority. The name says the article of the GDPR.
 *
 * <p>Source: GDPR 7(3), 12-22, 77-82; Charter of Fundamental Rights 8.
 */
public enum Right {
    /** Withdraw consent at any time, as easily as it was given. */
    R7_3,
    /** Transparent handling, free of charge, within one month. */
    R12,
    R13,
    R14,
    R15,
    R16,
    R17,
    R18,
    R19,
    R20,
    /** Objection; absolute against direct marketing. */
    R21,
    R22,
    /** Complaint to the authority. */
    R77,
    /** Remedy against the authority. */
    R78,
    /** Remedy against the controller. */
    R79,
    /** Mandate of a body. */
    R80,
    /** Compensation. */
    R82,
    /** Protection of personal data, processed fairly for specified purposes. Source: Charter 8(2). */
    R8_CH
}
