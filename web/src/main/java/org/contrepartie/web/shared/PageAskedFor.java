package org.contrepartie.web.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;

/**
 * Takes a person who had to sign in first to the page he asked for: a link to one case leads to that case. The server's
 * OpenID Connect login comes back to the page without its query; its own form does not, and needs nothing of this.
 */
@WebListener
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class PageAskedFor extends HttpFilter implements ServletRequestListener {

    private static final String ASKED = PageAskedFor.class.getName();
    private static final long serialVersionUID = 1L;

    /** A listener hears of the request before the server asks who sends it; a filter would come too late. */
    @Override
    public void requestInitialized(ServletRequestEvent event) {
        HttpServletRequest request = (HttpServletRequest) event.getServletRequest();
        if (isLinkFollowed(request) && !isAnswerOfProvider(request)) {
            request.getSession().setAttribute(ASKED, page(request) + "?" + request.getQueryString());
        }
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpSession session = request.getSession(false);
        String asked = session == null ? null : (String) session.getAttribute(ASKED);
        if (asked != null && request.getUserPrincipal() != null) {
            session.removeAttribute(ASKED);
            if (request.getQueryString() == null && asked.startsWith(page(request) + "?")) {
                response.sendRedirect(asked);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    /** A browser opens a page; what the page then loads is of no interest. */
    private static boolean isLinkFollowed(HttpServletRequest request) {
        String accepted = request.getHeader("Accept");
        return request.getMethod().equals("GET")
                && request.getQueryString() != null
                && !page(request).startsWith(request.getContextPath() + "/api/")
                && accepted != null
                && accepted.contains("text/html");
    }

    private static boolean isAnswerOfProvider(HttpServletRequest request) {
        return request.getParameter("state") != null
                && (request.getParameter("code") != null || request.getParameter("error") != null);
    }

    private static String page(HttpServletRequest request) {
        // As it was asked for: pages have addresses without an ending. One slash at the start: two would name another
        // host.
        return request.getRequestURI().replaceFirst("^/+", "/");
    }
}
