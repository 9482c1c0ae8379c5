package org.contrepartie.web.api;

import jakarta.ejb.EJB;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.contrepartie.screening.Screening;
import org.contrepartie.screening.ScreeningForm;
import org.contrepartie.screening.ScreeningService;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Suggests the elements of a text of terms; keeps nothing. */
@Path("/screenings")
public class ScreeningResource {

    @EJB
    private ScreeningService screenings;

    @POST
    @Operation(
            summary = "Suggests the clause elements of a text, with their places in code points of the text as sent",
            description =
                    "text (at most a million signs), language (fr or en; by its words where absent), scope (PASSAGE or"
                            + " DOCUMENT: then E24 names the information that is missing). A suggestion is no finding.")
    public Response screen(String sent) {
        Body body = Body.of(sent);
        ScreeningForm form =
                new ScreeningForm(body.text("text"), body.text("language"), body.oneOf("scope", Screening.Scope.class));
        body.done();
        return Answers.read(ScreeningShape.of(screenings.screen(form)));
    }
}
