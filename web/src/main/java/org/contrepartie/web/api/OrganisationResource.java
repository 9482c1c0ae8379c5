package org.contrepartie.web.api;

import jakarta.ejb.EJB;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.contrepartie.party.OrganisationService;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The organisations that are complained of. */
@Path("/organisations")
public class OrganisationResource {

    @EJB
    private OrganisationService organisations;

    @GET
    @Operation(summary = "Lists organisations by name")
    public Response list(
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("50") int size,
            @Context UriInfo address) {
        int first = Answers.first(page, size);
        long total = organisations.count();
        return Answers.read(Shown.with("total", total)
                .and("next", Answers.next(address, page, size, total))
                .each("items", organisations.list(first, size), Shapes::organisation));
    }

    @GET
    @Path("/{ref}")
    @Operation(summary = "Reads an organisation")
    public Response read(@PathParam("ref") String reference) {
        return Answers.read(Shapes.organisation(organisations.of(reference)));
    }
}
