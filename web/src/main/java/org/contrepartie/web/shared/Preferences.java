package org.contrepartie.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** In which language and on which paper this reader reads: his own choice, else what his browser asks for. */
@Named
@RequestScoped
public class Preferences {

    static final String LANG = "lang";
    static final String THEME = "theme";
    static final String COOKIE_PREFIX = "contrepartie.";

    /** The first is the default. British English: dates and amounts as in the European institutions. */
    private static final List<Locale> LOCALES = List.of(Locale.FRANCE, Locale.UK);

    private HttpServletRequest request;

    protected Preferences() {}

    @Inject
    public Preferences(HttpServletRequest request) {
        this.request = request;
    }

    /** The language of the page, with the country whose dates and amounts it uses. */
    public Locale getLocale() {
        return chosen(LANG).flatMap(Preferences::supported).or(this::asked).orElse(LOCALES.get(0));
    }

    /** The language code for {@code <html lang>}. */
    public String getLang() {
        return getLocale().getLanguage();
    }

    /** The code of the language the page is not in, which the header offers. */
    public String getOtherLang() {
        return LOCALES.stream()
                .map(Locale::getLanguage)
                .filter(lang -> !lang.equals(getLang()))
                .findFirst()
                .orElseThrow();
    }

    /** The theme in force. */
    public Theme getTheme() {
        return chosen(THEME).flatMap(Theme::of).orElse(Theme.SYSTEM);
    }

    /** The themes there are, in the order of the menu. */
    public List<Theme> getThemes() {
        return List.of(Theme.values());
    }

    /** A link to this same page with one preference changed; the rest of the query stays. */
    public String with(String name, String value) {
        String rest = queryWithoutPreferences(request.getQueryString());
        return "?" + (rest.isEmpty() ? "" : rest + "&") + name + "=" + value;
    }

    /** A query string without what only sets a preference. */
    static String queryWithoutPreferences(String query) {
        return query == null
                ? ""
                : String.join(
                        "&",
                        Stream.of(query.split("&"))
                                .filter(part -> !part.startsWith(LANG + "=") && !part.startsWith(THEME + "="))
                                .toList());
    }

    /** Whether a preference may have this value: nothing else is ever written to a cookie. */
    static boolean allows(String name, String value) {
        return switch (name) {
            case LANG -> supported(value).isPresent();
            case THEME -> Theme.of(value).isPresent();
            default -> false;
        };
    }

    private Optional<String> chosen(String name) {
        return Optional.ofNullable(request.getParameter(name))
                .filter(value -> allows(name, value))
                .or(() -> cookie(name));
    }

    private Optional<String> cookie(String name) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Stream.of(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE_PREFIX + name))
                        .map(Cookie::getValue)
                        .filter(value -> allows(name, value))
                        .findFirst();
    }

    private Optional<Locale> asked() {
        return request.getHeader("Accept-Language") == null
                ? Optional.empty()
                : Collections.list(request.getLocales()).stream()
                        .flatMap(locale -> supported(locale.getLanguage()).stream())
                        .findFirst();
    }

    private static Optional<Locale> supported(String lang) {
        return LOCALES.stream()
                .filter(locale -> locale.getLanguage().equals(lang))
                .findFirst();
    }
}
