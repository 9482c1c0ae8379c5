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
import org.contrepartie.scheme.SchemeService;
import org.contrepartie.statement.CompanyStatement;
import org.contrepartie.statement.StatementForm;
import org.contrepartie.statement.StatementService;
import org.contrepartie.statement.StatementSheet;
import org.contrepartie.terms.AnchorService;
import org.contrepartie.terms.Clause;
import org.contrepartie.terms.ClauseElement;
import org.contrepartie.terms.ClauseForm;
import org.contrepartie.terms.ClauseSheet;
import org.contrepartie.terms.DocumentForm;
import org.contrepartie.terms.DocumentRow;
import org.contrepartie.terms.DocumentService;
import org.contrepartie.terms.Right;
import org.contrepartie.terms.Taxon;
import org.contrepartie.terms.TermsService;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What belongs to a scheme: captured documents, clauses word for word, statements of the company. */
@Path("/")
public class SchemePartsResource {

    @EJB
    private SchemeService schemes;

    @EJB
    private TermsService terms;

    @EJB
    private DocumentService documents;

    @EJB
    private AnchorService anchors;

    @EJB
    private StatementService statements;

    @Inject
    private Answers answers;

    @PathParam("ref")
    private String reference;

    @GET
    @Path("schemes/{ref}/documents")
    @Operation(summary = "The captured texts of a scheme")
    public Response documents() {
        return Answers.read(
                Shown.with("reference", reference).each("items", terms.documents(scheme()), AnchorShapes::document));
    }

    @POST
    @Path("schemes/{ref}/documents")
    @Operation(
            summary =
                    "Logs a captured text, with versionOf as the next version of a document; answers its SHA-256 and what became of the clauses")
    public Response logDocument(@Context HttpHeaders headers, @Context UriInfo address, String body) {
        return answers.act(headers, address, body, () -> {
            Body read = Body.of(body);
            DocumentForm form = new DocumentForm(
                    read.text("title"),
                    read.text("url"),
                    read.moment("capturedAt"),
                    read.text("language"),
                    read.text("text"),
                    read.number("versionOf"));
            read.done();
            DocumentRow row = documents.log(reference, form);
            return Answers.made(
                    "schemes/" + reference + "/documents/" + row.number(),
                    AnchorShapes.logged(documents.read(reference, row.number())));
        });
    }

    @GET
    @Path("schemes/{ref}/anchors")
    @Operation(summary = "What was not found again for certain and waits for a person: clauses and elements")
    public Response anchors() {
        return Answers.read(Shown.with("reference", reference)
                .each("items", anchors.open(reference), AnchorShapes::anchor)
                .each("elements", anchors.openElements(reference), AnchorShapes::carried));
    }

    @GET
    @Path("schemes/{ref}/clauses")
    @Operation(summary = "The clauses of a scheme, word for word, with their elements")
    public Response clauses() {
        return Answers.read(Shown.with("reference", reference).each("items", terms.clauses(scheme()), Shapes::clause));
    }

    @POST
    @Path("schemes/{ref}/clauses")
    @Operation(summary = "Logs a clause word for word; spans count Unicode code points of its NFC form")
    public Response logClause(@Context HttpHeaders headers, @Context UriInfo address, String body) {
        return answers.act(headers, address, body, () -> {
            int number = terms.logClause(reference, clause(Body.of(body)));
            ClauseSheet sheet = terms.clauses(scheme()).get(number - 1);
            return Answers.made("schemes/" + reference + "/clauses", Shapes.clause(sheet));
        });
    }

    @GET
    @Path("schemes/{ref}/statements")
    @Operation(summary = "What the company said of its scheme")
    public Response statements() {
        return Answers.read(
                Shown.with("reference", reference).each("items", statements.statements(scheme()), Shapes::statement));
    }

    @POST
    @Path("schemes/{ref}/statements")
    @Operation(summary = "Logs a statement: who said it to whom, when, by which channel")
    public Response logStatement(@Context HttpHeaders headers, @Context UriInfo address, String body) {
        return answers.act(headers, address, body, () -> {
            int number = statements.log(reference, statement(Body.of(body)));
            StatementSheet sheet = statements.statements(scheme()).get(number - 1);
            return Answers.made("schemes/" + reference + "/statements", Shapes.statement(sheet));
        });
    }

    private Long scheme() {
        return schemes.read(reference).id();
    }

    private static ClauseForm clause(Body body) {
        ClauseForm form = new ClauseForm(
                body.number("document"),
                body.text("language"),
                body.oneOf("quotedFrom", Clause.QuotedFrom.class),
                body.text("source"),
                body.text("text"),
                body.text("editorial"),
                body.oneOf("basisClaimed", Clause.Basis.class),
                body.text("note"),
                body.objects("elements").stream()
                        .map(SchemePartsResource::element)
                        .toList());
        body.done();
        return form;
    }

    /** A span that is not given is -1 and lies outside every clause. */
    static ClauseForm.Element element(Body one) {
        Integer start = one.number("start");
        Integer end = one.number("end");
        return new ClauseForm.Element(
                start == null ? -1 : start,
                end == null ? -1 : end,
                one.oneOf("id", Taxon.class),
                one.oneOf("facet", ClauseElement.Facet.class),
                one.text("value"),
                one.text("governedBy"),
                one.oneOf("candidate", ClauseElement.Candidate.class),
                one.oneOf("right", Right.class));
    }

    private static StatementForm statement(Body body) {
        StatementForm form = new StatementForm(
                body.text("speaker"),
                body.text("addressee"),
                SchemeResource.dated(body, "date"),
                body.text("channel"),
                body.oneOf("mode", CompanyStatement.Mode.class),
                body.text("language"),
                body.text("text"),
                body.text("context"),
                body.text("editorial"),
                body.text("source"));
        body.done();
        return form;
    }
}
