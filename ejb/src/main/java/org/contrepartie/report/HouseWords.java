package org.contrepartie.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Function;

/** The words of the house for documents that nobody asks for by hand. The portal holds them, and brings them when it starts. */
@ApplicationScoped
public class HouseWords {

    private volatile Function<String, Words> source;

    /** Brings them: for a language by BCP 47 its words. */
    public void bring(Function<String, Words> words) {
        this.source = words;
    }

    boolean areHere() {
        return source != null;
    }

    Words in(String language) {
        return Optional.ofNullable(source)
                .orElseThrow(() -> new IllegalStateException("no portal has brought its words"))
                .apply(language);
    }
}
