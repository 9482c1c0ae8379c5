package org.contrepartie.screening;

/** How far a suggestion may be trusted: more where several elements stand in one paragraph, less where a phrase stands alone. */
final class Confidence {

    private static final int SURE = 80;
    private static final int HINTED = 65;
    private static final int LONE = 20;
    private static final int EACH = 4;
    private static final int MOST = 97;

    private Confidence() {}

    /** @param together how many elements of different kinds the paragraph has, this one counted */
    static double of(boolean sure, int together) {
        int base = sure ? SURE : HINTED;
        int all = together < 2 ? base - LONE : Math.min(MOST, base + EACH * (together - 1));
        return all / 100.0;
    }
}
