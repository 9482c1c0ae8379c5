package org.contrepartie.web.evidence;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.contrepartie.evidence.EvidenceService;
import org.contrepartie.evidence.ExhibitRow;
import org.contrepartie.evidence.PartRow;
import org.contrepartie.evidence.PartService;
import org.contrepartie.web.shared.HandedOut;

/**
 * Hands out an exhibit as a file to keep: {@code /exhibit/2026-000001/3}, or one file of a
 * capture: {@code /exhibit/2026-000001/3.1}. Never shown inside the portal, whatever it says it
 * is, because a captured page may hold anything. That it was opened is noted by the service.
 */
@WebServlet("/exhibit/*")
public class ExhibitDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/([^/]+)/(\\d{1,6})(?:\\.(\\d{1,6}))?");

    @Inject
    private transient EvidenceService evidence;

    @Inject
    private transient PartService files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(String.valueOf(request.getPathInfo()));
        if (!path.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String caseRef = path.group(1);
        int number = Integer.parseInt(path.group(2));
        if (path.group(3) == null) {
            ExhibitRow row = evidence.read(caseRef, number);
            HandedOut.answer(response, row.fileName(), row.mediaType(), evidence.open(caseRef, number));
        } else {
            int sub = Integer.parseInt(path.group(3));
            PartRow row = files.read(caseRef, number, sub);
            HandedOut.answer(response, row.fileName(), row.mediaType(), files.open(caseRef, number, sub));
        }
    }
}
