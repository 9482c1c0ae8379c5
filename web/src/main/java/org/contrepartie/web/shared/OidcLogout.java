package org.contrepartie.web.shared;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.Principal;

/**
 * The way out. Whoever was let in by an OpenID Connect provider is signed out there too; otherwise the next click would let
 * the next person at the same desk in again without a password.
 */
public final class OidcLogout {

    private static final String SIGNED_IN_BY_PROVIDER = "org.wildfly.security.http.oidc.OidcPrincipal";

    private OidcLogout() {}

    /**
     * Ends the caller's session.
     *
     * @param page where the caller lands in the end: a path of this application that asks nobody to sign in
     * @return where to send the browser now: by way of the provider, if one has signed the caller in
     */
    public static String signOut(HttpServletRequest request, String page) throws ServletException {
        String landing = URI.create(request.getRequestURL().toString())
                .resolve(request.getContextPath() + page)
                .toString();
        try {
            Principal caller = request.getUserPrincipal();
            boolean atProvider = caller != null && caller.getClass().getName().equals(SIGNED_IN_BY_PROVIDER);
            return atProvider ? endOfSession(caller, landing) : landing;
        } finally {
            request.logout();
            HttpSession session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
        }
    }

    /** Read by reflection: the server holds these classes, but its module is not offered to applications. */
    private static String endOfSession(Principal caller, String landing) {
        try {
            Object login = read(caller, "getOidcSecurityContext");
            return read(read(login, "getOidcClientConfiguration"), "getLogoutUrl")
                    + "?id_token_hint=" + encoded(read(login, "getIDTokenString"))
                    + "&post_logout_redirect_uri=" + encoded(landing);
        } catch (ReflectiveOperationException otherServer) {
            throw new IllegalStateException("This server names its OpenID Connect login otherwise", otherServer);
        }
    }

    private static Object read(Object from, String getter) throws ReflectiveOperationException {
        return from.getClass().getMethod(getter).invoke(from);
    }

    private static String encoded(Object value) {
        return URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
    }
}
