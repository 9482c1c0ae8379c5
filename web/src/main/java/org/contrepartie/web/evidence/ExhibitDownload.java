package org.contrepartie.web.evidence;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.contrepartie.evidence.EvidenceService;
import org.contrepartie.evidence.ExhibitRow;

/**
 * Hands out an exhibit as a file to keep: {@code /exhibit/2026-000001/3}. Never shown inside the portal, whatever it says it
 * is, because a captured page may hold anything. That it was opened is noted by the service.
 */
@WebServlet("/exhibit/*")
public class ExhibitDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/([^/]+)/(\\d{1,6})");
    private static final Pattern MEDIA_TYPE = Pattern.compile("[\\w.+-]+/[\\w.+-]+");

    @Inject
    private transient EvidenceService evidence;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(String.valueOf(request.getPathInfo()));
        if (!path.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String caseRef = path.group(1);
        int number = Integer.parseInt(path.group(2));
        ExhibitRow row = evidence.read(caseRef, number);
        byte[] bytes = evidence.open(caseRef, number);
        boolean plain = MEDIA_TYPE.matcher(row.mediaType()).matches();
        response.setContentType(plain ? row.mediaType() : "application/octet-stream");
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + encoded(row.fileName()));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("Cache-Control", "private, no-store");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static String encoded(String fileName) {
        return URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
