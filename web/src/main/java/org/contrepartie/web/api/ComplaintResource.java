package org.contrepartie.web.api;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import java.util.TreeSet;
import org.contrepartie.clock.ClockService;
import org.contrepartie.complaint.Complaint;
import org.contrepartie.complaint.ComplaintFilter;
import org.contrepartie.complaint.ComplaintForm;
import org.contrepartie.complaint.ComplaintRow;
import org.contrepartie.complaint.ComplaintService;
import org.contrepartie.complaint.ComplaintSheet;
import org.contrepartie.complaint.Identity;
import org.contrepartie.complaint.Mandate;
import org.contrepartie.procedure.ProcedureService;
import org.contrepartie.procedure.Registered;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;

/** Complaints: lodge, read, list, open the sealed identity. */
@Path("/complaints")
public class ComplaintResource {

    @EJB
    private ProcedureService procedure;

    @EJB
    private ComplaintService complaints;

    @EJB
    private ClockService clocks;

    @Inject
    private Answers answers;

    @POST
    @Operation(
            summary = "Lodges a complaint (T01): opens a case in INTAKE, or attaches to the open case named by caseRef")
    @RequestBody(content = @Content(mediaType = MediaType.APPLICATION_JSON, example = Examples.COMPLAINT))
    public Response lodge(@Context HttpHeaders headers, @Context UriInfo address, String body) {
        return answers.act(headers, address, body, () -> {
            Registered registered = procedure.register(form(Body.of(body)));
            ComplaintSheet complaint = registered.complaint();
            return Answers.made(
                    "complaints/" + complaint.reference(),
                    shown(complaint).and("clock", Shapes.clock(registered.answerBy())));
        });
    }

    @GET
    @Path("/{ref}")
    @Operation(summary = "Reads a complaint, without who lodged it")
    public Response read(@PathParam("ref") String reference) {
        ComplaintSheet complaint = complaints.read(reference);
        Shown shown = shown(complaint)
                .and("fromAuthority", complaint.fromAuthority())
                .and("narrative", complaint.narrative())
                .and("rightsExercised", new TreeSet<>(complaint.rights()))
                .and("missing", new TreeSet<>(complaint.missing()))
                .and("mandate", mandate(complaint.mandate()))
                .and("withdrawnOn", complaint.withdrawnOn())
                .and("withdrawalExhibit", complaint.withdrawalExhibit())
                .and("minor", complaint.minor())
                .and("anonymousTowardsRespondent", complaint.anonymousTowardsRespondent())
                .each(
                        "clocks",
                        clocks.ofCase(complaint.caseRef()).stream()
                                .filter(row -> row.ownerRef().equals(reference))
                                .toList(),
                        Shapes::clock);
        return Answers.read(shown, complaint.version());
    }

    @GET
    @Operation(summary = "Lists complaints: neither names nor narratives")
    public Response list(
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam("status") String status,
            @QueryParam("channel") String channel,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("50") int size,
            @Context UriInfo address) {
        int first = Answers.first(page, size);
        ComplaintFilter filter = new ComplaintFilter(
                words,
                Shapes.oneOf("status", status, Complaint.Status.class),
                Shapes.oneOf("channel", channel, Complaint.Channel.class),
                ComplaintFilter.Sort.REFERENCE,
                true);
        long total = complaints.count(filter);
        return Answers.read(Shown.with("total", total)
                .and("next", Answers.next(address, page, size, total))
                .each("items", complaints.list(filter, first, size), ComplaintResource::row));
    }

    @PUT
    @Path("/{ref}/mandate")
    @Operation(
            summary =
                    "Records the body that lodged the complaint (GDPR 80): kind, body, contact, and the numbers of the"
                            + " exhibits that prove its constitution and its mandate")
    public Response represent(@PathParam("ref") String reference, String body) {
        Body read = Body.of(body);
        Mandate mandate = mandate(read);
        read.done();
        ComplaintSheet complaint = complaints.represent(reference, mandate);
        return Answers.read(shown(complaint)
                .and("mandate", mandate(complaint.mandate()))
                .and("missing", new TreeSet<>(complaint.missing())));
    }

    @POST
    @Path("/{ref}/identity-openings")
    @Operation(summary = "Opens the sealed identity once, with a reason that the trail keeps")
    public Response openIdentity(@PathParam("ref") String reference, String body) {
        Identity identity = complaints.openIdentity(reference, Body.of(body).text("reason"));
        return Answers.read(Shown.with("name", identity.name())
                .and("email", identity.email())
                .and("postalAddress", identity.postalAddress())
                .and("country", identity.country()));
    }

    private static Mandate mandate(Body body) {
        return new Mandate(
                body.oneOf("kind", Mandate.Kind.class),
                body.text("body"),
                body.text("contact"),
                body.number("constitution"),
                body.number("proof"));
    }

    private static Shown mandate(Mandate mandate) {
        return mandate == null
                ? null
                : Shown.with("kind", mandate.kind())
                        .and("body", mandate.body())
                        .and("contact", mandate.contact())
                        .and("constitution", mandate.constitution())
                        .and("proof", mandate.proof());
    }

    private static ComplaintForm form(Body body) {
        Body complainant = body.object("complainant");
        Body respondent = body.object("respondent");
        ComplaintForm form = new ComplaintForm(
                body.day("receivedAt"),
                body.oneOf("channel", Complaint.Channel.class),
                body.text("fromAuthority"),
                body.text("language"),
                body.text("narrative"),
                new Identity(
                        complainant.text("name"),
                        complainant.text("email"),
                        complainant.text("postalAddress"),
                        complainant.text("country")),
                complainant.flag("minor"),
                complainant.flag("anonymousTowardsRespondent"),
                respondent.text("name"),
                respondent.text("country"),
                Set.copyOf(body.texts("rightsExercised")),
                body.text("schemeRef"),
                body.text("caseRef"),
                body.isGiven("mandate") ? mandate(body.object("mandate")) : null);
        body.done();
        return form;
    }

    private static Shown shown(ComplaintSheet complaint) {
        return Shown.with("reference", complaint.reference())
                .and("caseRef", complaint.caseRef())
                .and("pseudonym", complaint.pseudonym())
                .and("status", complaint.status())
                .and("receivedAt", complaint.receivedOn())
                .and("channel", complaint.channel())
                .and("language", complaint.language())
                .and("respondent", Shown.with("name", complaint.organisation()))
                .and("fictitious", complaint.fictitious())
                .and("registeredAt", complaint.registeredAt());
    }

    private static Shown row(ComplaintRow row) {
        return Shown.with("reference", row.reference())
                .and("caseRef", row.caseRef())
                .and("pseudonym", row.pseudonym())
                .and("status", row.status())
                .and("receivedAt", row.receivedOn())
                .and("channel", row.channel())
                .and("language", row.language())
                .and("respondent", Shown.with("name", row.organisation()));
    }
}
