package org.contrepartie.report;

/** For whom a document is made. So far only for the authority itself; each wider circle needs its own redaction. */
public enum Audience {
    INTERNAL,
    RESPONDENT,
    COMPLAINANT,
    PUBLIC
}
