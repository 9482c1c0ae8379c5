package org.contrepartie.letter;

/** Prints letters and addresses them. Answered by the package that prints, because this one knows neither cases nor paper. */
public interface Papers {

    /** Whether it can print already: the words of the house come with the portal. */
    boolean areReady();

    /** The letter in its envelope; for this who complained is opened from the seal, and that is recorded. */
    Envelope envelope(String caseRef, int number);
}
