package org.contrepartie.screening;

/** Cuts the words of a sighting out of the text as it was sent. Goes forward through the text, so a long text costs no more. */
final class Quotes {

    private final String text;
    private final Wording wording;
    private int points;
    private int signs;

    Quotes(String text, Wording wording) {
        this.text = text;
        this.wording = wording;
    }

    Suggestion suggestion(Sightings.Sighting seen, double confidence) {
        int start = wording.start(seen.from());
        int end = wording.end(seen.to() - 1);
        LexiconRow row = seen.row().row();
        return new Suggestion(row.taxa().iterator().next(), start, end, cut(start, end), confidence, row);
    }

    Told told(Sightings.Sighting seen) {
        int start = wording.start(seen.from());
        int end = wording.end(seen.to() - 1);
        LexiconRow row = seen.row().row();
        String[] subject = row.subject().split(":", 2);
        return new Told(Told.Kind.valueOf(subject[0]), subject[1], start, end, cut(start, end), row);
    }

    private String cut(int start, int end) {
        int from = at(start);
        return text.substring(from, text.offsetByCodePoints(from, end - start));
    }

    /** The place of a code point, reckoned from the one before. */
    private int at(int point) {
        signs = text.offsetByCodePoints(signs, point - points);
        points = point;
        return signs;
    }
}
