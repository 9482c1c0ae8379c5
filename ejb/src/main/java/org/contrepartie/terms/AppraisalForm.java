package org.contrepartie.terms;

import java.io.Serializable;

/**
 * What a person states of a subject.
 *
 * @param reason why, on which evidence
 * @param counter what speaks against it, or null
 * @param clauses labels of clauses of the scheme, with commas between them, or null
 * @param exhibits labels of exhibits that he may see, with commas between them, or null
 */
public record AppraisalForm(
        Subject subject, Subject.Standing standing, String reason, String counter, String clauses, String exhibits)
        implements Serializable {}
