package org.contrepartie.web.report;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.contrepartie.letter.LetterService;
import org.contrepartie.report.LetterPaperService;
import org.contrepartie.shared.Unknown;
import org.contrepartie.web.shared.ReportWords;

/** A letter as PDF: {@code /letter/2026-000001/3}, in the language of who gets it. */
@WebServlet("/letter/*")
public class LetterDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern ADDRESS = Pattern.compile("/(\\d{4}-\\d{6})/(\\d{1,6})");

    @EJB
    private transient LetterService letters;

    @EJB
    private transient LetterPaperService papers;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher address = ADDRESS.matcher(String.valueOf(request.getPathInfo()));
        if (!address.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String caseRef = address.group(1);
        int number = Integer.parseInt(address.group(2));
        try {
            String language = letters.read(caseRef, number).language();
            byte[] pdf = papers.pdf(caseRef, number, ReportWords.in(language, clock.getZone()));
            response.setContentType("application/pdf");
            response.setHeader("Content-Disposition", "inline; filename=\"%s-%d.pdf\"".formatted(caseRef, number));
            response.setHeader("Cache-Control", "no-store");
            response.setContentLength(pdf.length);
            response.getOutputStream().write(pdf);
        } catch (Unknown | EJBAccessException notForHim) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
