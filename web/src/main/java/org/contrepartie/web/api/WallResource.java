package org.contrepartie.web.api;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.contrepartie.access.GlassService;
import org.contrepartie.access.RestrictionService;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Who is kept from a case, and who opened one all the same. */
@Path("/")
public class WallResource {

    private static final int MOST = 200;

    @EJB
    private RestrictionService restrictions;

    @EJB
    private GlassService glasses;

    @Inject
    private Answers answers;

    @GET
    @Path("cases/{ref}/restriction")
    @Operation(summary = "Whether the case is RESTRICTED to its team and the chain, since whose word and why")
    public Response restriction(@PathParam("ref") String reference) {
        return Answers.read(restricted(reference));
    }

    @PUT
    @Path("cases/{ref}/restriction")
    @Operation(summary = "The head of unit restricts the case or lifts it: restricted, reason")
    public Response restrict(@PathParam("ref") String reference, String body) {
        Body read = Body.of(body);
        boolean closes = read.flag("restricted");
        String reason = read.text("reason");
        read.done();
        if (closes) {
            restrictions.restrict(reference, reason);
        } else {
            restrictions.lift(reference, reason);
        }
        return Answers.read(restricted(reference));
    }

    @POST
    @Path("cases/{ref}/break-glass")
    @Operation(
            summary = "Opens, for four hours and to be read, a case that the caller may not know of: reason. Alerts.")
    public Response breakGlass(
            @Context HttpHeaders headers, @Context UriInfo address, @PathParam("ref") String reference, String body) {
        return answers.act(headers, address, body, () -> {
            Body read = Body.of(body);
            String reason = read.text("reason");
            read.done();
            return Answers.made(
                    "cases/" + reference,
                    Shown.with("reference", reference).and("until", glasses.breakGlass(reference, reason)));
        });
    }

    @GET
    @Path("alerts")
    @Operation(summary = "Broken glass, for the heads of unit and the data protection officer; the latest first")
    public Response alerts() {
        List<GlassService.AlertRow> rows = glasses.alerts(MOST);
        return Answers.read(Shown.with("total", rows.size()).each("items", rows, WallResource::shown));
    }

    @PUT
    @Path("alerts/{id}/seen")
    @Operation(summary = "The caller says by name that he saw an alert")
    public Response see(@PathParam("id") long id) {
        glasses.acknowledge(id);
        return alerts();
    }

    private Shown restricted(String reference) {
        return restrictions
                .of(reference)
                .map(one -> Shown.with("reference", reference)
                        .and("restricted", true)
                        .and("by", one.by())
                        .and("reason", one.reason()))
                .orElseGet(() -> Shown.with("reference", reference).and("restricted", false));
    }

    private static Shown shown(GlassService.AlertRow row) {
        return Shown.with("id", row.id())
                .and("caseRef", row.caseRef())
                .and("login", row.login())
                .and("reason", row.reason())
                .and("brokenAt", row.brokenAt())
                .and("until", row.until())
                .and("seenByHead", row.seenByHead())
                .and("seenByDpo", row.seenByDpo());
    }
}
