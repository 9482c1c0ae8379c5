/**
 * What the authority puts to the respondent and what it decides. So far only allegations in draft, told to nobody.
 *
 * <p>Decisions: until a decision it is an allegation, never an infringement.
 */
package org.contrepartie.decision;
