package org.contrepartie.web.api;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.contrepartie.shared.Unknown;
import org.contrepartie.terms.ClauseElement;
import org.contrepartie.terms.ClauseSheet;
import org.contrepartie.terms.ElementService;
import org.contrepartie.terms.MarkForm;
import org.contrepartie.terms.MarkedElement;
import org.contrepartie.terms.Right;
import org.contrepartie.terms.Selection;
import org.contrepartie.terms.Taxon;
import org.contrepartie.terms.TermsService;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** One clause and its elements. A clause is named by its label ({@code CL1}) or by its number alone. */
@Path("/schemes/{ref}/clauses/{id}")
public class ClauseResource {

    @EJB
    private TermsService terms;

    @EJB
    private ElementService elements;

    @Inject
    private Answers answers;

    @PathParam("ref")
    private String reference;

    @PathParam("id")
    private String id;

    @GET
    @Operation(summary = "Reads a clause with its elements, the withdrawn ones too")
    public Response read() {
        return Answers.read(Shapes.clause(sheet()));
    }

    @GET
    @Path("elements")
    @Operation(summary = "The elements of a clause that stand")
    public Response elements() {
        ClauseSheet sheet = sheet();
        return Answers.read(
                Shown.with("clause", sheet.label()).each("items", sheet.standing(), one -> Shapes.element(sheet, one)));
    }

    @POST
    @Path("elements")
    @Operation(
            summary =
                    "Marks an element: by start and end in code points of the NFC text, by its quoted words, or by both")
    public Response mark(@Context HttpHeaders headers, @Context UriInfo address, String body) {
        return answers.act(headers, address, body, () -> {
            int number = elements.mark(reference, clause(), form(Body.of(body)));
            return Answers.made(path() + "/elements/" + number, element(number));
        });
    }

    @GET
    @Path("elements/{number}")
    @Operation(summary = "Reads one element")
    public Response element(@PathParam("number") String number) {
        return Answers.read(element(whole(number)));
    }

    @PATCH
    @Path("elements/{number}")
    @Operation(summary = "Gives an element another severity than that of its kind, with a reason")
    public Response weigh(
            @PathParam("number") String number, @Context HttpHeaders headers, @Context UriInfo address, String body) {
        return answers.act(headers, address, body, () -> {
            Body read = Body.of(body);
            Taxon.Severity severity = read.oneOf("severity", Taxon.Severity.class);
            String reason = read.text("reason");
            read.done();
            elements.weigh(reference, clause(), whole(number), severity, reason);
            return Answers.done(element(whole(number)));
        });
    }

    @POST
    @Path("elements/{number}/withdrawal")
    @Operation(summary = "Withdraws an element with a reason; it stays readable")
    public Response withdraw(
            @PathParam("number") String number, @Context HttpHeaders headers, @Context UriInfo address, String body) {
        return answers.act(headers, address, body, () -> {
            Body read = Body.of(body);
            String reason = read.text("reason");
            read.done();
            elements.withdraw(reference, clause(), whole(number), reason);
            return Answers.done(Shapes.clause(sheet()));
        });
    }

    @POST
    @Path("elements/{number}/placement")
    @Operation(summary = "Gives an element other words with a reason: it is withdrawn, and a new one says the same")
    public Response move(
            @PathParam("number") String number, @Context HttpHeaders headers, @Context UriInfo address, String body) {
        return answers.act(headers, address, body, () -> {
            Body read = Body.of(body);
            Selection selection = DocumentResource.selection(read);
            String reason = read.text("reason");
            read.done();
            int next = elements.move(reference, clause(), whole(number), selection, reason);
            return Answers.made(path() + "/elements/" + next, element(next));
        });
    }

    @POST
    @Path("carried/{line}/placement")
    @Operation(summary = "Says with a reason where an element of the clause before stands in the words of this one")
    public Response carry(
            @PathParam("line") String line, @Context HttpHeaders headers, @Context UriInfo address, String body) {
        return answers.act(headers, address, body, () -> {
            Body read = Body.of(body);
            Selection selection = DocumentResource.selection(read);
            String reason = read.text("reason");
            read.done();
            elements.carry(reference, clause(), whole(line), selection, reason);
            return Answers.done(Shapes.clause(sheet()));
        });
    }

    @POST
    @Path("carried/{line}/absence")
    @Operation(summary = "Says with a reason that the words of this clause do not hold an element of the one before")
    public Response drop(
            @PathParam("line") String line, @Context HttpHeaders headers, @Context UriInfo address, String body) {
        return answers.act(headers, address, body, () -> {
            elements.drop(reference, clause(), whole(line), DocumentResource.reason(body));
            return Answers.done(Shapes.clause(sheet()));
        });
    }

    private static MarkForm form(Body body) {
        MarkForm form = new MarkForm(
                body.number("start"),
                body.number("end"),
                body.text("quote"),
                body.oneOf("id", Taxon.class),
                body.oneOf("facet", ClauseElement.Facet.class),
                body.text("value"),
                body.text("governedBy"),
                body.oneOf("candidate", ClauseElement.Candidate.class),
                body.oneOf("right", Right.class));
        body.done();
        return form;
    }

    private Shown element(int number) {
        ClauseSheet sheet = sheet();
        MarkedElement mark = sheet.marks().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new Unknown(reference + " " + sheet.label()));
        return Shapes.element(sheet, mark);
    }

    private ClauseSheet sheet() {
        return terms.clause(reference, clause());
    }

    private int clause() {
        return whole(id.startsWith("CL") ? id.substring(2) : id);
    }

    private int whole(String number) {
        if (!number.matches("\\d{1,6}")) {
            throw new Unknown(reference);
        }
        return Integer.parseInt(number);
    }

    private String path() {
        return "schemes/" + reference + "/clauses/CL" + clause();
    }
}
