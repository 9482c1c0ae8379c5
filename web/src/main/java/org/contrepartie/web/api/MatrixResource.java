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
import java.util.List;
import java.util.Optional;
import org.contrepartie.decision.ReviewService;
import org.contrepartie.decision.ReviewedCell;
import org.contrepartie.scheme.SchemeService;
import org.contrepartie.shared.Unknown;
import org.contrepartie.statement.AssessmentForm;
import org.contrepartie.statement.Cell;
import org.contrepartie.statement.ClaimForm;
import org.contrepartie.statement.ClaimRow;
import org.contrepartie.statement.ClaimService;
import org.contrepartie.statement.MatrixService;
import org.contrepartie.statement.ProposedClaim;
import org.contrepartie.statement.Relation;
import org.contrepartie.statement.StatementService;
import org.contrepartie.statement.StatementSheet;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The claims in the statements of a company, and the matrix that holds each against what is on file. */
@Path("/")
public class MatrixResource {

    @EJB
    private SchemeService schemes;

    @EJB
    private StatementService statements;

    @EJB
    private ClaimService claims;

    @EJB
    private MatrixService matrix;

    @EJB
    private ReviewService review;

    @Inject
    private Answers answers;

    @PathParam("ref")
    private String reference;

    @GET
    @Path("schemes/{ref}/statements/{id}/claims")
    @Operation(summary = "The claims taken out of a statement; id is its label (S2) or its number")
    public Response claims(@PathParam("id") String id) {
        int statement = statement(id);
        List<ClaimRow> rows = claims.ofScheme(scheme()).stream()
                .filter(one -> one.statementNumber() == statement)
                .toList();
        return Answers.read(Shown.with("reference", reference)
                .and("statement", "S" + statement)
                .each("items", rows, Matrices::claim));
    }

    @GET
    @Path("schemes/{ref}/statements/{id}/claims/proposals")
    @Operation(summary = "The claims that the software reads out of a statement, and why; nothing of them is kept")
    public Response proposals(@PathParam("id") String id) {
        List<ProposedClaim> proposals = claims.proposals(reference, statement(id));
        return Answers.read(Shown.with("reference", reference)
                .and("statement", "S" + statement(id))
                .each("items", proposals, Matrices::proposal));
    }

    @POST
    @Path("schemes/{ref}/statements/{id}/claims")
    @Operation(summary = "Takes an atomic claim out of a statement")
    public Response logClaim(
            @PathParam("id") String id, @Context HttpHeaders headers, @Context UriInfo address, String body) {
        return answers.act(headers, address, body, () -> {
            ClaimRow row = claims.log(reference, statement(id), Claims.read(Body.of(body), null));
            return Answers.made(
                    "schemes/" + reference + "/statements/S" + row.statementNumber() + "/claims", Matrices.claim(row));
        });
    }

    @PATCH
    @Path("schemes/{ref}/statements/{id}/claims/{claim}")
    @Operation(summary = "Puts a claim better; a field that is not given stays; If-Match names the claim's version")
    public Response amendClaim(
            @PathParam("id") String id,
            @PathParam("claim") String label,
            @Context HttpHeaders headers,
            @Context UriInfo address,
            String body) {
        return answers.act(headers, address, body, () -> {
            int statement = statement(id);
            ClaimForm before = claims.ofScheme(scheme()).stream()
                    .filter(one ->
                            one.statementNumber() == statement && one.label().equals(label))
                    .findFirst()
                    .orElseThrow(() -> new Unknown(label))
                    .claim();
            ClaimForm form = Claims.read(Body.of(body), before);
            return Answers.done(Matrices.claim(claims.amend(reference, label, Answers.seen(headers, label), form)));
        });
    }

