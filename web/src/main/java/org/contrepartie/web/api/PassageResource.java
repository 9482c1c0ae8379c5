package org.contrepartie.web.api;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.contrepartie.shared.Invalid;
import org.contrepartie.statement.MatrixService;
import org.contrepartie.statement.PassageRow;
import org.contrepartie.statement.PassageService;
import org.contrepartie.statement.Suggestion;
import org.contrepartie.statement.Target;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What words of exhibits and documents say, in the terms of a claim; and what the rules say of a claim beside anything. */
@Path("/")
public class PassageResource {

    @EJB
    private PassageService passages;

    @EJB
    private MatrixService matrix;

    @Inject
    private Answers answers;

    @PathParam("ref")
    private String reference;

    @GET
    @Path("schemes/{ref}/passages")
    @Operation(summary = "The passages that officers noted about a scheme, oldest first")
    public Response passages() {
        List<PassageRow> rows = passages.passages(reference);
        return Answers.read(Shown.with("reference", reference).each("items", rows, Matrices::passage));
    }

    @POST
    @Path("schemes/{ref}/passages")
    @Operation(summary = "Notes what words of an exhibit or a document say, so that the rules can compare them")
    public Response note(@Context HttpHeaders headers, @Context UriInfo address, String body) {
        return answers.act(headers, address, body, () -> {
            PassageRow row = passages.note(reference, Claims.passage(Body.of(body)));
            return Answers.made("schemes/" + reference + "/passages", Matrices.passage(row));
        });
    }

    @GET
    @Path("schemes/{ref}/contradictions/suggestion")
    @Operation(
            summary = "What the rules say of a claim and a target, by claim, kind, id and passage; null: none is sound")
    public Response suggestion(
            @QueryParam("claim") String claim,
            @QueryParam("kind") String kind,
            @QueryParam("id") String id,
            @QueryParam("passage") String passage) {
        Target target = new Target(kind(kind), id, passage);
        if (target.kind() != Target.Kind.NOTHING && id == null) {
            throw new Invalid("id", "field.required");
        }
        Optional<Suggestion> found = matrix.suggestion(reference, claim, target);
        return Answers.read(Shown.with("claim", claim)
                .and("target", Matrices.target(target))
                .and("suggestion", found.map(Matrices::rule).orElse(null)));
    }

    private static Target.Kind kind(String name) {
        return Stream.of(Target.Kind.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Invalid("kind", "field.required"));
    }
}
