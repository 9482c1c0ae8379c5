package org.contrepartie.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** The language in which a caller is answered: the first of French and English in his {@code Accept-Language}. */
@RequestScoped
public class Language {

    private static final List<Locale> SPOKEN = List.of(Locale.FRENCH, Locale.ENGLISH);

    @Inject
    private HttpServletRequest request;

    /** French where he asks for neither. */
    public Locale wanted() {
        return Collections.list(request.getLocales()).stream()
                .map(asked -> Locale.forLanguageTag(asked.getLanguage()))
                .filter(SPOKEN::contains)
                .filter(asked -> request.getHeader("Accept-Language") != null)
                .findFirst()
                .orElse(Locale.FRENCH);
    }
}
