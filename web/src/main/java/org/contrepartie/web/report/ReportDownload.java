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
import org.contrepartie.report.Audience;
import org.contrepartie.report.CaseReportService;
import org.contrepartie.report.QuotationsDiffer;
import org.contrepartie.shared.Unknown;
import org.contrepartie.web.shared.Preferences;
import org.contrepartie.web.shared.ReportWords;

/** The report of a case as PDF: {@code /report/2026-000001?lang=fr}; without a language, in that of the reader. */
@WebServlet("/report/*")
public class ReportDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String REFERENCE = "/\\d{4}-\\d{6}";

    @EJB
    private transient CaseReportService reports;

    @Inject
    private transient Preferences preferences;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        if (path == null || !path.matches(REFERENCE)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String caseRef = path.substring(1);
        ReportWords words = new ReportWords(preferences.getLocale(), clock.getZone());
        try {
            byte[] pdf = reports.pdf(caseRef, Audience.INTERNAL, words);
            response.setContentType("application/pdf");
            response.setHeader(
                    "Content-Disposition", "inline; filename=\"%s-%s.pdf\"".formatted(caseRef, preferences.getLang()));
            response.setHeader("Cache-Control", "no-store");
            response.setContentLength(pdf.length);
            response.getOutputStream().write(pdf);
        } catch (QuotationsDiffer refused) {
            // The page says which quotations differ, and where each should stand.
            response.sendRedirect(request.getContextPath() + "/casefile/file/" + caseRef + "/report");
        } catch (Unknown | EJBAccessException notForHim) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
