/**
 * The commercial operation: what is offered to people in return for consent to, or rights over, their data.
 *
 * <p>Decisions: the components of a reward must add up to the stated total, or a note says why they do not; parties, statuses
 * and territories are added, never changed, because they say what a source said on a day; a date carries its precision. Which
 * part the respondent has is not assumed: until a source says it, it is to be established. What the person gives up (clauses)
 * is the package {@code terms}, what the company says of it {@code statement}. What happened has its date, what was known of it
 * another (decision 14); the same campaign in another country is another scheme of the same family.
 */
package org.contrepartie.scheme;
