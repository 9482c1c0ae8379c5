package org.contrepartie.web.shared;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/**
 * Keeps a choice of language or theme ({@code ?lang=en}, {@code ?theme=dark}) and goes back to the plain address. On the
 * login page, to which the server forwards, it keeps the choice without leaving the page.
 */
@WebFilter(
        urlPatterns = "/*",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.FORWARD},
        asyncSupported = true)
public class PreferencesFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Duration KEPT = Duration.ofDays(365);

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean chosen = false;
        if (request.getMethod().equals("GET") && !isAboutTheAnswer(request.getServletPath())) {
            for (String name : List.of(Preferences.LANG, Preferences.THEME)) {
                chosen |= keep(name, request, response);
            }
        }
        if (chosen && request.getDispatcherType() == DispatcherType.REQUEST) {
            String query = Preferences.queryWithoutPreferences(request.getQueryString());
            // One slash at the start: two would name another host.
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(
                    "Location",
                    request.getRequestURI().replaceFirst("^/+", "/") + (query.isEmpty() ? "" : "?" + query));
            return;
        }
        chain.doFilter(request, response);
    }

    /** Programs and documents are asked for in a language; that is no choice of the reader for his pages. */
    private static boolean isAboutTheAnswer(String path) {
        return path.startsWith("/api") || path.startsWith("/report");
    }

    private static boolean keep(String name, HttpServletRequest request, HttpServletResponse response) {
        String value = request.getParameter(name);
        if (value == null || !Preferences.allows(name, value)) {
            return false;
        }
        Cookie cookie = new Cookie(Preferences.COOKIE_PREFIX + name, value);
        cookie.setPath(request.getContextPath().isEmpty() ? "/" : request.getContextPath());
        cookie.setMaxAge((int) KEPT.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        return true;
    }
}
