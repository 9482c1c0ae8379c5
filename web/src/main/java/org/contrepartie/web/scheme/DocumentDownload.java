package org.contrepartie.web.scheme;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.contrepartie.terms.DocumentFileService;
import org.contrepartie.terms.DocumentService;
import org.contrepartie.terms.ReceivedFile;
import org.contrepartie.web.shared.HandedOut;

/** Hands out the file in which a version of a document was received: {@code /received/S2026-000001/3}. */
@WebServlet("/received/*")
public class DocumentDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/([^/]+)/(\\d{1,6})");

    @Inject
    private transient DocumentService documents;

    @Inject
    private transient DocumentFileService files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(String.valueOf(request.getPathInfo()));
        if (!path.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String scheme = path.group(1);
        int number = Integer.parseInt(path.group(2));
        byte[] bytes = files.open(scheme, number);
        ReceivedFile file = documents.read(scheme, number).file();
        HandedOut.answer(response, file.name(), file.mediaType(), bytes);
    }
}
