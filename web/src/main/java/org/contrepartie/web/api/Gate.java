package org.contrepartie.web.api;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/**
 * Lets in who is known, with no more than the server reads, and refuses a write that a foreign page makes with the session of
 * somebody signed in.
 *
 * <p>A program sends its credentials itself; a browser sends its cookie wherever the request comes from, so a request that
 * carries no credentials and writes must come from our own pages.
 */
@Provider
@PreMatching
public class Gate implements ContainerRequestFilter {

    /** The largest body that the server reads at all ({@code max-post-size} in {@code 30-subsystems.cli}). */
    private static final long MOST = 67_108_864;

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    private HttpServletRequest request;

    @Inject
    private Language language;

    @Override
    public void filter(ContainerRequestContext context) {
        if (request.getUserPrincipal() == null) {
            refuse(context, 401, "api.unknownCaller");
        } else if (request.getContentLengthLong() > MOST) {
            refuse(context, 413, "api.tooLarge");
        } else if (!READING.contains(context.getMethod()) && isByCookie(context) && !isFromOurPages(context)) {
            refuse(context, 403, "api.foreignPage");
        }
    }

    private void refuse(ContainerRequestContext context, int status, String code) {
        context.abortWith(new Problem(status, code, language.wanted())
                .at(request.getRequestURI())
                .response());
    }

    private static boolean isByCookie(ContainerRequestContext context) {
        return context.getHeaderString(HttpHeaders.AUTHORIZATION) == null;
    }

    private boolean isFromOurPages(ContainerRequestContext context) {
        String site = context.getHeaderString("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        String origin = context.getHeaderString("Origin");
        return origin != null && origin.equals(request.getScheme() + "://" + request.getHeader("Host"));
    }
}
