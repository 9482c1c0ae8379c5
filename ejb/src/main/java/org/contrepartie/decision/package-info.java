/**
 * What the authority puts to the respondent, how he is heard on it, what it decides, and what becomes of what it decided.
 *
 * <p>Decisions: until a decision it is an allegation, never an infringement. Allegations, measures, observations are numbered
 * within their case (A1, M1, 1) and named by these numbers. An effect of a step lies here with what it changes; a service only
 * writes what no step does. A decision is sealed with a digest when it is adopted; a measure that it orders goes on living, for
 * its execution. The points of the review are computed from what they are about, never entered. Amounts are in euros, because
 * the maxima of the law are.
 */
package org.contrepartie.decision;
