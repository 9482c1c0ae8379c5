package org.contrepartie.web.api;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * A program that sends a wrong password is told so as a problem. The server refuses it before anything of ours runs, and
 * would answer with the login page of the portal.
 */
@WebFilter(urlPatterns = "/login", dispatcherTypes = DispatcherType.FORWARD, asyncSupported = true)
public class WrongPassword extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Language language;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Object asked = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        if (asked == null || !asked.toString().startsWith(request.getContextPath() + "/api/")) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setContentType(Problem.TYPE.toString());
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .write(new Problem(HttpServletResponse.SC_UNAUTHORIZED, "api.unknownCaller", language.wanted())
                        .at(asked.toString())
                        .response()
                        .getEntity()
                        .toString());
    }
}