    @POST
    @Path("schemes/{ref}/statements/{id}/exhibit")
    @Operation(summary = "Names the exhibit that a statement was taken from")
    public Response takenFrom(
            @PathParam("id") String id, @Context HttpHeaders headers, @Context UriInfo address, String body) {
        return answers.act(headers, address, body, () -> {
            Body read = Body.of(body);
            String exhibit = read.text("exhibit");
            read.done();
            statements.takenFrom(reference, statement(id), exhibit);
            return Answers.done(Shapes.statement(sheet(id)));
        });
    }

    @GET
    @Path("schemes/{ref}/contradictions")
    @Operation(summary = "The matrix: each claim and what it is held against, with relation, reason and author")
    public Response cells() {
        List<Cell> cells = matrix.cells(reference);
        List<ReviewedCell> reviewed = review.cells(reference);
        return Answers.read(Shown.with("reference", reference)
                .and("total", cells.size())
                .and("unresolved", (int) cells.stream()
                        .filter(one -> one.relation().isOpenQuestion())
                        .count())
                .and("unconfirmed", (int)
                        cells.stream().filter(one -> !one.isConfirmed()).count())
                .each("items", cells, cell -> Matrices.cell(cell)
                        .each("reviews", of(cell, reviewed), Matrices::review)));
    }

    @GET
    @Path("schemes/{ref}/contradictions/{id}")
    @Operation(summary = "One cell of the matrix with all that was thought of it, oldest first")
    public Response cell(@PathParam("id") int number) {
        Cell cell = matrix.cell(reference, number);
        return Answers.read(
                Matrices.cell(cell)
                        .each("reviews", of(cell, review.cells(reference)), Matrices::review)
                        .each("history", cell.views(), Matrices::view),
                cell.views().size());
    }

    @POST
    @Path("schemes/{ref}/contradictions")
    @Operation(
            summary =
                    "Assesses a claim; with confirm, the caller answers for it; If-Match names what he saw of the cell")
    public Response assess(@Context HttpHeaders headers, @Context UriInfo address, String body) {
        return answers.act(headers, address, body, () -> {
            Body read = Body.of(body);
            AssessmentForm form = new AssessmentForm(
                    read.text("claim"),
                    Claims.target(read.object("target")),
                    read.oneOf("relation", Relation.class),
                    read.text("reason"));
            boolean confirms = read.flag("confirm");
            read.done();
            Optional<Integer> seen = Answers.seen(headers, form.subject()).map(Math::toIntExact);
            Cell cell = confirms ? matrix.confirm(reference, form, seen) : matrix.assess(reference, form, seen);
            return Answers.made("schemes/" + reference + "/contradictions/" + cell.number(), Matrices.cell(cell));
        });
    }

    @POST
    @Path("schemes/{ref}/contradictions/{id}/confirmations")
    @Operation(summary = "The caller answers by his name for the relation of a cell, with a reason")
    public Response confirm(
            @PathParam("id") int number, @Context HttpHeaders headers, @Context UriInfo address, String body) {
        return answers.act(headers, address, body, () -> {
            Cell before = matrix.cell(reference, number);
            Body read = Body.of(body);
            AssessmentForm form = new AssessmentForm(
                    before.subject(), before.target(), read.oneOf("relation", Relation.class), read.text("reason"));
            read.done();
            Optional<Integer> seen = Answers.seen(headers, before.subject()).map(Math::toIntExact);
            return Answers.made(
                    "schemes/" + reference + "/contradictions/" + number,
                    Matrices.cell(matrix.confirm(reference, form, seen)));
        });
    }

    private static List<ReviewedCell> of(Cell cell, List<ReviewedCell> reviewed) {
        return reviewed.stream()
                .filter(one -> cell.number() != null && cell.number() == one.number())
                .toList();
    }

    private Long scheme() {
        return schemes.read(reference).id();
    }

    private StatementSheet sheet(String id) {
        return statements.statements(scheme()).stream()
                .filter(one ->
                        one.label().equals(id) || String.valueOf(one.number()).equals(id))
                .findFirst()
                .orElseThrow(() -> new Unknown(id));
    }

    private int statement(String id) {
        return sheet(id).number();
    }
}
