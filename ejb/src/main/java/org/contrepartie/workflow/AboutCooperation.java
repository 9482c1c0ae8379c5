package org.contrepartie.workflow;

/** What went between the authorities of a cross-border case. */
public interface AboutCooperation {

    /** How many authorities are concerned, besides this one and the lead. */
    int concernedAuthorities();

    /** Whether another authority is named as presumed lead. */
    boolean isLeadKnown();

    /** Whether it is on file, with its day, that competence is confirmed. */
    boolean isCompetenceConfirmed();

    /** Whether, since the complaint went to the lead, it came back: declined, left to this authority, or ruled by the Board. */
    boolean isGivenBack();

    /** Whether the lead's final decision is on file, or this authority's own dismissal. */
    boolean isLeadOutcomeOnFile();

    /** Whether nobody can comment on the preliminary findings any more (D11); true where nobody has to be asked. */
    boolean isFindingsWindowOver();

    /** Whether the draft to be sent is translated; what was translated for an earlier draft does not count. */
    boolean isDraftTranslated();

    /** How many objections to the last draft are to be followed. */
    int followedObjections();

    /** How many objections to the last draft are not followed, or held neither relevant nor reasoned. */
    int unfollowedObjections();

    /** Whether the respondent was heard again on what followed objections bring in; true where they bring in nothing. */
    boolean isHeardOnNewElements();

    /** Whether the last draft was consulted on, the period (D15, D15b) is over or closed, and no objection stands. */
    boolean isDraftAgreed();
}
