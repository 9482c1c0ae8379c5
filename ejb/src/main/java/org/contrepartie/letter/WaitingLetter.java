package org.contrepartie.letter;

import java.io.Serializable;

/**
 * A draft that waits for a signature, or for its author to go on.
 *
 * @param number within the case
 * @param author login of who wrote it
 */
public record WaitingLetter(String caseRef, int number, Letter.Template template, String author)
        implements Serializable {}
