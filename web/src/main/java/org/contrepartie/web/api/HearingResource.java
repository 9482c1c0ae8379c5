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
import org.contrepartie.decision.HearingRow;
import org.contrepartie.decision.HearingService;
import org.contrepartie.decision.Observation;
import org.contrepartie.decision.ObservationRow;
import org.contrepartie.decision.PointRow;
import org.contrepartie.decision.ReviewService;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What both sides say in the hearing, and what the reviewer says to the points of the case. */
@Path("/")
public class HearingResource {

    @EJB
    private HearingService hearings;

    @EJB
    private ReviewService review;

    @Inject
    private Answers answers;

    @PathParam("ref")
    private String reference;

    @GET
    @Path("cases/{ref}/observations")
    @Operation(
            summary = "The hearings of the respondent and the observations of both sides; they come in by transitions")
    public Response list() {
        return Answers.read(Shown.with("reference", reference)
                .each("hearings", hearings.hearings(reference), HearingResource::hearing)
                .each("items", hearings.observations(reference), HearingResource::observation));
    }

    @POST
    @Path("cases/{ref}/observations/{n}/answer")
    @Operation(summary = "Answers an observation: answer ACCEPTED or REJECTED, reason")
    public Response answer(
            @PathParam("n") int number, @Context HttpHeaders headers, @Context UriInfo address, String body) {
        return answers.act(headers, address, body, () -> {
            Body read = Body.of(body);
            Observation.Answer answer = read.oneOf("answer", Observation.Answer.class);
            String reason = read.text("reason");
            read.done();
            hearings.answer(reference, number, answer, reason);
            return Answers.done(Shown.with("number", number).and("answer", answer));
        });
    }

    @GET
    @Path("cases/{ref}/points")
    @Operation(summary = "The points of the review; the reviewer speaks by the acts agree_point and return_point")
    public Response points() {
        return Answers.read(
                Shown.with("reference", reference).each("items", review.points(reference), HearingResource::point));
    }

    @POST
    @Path("cases/{ref}/points/{point}/answers")
    @Operation(summary = "Says how a returned point was corrected, or why it stands; the reviewer looks at it again")
    public Response answerPoint(
            @PathParam("point") String point, @Context HttpHeaders headers, @Context UriInfo address, String body) {
        return answers.act(headers, address, body, () -> {
            Body read = Body.of(body);
            String words = read.text("answer");
            read.done();
            review.answer(reference, point, words);
            return Answers.done(Shown.with("point", point).and("answer", words));
        });
    }

    static Shown hearing(HearingRow row) {
        return Shown.with("number", row.number())
                .and("notifiedOn", row.notifiedOn())
                .and("notifiedBy", row.notifiedBy())
                .and("exhibits", row.exhibits())
                .and("hearingOn", row.sessionOn())
                .and("endedOn", row.endedOn());
    }

    static Shown observation(ObservationRow row) {
        return Shown.with("number", row.number())
                .and("hearing", row.hearing())
                .and("party", row.party())
                .and("complaint", row.complaintRef())
                .and("exhibit", row.exhibit())
                .and("summary", row.summary())
                .and("receivedOn", row.receivedOn())
                .and("recordedBy", row.recordedBy())
                .and("answer", row.answer())
                .and("answerReason", row.answerReason())
                .and("answeredBy", row.answeredBy())
                .and("answeredAt", row.answeredAt());
    }

    private static Shown point(PointRow row) {
        return Shown.with("point", row.subject())
                .and("about", row.about())
                .and("status", row.status())
                .and("amendedAt", row.amendedAt())
                .each("words", row.words(), word -> Shown.with("verdict", word.verdict())
                        .and("reason", word.reason())
                        .and("by", word.login())
                        .and("at", word.saidAt()));
    }
}
