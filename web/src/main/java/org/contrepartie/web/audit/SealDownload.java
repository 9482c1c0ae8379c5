package org.contrepartie.web.audit;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.contrepartie.audit.SealFileService;
import org.contrepartie.shared.Unknown;

/** The file of a daily seal, {@code /seals/2026-11-25.json}, and what the time-stamp service signed on it, {@code .tst}. */
@WebServlet("/seals/*")
public class SealDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern ADDRESS = Pattern.compile("/(\\d{4}-\\d{2}-\\d{2})\\.(json|tst)");

    @EJB
    private transient SealFileService seals;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher address = ADDRESS.matcher(String.valueOf(request.getPathInfo()));
        if (!address.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            LocalDate day = LocalDate.parse(address.group(1));
            boolean seal = address.group(2).equals("json");
            byte[] bytes = seal ? seals.seal(day) : seals.token(day);
            response.setContentType(seal ? "application/json" : "application/vnd.etsi.timestamp-token");
            response.setHeader(
                    "Content-Disposition", "attachment; filename=\"seal-%s\"".formatted(day + "." + address.group(2)));
            response.setHeader("Cache-Control", "no-store");
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
        } catch (DateTimeException | Unknown | EJBAccessException notForHim) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
