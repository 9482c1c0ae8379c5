package org.contrepartie.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.contrepartie.web.shared.Me;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Who is calling. */
@Path("/me")
public class MeResource {

    @Inject
    private Me me;

    @Inject
    private Language language;

    @GET
    @Operation(summary = "The caller: name, roles, language")
    public Response me() {
        return Answers.read(Shown.with("name", me.getName())
                .and("roles", me.getRoles())
                .and("language", language.wanted().getLanguage()));
    }
}
