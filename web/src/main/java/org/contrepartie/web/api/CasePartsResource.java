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
import org.contrepartie.decision.AllegationService;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The parts of a case: allegations in draft. */
@Path("/")
public class CasePartsResource {

    @EJB
    private AllegationService allegations;

    @Inject
    private Answers answers;

    @PathParam("ref")
    private String reference;

    @GET
    @Path("cases/{ref}/allegations")
    @Operation(summary = "The allegations of a case; until a decision they are no more than that")
    public Response allegations() {
        return Answers.read(Shown.with("reference", reference)
                .each("items", allegations.ofCase(reference), one -> Shown.with("id", one.label())
                        .and("text", one.words())
                        .and("provisions", one.provisions())
                        .and("status", one.status())));
    }

    @POST
    @Path("cases/{ref}/allegations")
    @Operation(summary = "Drafts an allegation")
    public Response draft(@Context HttpHeaders headers, @Context UriInfo address, String body) {
        return answers.act(headers, address, body, () -> {
            Body read = Body.of(body);
            String words = read.text("text");
            String provisions = read.text("provisions");
            read.done();
            allegations.draft(reference, words, provisions);
            return Answers.made("cases/" + reference + "/allegations", Shown.with("text", words));
        });
    }
}
