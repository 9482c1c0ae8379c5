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
import org.contrepartie.terms.AlertRow;
import org.contrepartie.terms.NearClause;
import org.contrepartie.terms.SimilarityService;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Nearly the same clauses elsewhere, and the alerts of offers that were withdrawn and come back. */
@Path("/schemes/{ref}/similar")
public class SimilarityResource {

    @EJB
    private SimilarityService similar;

    @Inject
    private Answers answers;

    @PathParam("ref")
    private String reference;

    @GET
    @Operation(summary = "The clauses that stand in other schemes too, word for word or nearly, with what differs")
    public Response near() {
        return Answers.read(Shown.with("reference", reference)
                .each("items", similar.near(reference), one -> Shown.with("clause", one.label())
                        .each("near", one.near(), SimilarityResource::near)
                        .and("total", one.total()))
                .each("alerts", similar.alerts(reference), SimilarityResource::alert));
    }

    @POST
    @Path("alerts/{alert}/sight")
    @Operation(summary = "Says what one makes of an alert, which is then no longer told")
    public Response see(
            @PathParam("alert") String alert, @Context HttpHeaders headers, @Context UriInfo address, String body) {
        return answers.act(headers, address, body, () -> {
            Body read = Body.of(body);
            String note = read.text("note");
            read.done();
            if (!alert.matches("\\d{1,18}")) {
                throw new Unknown(reference);
            }
            similar.see(reference, Long.valueOf(alert), note);
            return Answers.done(Shown.with("reference", reference)
                    .each("alerts", similar.alerts(reference), SimilarityResource::alert));
        });
    }

    private static Shown near(NearClause.Near one) {
        return place(one.place())
                .and("likeness", one.percent())
                .each("difference", one.difference(), AnchorShapes::piece);
    }

    private static Shown place(NearClause.Place place) {
        return Shown.with("scheme", place.scheme())
                .and("clause", place.label())
                .and("organisation", place.organisation())
                .and("withdrawn", place.withdrawn());
    }

    private static Shown alert(AlertRow row) {
        return Shown.with("id", row.id())
                .and("document", row.document())
                .and("clause", row.clause())
                .and("likeness", row.likeness())
                .and("quote", row.words())
                .and("former", place(row.former()))
                .and("raisedAt", row.raisedAt())
                .and("seenBy", row.seen() == null ? null : row.seen().by())
                .and("note", row.seen() == null ? null : row.seen().reason())
                .each("difference", row.difference(), AnchorShapes::piece);
    }
}
