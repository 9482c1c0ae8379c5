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
import org.contrepartie.complaint.OpeningRow;
import org.contrepartie.complaint.OpeningService;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The openings of sealed identities, for the data protection officer: who, when, why; never the identity. */
@Path("/identity-openings")
public class OpeningResource {

    @EJB
    private OpeningService openings;

    @Inject
    private Answers answers;

    @GET
    @Operation(summary = "Lists the openings of sealed identities; all=false leaves out those already taken note of")
    public Response list(
            @QueryParam("all") @DefaultValue("true") boolean all,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("50") int size,
            @Context UriInfo address) {
        int first = Answers.first(page, size);
        long total = openings.count(all);
        return Answers.read(Shown.with("total", total)
                .and("next", Answers.next(address, page, size, total))
                .each("items", openings.list(all, first, size), OpeningResource::shown));
    }

    @POST
    @Path("/{id}/acknowledgement")
    @Operation(summary = "The data protection officer takes note of an opening, once")
    public Response acknowledge(
            @PathParam("id") long id, @Context HttpHeaders headers, @Context UriInfo address, String body) {
        return answers.act(headers, address, body, () -> {
            openings.acknowledge(id);
            return Answers.done(Shown.with("id", id).and("acknowledged", true));
        });
    }

    private static Shown shown(OpeningRow row) {
        return Shown.with("id", row.id())
                .and("complaint", row.complaintRef())
                .and("caseRef", row.caseRef())
                .and("pseudonym", row.pseudonym())
                .and("by", row.login())
                .and("at", row.openedAt())
                .and("reason", row.reason())
                .and("acknowledgedBy", row.acknowledgedBy())
                .and("acknowledgedAt", row.acknowledgedAt());
    }
}
