package org.contrepartie.letter;

/**
 * A letter ready for the mail server. Subject and text hold nothing about a person: whoever carries mail reads them.
 *
 * @param to the address, or null where none is known
 * @param pdf the letter itself
 */
public record Envelope(String to, String subject, String text, String fileName, byte[] pdf) {

    /** Never the address: a log is no place for it. */
    @Override
    public String toString() {
        return "Envelope[" + fileName + "]";
    }
}
