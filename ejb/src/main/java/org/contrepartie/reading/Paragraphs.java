package org.contrepartie.reading;

import java.util.regex.Pattern;
import org.contrepartie.reading.Unreadable.Reason;

/** Gathers the text of a file, paragraph by paragraph. */
final class Paragraphs {

    private static final String BETWEEN = "\n\n";

    /** Spaces beside the end of a line or of a cell. */
    private static final Pattern BESIDE = Pattern.compile(" *([\\n\\t]) *");

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder open = new StringBuilder();
    private final Allowance allowance;

    Paragraphs(Allowance allowance) {
        this.allowance = allowance;
    }

    /** More words of the paragraph. */
    void add(String words) {
        allowance.text(words.length());
        open.append(words);
    }

    /** The paragraph ends, and another one begins. */
    void end() {
        String paragraph = BESIDE.matcher(open).replaceAll("$1").strip();
        open.setLength(0);
        if (!paragraph.isEmpty()) {
            text.append(text.isEmpty() ? "" : BETWEEN).append(paragraph);
        }
    }

    /**
     * All of it.
     *
     * @throws Unreadable if there is none
     */
    String whole() {
        end();
        String clean = Signs.clean(text.toString());
        Allowance.when(clean.isBlank(), Reason.NO_WORDS);
        return clean;
    }
}
