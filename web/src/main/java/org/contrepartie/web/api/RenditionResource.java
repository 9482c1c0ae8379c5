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
import org.contrepartie.terms.ClauseSheet;
import org.contrepartie.terms.RenditionGroup;
import org.contrepartie.terms.RenditionService;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Clauses that render the same words: original, translations, press quotations, side by side. */
@Path("/schemes/{ref}/renditions")
public class RenditionResource {

    @EJB
    private RenditionService renditions;

    @Inject
    private Answers answers;

    @PathParam("ref")
    private String reference;

    @GET
    @Operation(summary = "The groups of clauses that render the same words, with what differs")
    public Response read() {
        return Answers.read(groups());
    }

    @POST
    @Operation(summary = "Says with a reason that two clauses render the same words")
    public Response join(@Context HttpHeaders headers, @Context UriInfo address, String body) {
        return answers.act(headers, address, body, () -> {
            Body read = Body.of(body);
            Integer clause = read.numbered("clause", "CL");
            Integer other = read.numbered("other", "CL");
            String reason = read.text("reason");
            read.done();
            renditions.join(reference, clause == null ? 0 : clause, other, reason);
            return Answers.made("schemes/" + reference + "/renditions", groups());
        });
    }

    @POST
    @Path("parting")
    @Operation(summary = "Says with a reason that a clause renders other words after all")
    public Response part(@Context HttpHeaders headers, @Context UriInfo address, String body) {
        return answers.act(headers, address, body, () -> {
            Body read = Body.of(body);
            Integer clause = read.numbered("clause", "CL");
            String reason = read.text("reason");
            read.done();
            renditions.part(reference, clause == null ? 0 : clause, reason);
            return Answers.done(groups());
        });
    }

    private Shown groups() {
        return Shown.with("reference", reference).each("items", renditions.groups(reference), RenditionResource::group);
    }

    private static Shown group(RenditionGroup group) {
        return Shown.with("group", group.number())
                .and("clauses", group.clauses().stream().map(ClauseSheet::label).toList())
                .and("differing", group.differing())
                .each("elements", group.lines(), line -> Shown.with("id", line.taxon())
                        .and("facet", line.facet())
                        .and("value", line.value())
                        .and("common", line.isCommon())
                        .each("said", line.words(), one -> Shown.with("quote", one)))
                .each("beside", group.beside(), one -> Shown.with(
                                "clause", one.clause().label())
                        .and("sameLanguage", one.sameLanguage())
                        .and("likeness", one.sameLanguage() ? one.percent() : null)
                        .each("difference", one.pieces(), AnchorShapes::piece));
    }
}
