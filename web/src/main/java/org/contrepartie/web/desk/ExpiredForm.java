package org.contrepartie.web.desk;

import jakarta.ejb.EJB;
import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.contrepartie.desk.DraftService;
import org.contrepartie.web.shared.TypedForm;

/**
 * A form sent after its session ended loses nothing. The server asks for the login first and then takes up the request again;
 * the page it came from is gone, but the request still holds what was typed: it is kept as a draft, and the form is opened
 * anew with it. A form takes part by sending along the name of its draft.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class ExpiredForm extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @EJB
    private DraftService drafts;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        // The path as it was asked for: a forward to the page changes what the request says later.
        String page = request.getRequestURI().replaceFirst("^/+", "/");
        try {
            chain.doFilter(request, response);
        } catch (ServletException failed) {
            String draft = request.getParameter(TypedForm.NAME);
            if (draft == null || !isExpired(failed) || response.isCommitted()) {
                throw failed;
            }
            drafts.save(draft, TypedForm.of(request.getParameterMap()).json());
            response.sendRedirect(page);
        }
    }

    private static boolean isExpired(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ViewExpiredException) {
                return true;
            }
        }
        return false;
    }
}
