package org.contrepartie.web.api;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Locale;
import org.contrepartie.report.Audience;
import org.contrepartie.report.CaseReportService;
import org.contrepartie.shared.Invalid;
import org.contrepartie.web.shared.ReportWords;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The report of a case, on paper or as data. */
@Path("/cases/{ref}/report")
public class ReportResource {

    @EJB
    private CaseReportService reports;

    @Inject
    private Language language;

    @Inject
    private Clock clock;

    @GET
    @Operation(
            summary =
                    "The case report: format pdf (PDF/A-2a and PDF/UA-1, in the caller's language) or json; audience INTERNAL."
                            + " Refused while a quotation does not stand where it says; that it was taken is noted")
    public Response report(
            @PathParam("ref") String reference,
            @QueryParam("format") @DefaultValue("pdf") String format,
            @QueryParam("audience") @DefaultValue("INTERNAL") String audience) {
        Audience whom = Shapes.oneOf("audience", audience, Audience.class);
        return switch (format) {
            case "pdf" -> file(reports.pdf(reference, whom, words()), "application/pdf", reference + ".pdf");
            case "json" ->
                file(
                        reports.json(reference, whom, words().locale().getLanguage(), ReportShape::of),
                        MediaType.APPLICATION_JSON + ";charset=UTF-8",
                        reference + ".json");
            case "docx", "xlsx", "bagit" -> throw new Invalid("format", "report.formatLater");
            default -> throw new Invalid("format", "field.unknownValue");
        };
    }

    /** The words that the portal prints with, so that both doors hand out the same bytes. */
    private ReportWords words() {
        Locale french = Locale.FRANCE;
        boolean isFrench = language.wanted().getLanguage().equals(french.getLanguage());
        return new ReportWords(isFrench ? french : Locale.UK, clock.getZone());
    }

    private static Response file(Object content, String type, String name) {
        return Response.ok(content, type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
