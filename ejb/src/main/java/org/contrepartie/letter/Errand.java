package org.contrepartie.letter;

/**
 * A letter that the postman took.
 *
 * @param number of the letter within the case
 * @param attempt which one it is, from 1
 */
record Errand(Long id, String caseRef, int number, int attempt) {}
