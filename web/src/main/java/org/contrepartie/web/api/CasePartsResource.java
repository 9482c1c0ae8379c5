package org.contrepartie.web.api;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import org.contrepartie.decision.AllegationService;
import org.contrepartie.letter.LetterService;
import org.contrepartie.report.CaseReportService;
import org.contrepartie.shared.Invalid;
import org.contrepartie.web.shared.ReportWords;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The parts of a case: allegations in draft, letters; the report. */
@Path("/")
public class CasePartsResource {

    @EJB
    private AllegationService allegations;

    @EJB
    private LetterService letters;

    @EJB
    private CaseReportService reports;

    @Inject
    private Clock clock;

    @Inject
    private Language language;

    @Inject
    private Answers answers;

    @PathParam("ref")
    private String reference;

    @GET
    @Path("cases/{ref}/allegations")
    @Operation(summary = "The allegations of a case; until a decision they are no more than that")
    public Response allegations() {
        return Answers.read(Shown.with("reference", reference)
                .each("items", allegations.ofCase(reference), one -> Shown.with("id", one.label())
                        .and("text", one.words())
                        .and("provisions", one.provisions())
                        .and("status", one.status())));
    }

    @POST
    @Path("cases/{ref}/allegations")
    @Operation(summary = "Drafts an allegation")
    public Response draft(@Context HttpHeaders headers, @Context UriInfo address, String body) {
        return answers.act(headers, address, body, () -> {
            Body read = Body.of(body);
            String words = read.text("text");
            String provisions = read.text("provisions");
            read.done();
            allegations.draft(reference, words, provisions);
            return Answers.made("cases/" + reference + "/allegations", Shown.with("text", words));
        });
    }

    @GET
    @Path("cases/{ref}/letters")
    @Operation(summary = "The letters of a case, drafted and signed")
    public Response letters() {
        return Answers.read(Shown.with("reference", reference)
                .each("items", letters.ofCase(reference), one -> Shown.with("id", one.id())
                        .and("template", one.template())
                        .and("complaintRef", one.complaintRef())
                        .and("language", one.language())
                        .and("status", one.status())
                        .and("author", one.author())
                        .and("signer", one.signer())
                        .and("draftedAt", one.draftedAt())
                        .and("signedAt", one.signedAt())));
    }

    @GET
    @Path("cases/{ref}/report")
    @Operation(summary = "The case sheet as a PDF, in the caller's language; that it was taken is noted")
    public Response report(@QueryParam("format") @DefaultValue("pdf") String format) {
        if (!format.equals("pdf")) {
            throw new Invalid("format", "field.unknownValue");
        }
        byte[] sheet = reports.pdf(reference, new ReportWords(language.wanted(), clock.getZone()));
        return Response.ok(sheet, "application/pdf")
                .header("Content-Disposition", "attachment; filename=\"" + reference + ".pdf\"")
                .build();
    }
}
