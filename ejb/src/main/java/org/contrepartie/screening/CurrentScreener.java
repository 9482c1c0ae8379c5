package org.contrepartie.screening;

import jakarta.enterprise.context.ApplicationScoped;

/** The screener with the lexicon in force, made ready once and then shared by all callers. */
@ApplicationScoped
public class CurrentScreener {

    private Screener screener;

    /** Made ready when it is asked for first, which takes about a second. */
    synchronized Screener screener() {
        if (screener == null) {
            screener = new Screener(LexiconFile.read());
        }
        return screener;
    }
}
