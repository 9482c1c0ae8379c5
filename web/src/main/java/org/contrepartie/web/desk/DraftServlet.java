package org.contrepartie.web.desk;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.contrepartie.desk.DraftService;
import org.contrepartie.shared.Invalid;
import org.contrepartie.web.shared.Format;
import org.contrepartie.web.shared.TypedForm;

/**
 * Takes what is being typed, every ten seconds, at {@code /draft/FORM}. Answers with a sentence for the page: when it was kept,
 * or why it was not. A servlet and not Faces, so that keeping a draft never touches the form itself.
 */
@WebServlet("/draft/*")
public class DraftServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @EJB
    private DraftService drafts;

    @Inject
    private Format format;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding("UTF-8");
        response.setContentType("text/plain;charset=UTF-8");
        if (request.getUserPrincipal() == null) {
            answer(response, HttpServletResponse.SC_UNAUTHORIZED, format.words("draft.signedOut"));
        } else if (!isFromHere(request)) {
            answer(response, HttpServletResponse.SC_FORBIDDEN, format.words("draft.notKept"));
        } else {
            keep(request, response);
        }
    }

    private void keep(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        String typed = TypedForm.of(request.getParameterMap()).json();
        try {
            String at = format.hour(drafts.save(path.replaceFirst("^/", ""), typed));
            answer(response, HttpServletResponse.SC_OK, format.words("draft.kept", at));
        } catch (Invalid refused) {
            answer(response, HttpServletResponse.SC_BAD_REQUEST, format.words("draft.tooLong"));
        }
    }

    /** A page of another site may send the cookie along, but cannot pretend to be ours. */
    static boolean isFromHere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader("Origin");
        return site != null ? site.equals("same-origin") : origin != null && isHost(origin, request.getHeader("Host"));
    }

    private static boolean isHost(String origin, String host) {
        try {
            return URI.create(origin).getRawAuthority() != null
                    && URI.create(origin).getRawAuthority().equals(host);
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    private static void answer(HttpServletResponse response, int status, String sentence) throws IOException {
        response.setStatus(status);
        response.getWriter().write(sentence);
    }
}
