package org.contrepartie.report;

/** Lines that stand there only where there is something to say. */
final class Optionals {

    private Optionals() {}

    /** Adds a line, its paragraphs as they were written; nothing where nothing was written. */
    static void add(Part.Facts facts, String name, String value) {
        if (value != null && !value.isBlank()) {
            facts.fact(name, value.lines().filter(line -> !line.isBlank()).toList());
        }
    }
}
