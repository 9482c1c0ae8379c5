package org.contrepartie.web.shared;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;

/**
 * The security headers of every answer. A page gets a second policy from PrimeFaces with the nonce of its scripts; a browser
 * applies both, so this one says nothing of scripts on pages.
 */
@WebFilter(
        urlPatterns = "/*",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.FORWARD, DispatcherType.ERROR},
        asyncSupported = true)
public class HeadersFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** PrimeFaces writes inline styles; nothing else inline is let through. */
    private static final String PAGE = "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; "
            + "connect-src 'self'; frame-src 'self'; object-src 'none'; base-uri 'self'; "
            + "frame-ancestors 'none'; form-action 'self'" + provider(System.getenv("CONTREPARTIE_OIDC_URL"));
    /** Data and resources are not documents: opened as one, they may do nothing. */
    private static final String DATA = "default-src 'none'; frame-ancestors 'none'";

    /** A form may lead to the provider: that of signing out, and any that is handed in after the session has ended. */
    static String provider(String issuer) {
        if (issuer == null || issuer.isBlank()) {
            return "";
        }
        URI address = URI.create(issuer.strip());
        return " " + address.getScheme() + "://" + address.getRawAuthority();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        boolean resource = path.startsWith("/jakarta.faces.resource/");
        boolean data = resource || path.startsWith("/api/");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Content-Security-Policy", data ? DATA : PAGE);
        if (!resource) {
            response.setHeader("Cache-Control", "no-store");
        }
        chain.doFilter(request, response);
    }
}
