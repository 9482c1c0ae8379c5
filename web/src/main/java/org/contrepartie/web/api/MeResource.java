package org.contrepartie.web.api;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.contrepartie.clock.FeedService;
import org.contrepartie.web.shared.Me;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Who is calling. */
@Path("/me")
public class MeResource {

    @Inject
    private Me me;

    @Inject
    private Language language;

    @EJB
    private FeedService feeds;

    @GET
    @Operation(summary = "The caller: name, roles, language")
    public Response me() {
        return Answers.read(Shown.with("name", me.getName())
                .and("roles", me.getRoles())
                .and("language", language.wanted().getLanguage()));
    }

    @POST
    @Path("/calendar-feed")
    @Operation(summary = "Makes a secret address for the caller's calendar, told this once; the one before is closed")
    public Response makeFeed() {
        String token = feeds.make(language.wanted().getLanguage());
        return Answers.read(Shown.with("path", "/feed/" + token + ".ics"));
    }

    @POST
    @Path("/calendar-feed/revocation")
    @Operation(summary = "Closes the caller's calendar address")
    public Response revokeFeed() {
        feeds.revoke();
        return Answers.read(Shown.with("revoked", true));
    }
}
