package org.contrepartie.report;

import com.openhtmltopdf.extend.FSTextBreaker;

/** Lines end at spaces only: the usual breaker parts "l’entreprise" after the apostrophe and "13(2)" before the bracket. */
final class SpaceBreaker implements FSTextBreaker {

    private String text = "";
    private int position;

    @Override
    public void setText(String newText) {
        text = newText;
        position = 0;
    }

    /** The place after the next space, or -1 at the end. */
    @Override
    public int next() {
        if (position >= text.length()) {
            return -1;
        }
        int space = text.indexOf(' ', position);
        position = space < 0 ? text.length() : space + 1;
        return position;
    }
}
