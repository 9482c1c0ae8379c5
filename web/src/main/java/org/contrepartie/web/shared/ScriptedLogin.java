package org.contrepartie.web.shared;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URI;

/**
 * A script whose session has ended is told to open its page anew, which then asks for the login. Without this the server
 * would answer with a login page that the script cannot show, keep the script's request, and replay it after the login: the
 * officer would see raw XML.
 */
@WebFilter(urlPatterns = "/login", dispatcherTypes = DispatcherType.FORWARD)
public class ScriptedLogin extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!"partial/ajax".equals(request.getHeader("Faces-Request"))) {
            chain.doFilter(request, response);
            return;
        }
        HttpSession keepsTheRequest = request.getSession(false);
        if (keepsTheRequest != null) {
            keepsTheRequest.invalidate();
        }
        String page = page(request.getHeader("Referer"), request.getContextPath());
        response.setContentType("text/xml;charset=UTF-8");
        response.getWriter()
                .write("<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\"" + page
                        + "\"></redirect></partial-response>");
    }

    /** The page the script ran on, as a path within the application; the application itself where that is not told. */
    static String page(String referer, String context) {
        try {
            URI address = URI.create(referer == null ? "" : referer);
            String path = address.getRawPath();
            if (path != null && path.startsWith(context + "/") && !path.startsWith("//")) {
                String query = address.getRawQuery();
                return escaped(query == null ? path : path + "?" + query);
            }
        } catch (IllegalArgumentException noAddress) {
            // Sent by whoever sent the request: the start page will do.
        }
        return context + "/";
    }

    private static String escaped(String address) {
        return address.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
