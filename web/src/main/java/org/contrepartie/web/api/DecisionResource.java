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
import java.util.List;
import java.util.TreeSet;
import org.contrepartie.decision.AppealRow;
import org.contrepartie.decision.Attendee;
import org.contrepartie.decision.AttendeeForm;
import org.contrepartie.decision.Decision;
import org.contrepartie.decision.DecisionForm;
import org.contrepartie.decision.DecisionService;
import org.contrepartie.decision.DecisionSheet;
import org.contrepartie.decision.Finding;
import org.contrepartie.shared.Unknown;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The decision of a case, from its draft to its seal, who deliberated on it, and the appeals against it. */
@Path("/")
public class DecisionResource {

    @EJB
    private DecisionService decisions;

    @Inject
    private Answers answers;

    @PathParam("ref")
    private String reference;

    @GET
    @Path("cases/{ref}/decision")
    @Operation(summary = "The decision of a case, the draft before the last adopted one, with its version")
    public Response read() {
        DecisionSheet sheet = decisions.read(reference).orElseThrow(() -> new Unknown(reference + "/decision"));
        return Answers.read(shown(sheet, reference), Answers.version(sheet.amendedAt()));
    }

    @POST
    @Path("cases/{ref}/decision")
    @Operation(
            summary = "Drafts the decision or says the draft otherwise: kind, track, operative, reasons, published,"
                    + " findings of allegation, verdict and reasoning, measures (labels)")
    public Response draft(@Context HttpHeaders headers, @Context UriInfo address, String body) {
        return answers.act(headers, address, body, () -> {
            DecisionForm form = form(Body.of(body), decisions.trackOf(reference));
            decisions.draft(reference, form, Answers.seenAt(headers, reference));
            return Answers.made(
                    "cases/" + reference + "/decision",
                    shown(decisions.read(reference).orElseThrow(), reference));
        });
    }

    @POST
    @Path("cases/{ref}/decision/attendance")
    @Operation(summary = "Records who of the deciding body is there: attendees of name, login, presence")
    public Response attend(@Context HttpHeaders headers, @Context UriInfo address, String body) {
        return answers.act(headers, address, body, () -> {
            Body read = Body.of(body);
            List<AttendeeForm> list = read.objects("attendees").stream()
                    .map(DecisionResource::attendee)
                    .toList();
            read.done();
            decisions.recordAttendance(reference, list);
            return Answers.done(Shown.with("reference", reference).each("attendees", list, DecisionResource::attendee));
        });
    }

    @GET
    @Path("cases/{ref}/appeals")
    @Operation(summary = "The appeals to a court; they are recorded by the act record_appeal")
    public Response appeals() {
        return Answers.read(Shown.with("reference", reference)
                .each("items", decisions.appeals(reference), DecisionResource::appeal));
    }

    private static DecisionForm form(Body body, Decision.Track usual) {
        List<DecisionForm.FindingForm> findings =
                body.objects("findings").stream().map(DecisionResource::finding).toList();
        Decision.Track track = body.oneOf("track", Decision.Track.class);
        DecisionForm form = new DecisionForm(
                body.oneOf("kind", Decision.Kind.class),
                track == null ? usual : track,
                body.text("operative"),
                body.text("reasons"),
                body.flag("published"),
                findings,
                new TreeSet<>(body.allNumbered("measures", "M")));
        body.done();
        return form;
    }

    private static DecisionForm.FindingForm finding(Body body) {
        Integer allegation = body.numbered("allegation", "A");
        if (allegation == null && !body.isGiven("allegation")) {
            body.refuse("allegation", "field.required");
        }
        return new DecisionForm.FindingForm(
                allegation == null ? 0 : allegation,
                body.oneOf("verdict", Finding.Verdict.class),
                body.text("reasoning"));
    }

    private static AttendeeForm attendee(Body body) {
        return new AttendeeForm(body.text("name"), body.text("login"), body.oneOf("presence", Attendee.Presence.class));
    }

    private static Shown attendee(AttendeeForm one) {
        return Shown.with("name", one.name()).and("login", one.login()).and("presence", one.presence());
    }

    static Shown appeal(AppealRow row) {
        return Shown.with("number", row.number())
                .and("decision", row.decisionRef())
                .and("lodgedOn", row.lodgedOn())
                .and("court", row.court())
                .and("exhibit", row.exhibit())
                .and("status", row.status())
                .and("stayedOn", row.stayedOn())
                .and("stayEndedOn", row.stayEndedOn());
    }

    static Shown shown(DecisionSheet sheet, String reference) {
        DecisionForm form = sheet.form();
        return Shown.with("reference", sheet.reference())
                .and("caseRef", reference)
                .and("kind", form.kind())
                .and("track", form.track())
                .and("operative", form.operative())
                .and("reasons", form.reasons())
                .and("published", form.published())
                .each("findings", form.findings(), one -> Shown.with("allegation", "A" + one.allegation())
                        .and("verdict", one.verdict())
                        .and("reasoning", one.reasoning()))
                .and(
                        "measures",
                        form.measures().stream().map(number -> "M" + number).toList())
                .each("attendance", sheet.attendance(), DecisionResource::attendee)
                .and("author", sheet.author())
                .and("amendedAt", sheet.amendedAt())
                .and("sealed", sheet.isSealed())
                .and("adoptedOn", sheet.adoptedOn())
                .and("adoptedBy", sheet.adoptedBy())
                .and("notifiedOn", sheet.notifiedOn())
                .and("seal", sheet.seal());
    }
}
