package org.contrepartie.web.api;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.contrepartie.shared.Unknown;
import org.contrepartie.terms.AnchorService;
import org.contrepartie.terms.Clause;
import org.contrepartie.terms.ClauseForm;
import org.contrepartie.terms.DocumentFileService;
import org.contrepartie.terms.DocumentService;
import org.contrepartie.terms.DocumentSheet;
import org.contrepartie.terms.ReceivedFile;
import org.contrepartie.terms.Selection;
import org.contrepartie.terms.TermsService;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The versions of a document, the clauses taken from them, and what became of these in the versions that followed. */
@Path("/schemes/{ref}/documents/{number}")
public class DocumentResource {

    @EJB
    private DocumentService documents;

    @EJB
    private DocumentFileService files;

    @EJB
    private AnchorService anchors;

    @EJB
    private TermsService terms;

    @Inject
    private Answers answers;

    @PathParam("ref")
    private String reference;

    @PathParam("number")
    private String number;

    @GET
    @Operation(summary = "Reads one version of a document with its text and the clauses anchored in it")
    public Response read() {
        DocumentSheet sheet = documents.read(reference, number());
        return Answers.read(AnchorShapes.document(sheet.row())
                .and("text", sheet.content())
                .and("file", AnchorShapes.file(sheet.file()))
                .each("versions", sheet.versions(), AnchorShapes::document)
                .each("anchors", sheet.anchors(), AnchorShapes::anchor));
    }

    @GET
    @Path("file")
    @Operation(summary = "The file in which this version was handed in, as an attachment; that it was seen is noted")
    public Response file() {
        byte[] bytes = files.open(reference, number());
        ReceivedFile file = documents.read(reference, number()).file();
        return Response.ok(bytes, file.mediaType())
                .header("Content-Disposition", "attachment; filename=\"" + reference + "-" + number + "\"")
                .build();
    }

    @POST
    @Path("clauses")
    @Operation(summary = "Logs chosen words of this version as a clause: by start and end in code points of its text")
    public Response take(@Context HttpHeaders headers, @Context UriInfo address, String body) {
        return answers.act(headers, address, body, () -> {
            Body read = Body.of(body);
            Selection selection = selection(read);
            ClauseForm form = new ClauseForm(
                    null,
                    read.text("language"),
                    read.oneOf("quotedFrom", Clause.QuotedFrom.class),
                    read.text("source"),
                    null,
                    read.text("editorial"),
                    read.oneOf("basisClaimed", Clause.Basis.class),
                    read.text("note"),
                    read.objects("elements").stream()
                            .map(SchemePartsResource::element)
                            .toList());
            read.done();
            int clause = anchors.take(reference, number(), selection, form);
            return Answers.made(
                    "schemes/" + reference + "/clauses/CL" + clause, Shapes.clause(terms.clause(reference, clause)));
        });
    }

    @POST
    @Path("anchors/{clause}/placement")
    @Operation(summary = "Says with a reason where a clause stands in this version; other words become a new clause")
    public Response place(
            @PathParam("clause") String clause, @Context HttpHeaders headers, @Context UriInfo address, String body) {
        return answers.act(headers, address, body, () -> {
            Body read = Body.of(body);
            Selection selection = selection(read);
            String reason = read.text("reason");
            read.done();
            int now = anchors.place(reference, labelled(clause), number(), selection, reason);
            return Answers.done(Shapes.clause(terms.clause(reference, now)));
        });
    }

    @POST
    @Path("anchors/{clause}/absence")
    @Operation(summary = "Says with a reason that a clause does not stand in this version any more")
    public Response dismiss(
            @PathParam("clause") String clause, @Context HttpHeaders headers, @Context UriInfo address, String body) {
        return answers.act(headers, address, body, () -> {
            anchors.dismiss(reference, labelled(clause), number(), reason(body));
            return Answers.done(Shapes.clause(terms.clause(reference, labelled(clause))));
        });
    }

    static Selection selection(Body body) {
        return new Selection(body.number("start"), body.number("end"), body.text("quote"));
    }

    static String reason(String body) {
        Body read = Body.of(body);
        String reason = read.text("reason");
        read.done();
        return reason;
    }

    private int number() {
        return whole(number);
    }

    private int labelled(String label) {
        return whole(label.startsWith("CL") ? label.substring(2) : label);
    }

    private int whole(String written) {
        if (!written.matches("\\d{1,6}")) {
            throw new Unknown(reference);
        }
        return Integer.parseInt(written);
    }
}
