package org.contrepartie.web.api;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.contrepartie.report.KnownService;
import org.contrepartie.report.KnownThing;
import org.contrepartie.scheme.AuthorityPosition;
import org.contrepartie.scheme.FamilyService;
import org.contrepartie.scheme.PositionForm;
import org.contrepartie.scheme.PromiseForm;
import org.contrepartie.scheme.PromiseRow;
import org.contrepartie.scheme.PromiseService;
import org.contrepartie.scheme.SchemePromise;
import org.contrepartie.scheme.SchemeService;
import org.contrepartie.scheme.SchemeSheet;
import org.contrepartie.shared.Invalid;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What was promised about a scheme, what authorities said of it, its sisters elsewhere, and what was known of it on a day. */
@Path("/")
public class SchemeRecordResource {

    @EJB
    private SchemeService schemes;

    @EJB
    private PromiseService promises;

    @EJB
    private FamilyService families;

    @EJB
    private KnownService known;

    @Inject
    private Answers answers;

    @PathParam("ref")
    private String reference;

    @GET
    @Path("schemes/{ref}/promises")
    @Operation(summary = "What the company promised to do with the scheme, and whether somebody found it kept")
    public Response promises() {
        return Answers.read(promised());
    }

    @POST
    @Path("schemes/{ref}/promises")
    @Operation(summary = "Logs a promise: kind, text, origin, owner, dueOn")
    public Response promise(@Context HttpHeaders headers, @Context UriInfo address, String body) {
        return answers.act(headers, address, body, () -> {
            Body read = Body.of(body);
            PromiseForm form = new PromiseForm(
                    read.oneOf("kind", SchemePromise.Kind.class),
                    read.text("words"),
                    read.text("origin"),
                    read.text("owner"),
                    read.day("dueOn"));
            read.done();
            promises.log(reference, form);
            return Answers.made("schemes/" + reference + "/promises", promised());
        });
    }

    @POST
    @Path("schemes/{ref}/promises/{n}/checks")
    @Operation(summary = "Says whether a promise was kept: outcome, reason, exhibit, nextDue where it stays open")
    public Response check(
            @PathParam("n") int number, @Context HttpHeaders headers, @Context UriInfo address, String body) {
        return answers.act(headers, address, body, () -> {
            Body read = Body.of(body);
            PromiseForm.Check form = new PromiseForm.Check(
                    read.oneOf("outcome", SchemePromise.Outcome.class),
                    read.text("reason"),
                    read.text("exhibit"),
                    read.day("nextDue"));
            read.done();
            promises.check(reference, number, form);
            return Answers.done(promised());
        });
    }

    @GET
    @Path("schemes/{ref}/positions")
    @Operation(summary = "What authorities said of the scheme in public; no finding")
    public Response positions() {
        return Answers.read(said());
    }

    @POST
    @Path("schemes/{ref}/positions")
    @Operation(
            summary =
                    "Logs what an authority said: authority, nature, date, language, quote or reported, rights, source")
    public Response position(@Context HttpHeaders headers, @Context UriInfo address, String body) {
        return answers.act(headers, address, body, () -> {
            Body read = Body.of(body);
            PositionForm form = new PositionForm(
                    read.text("authority"),
                    read.text("addressee"),
                    SchemeResource.dated(read, "date"),
                    read.oneOf("nature", AuthorityPosition.Nature.class),
                    read.text("language"),
                    read.text("reported"),
                    read.text("quote"),
                    read.texts("rights"),
                    read.text("source"));
            read.done();
            families.logPosition(reference, form);
            return Answers.made("schemes/" + reference + "/positions", said());
        });
    }

    @GET
    @Path("schemes/{ref}/family")
    @Operation(summary = "The same campaign in other countries: each with all that is known of it")
    public Response family() {
        return Answers.read(Shown.with("reference", reference)
                .each("members", families.of(reference).members(), Shapes::scheme));
    }

    @PUT
    @Path("schemes/{ref}/family")
    @Operation(
            summary = "Says which scheme this one follows ({follows, reason}); follows null takes it out of its family")
    public Response follow(String body) {
        Body read = Body.of(body);
        String follows = read.text("follows");
        String reason = read.text("reason");
        read.done();
        families.follow(reference, follows, reason);
        return family();
    }

    @GET
    @Path("schemes/{ref}/known")
    @Operation(summary = "What was on file at the end of a day (?on=2024-03-30), of a case too (?case=)")
    public Response known(@QueryParam("on") String on, @QueryParam("case") String caseRef) {
        LocalDate day = day(on);
        return Answers.read(Shown.with("reference", reference)
                .and("on", day)
                .each("items", known.on(reference, Optional.ofNullable(caseRef), day), SchemeRecordResource::thing));
    }

    private static LocalDate day(String words) {
        try {
            return LocalDate.parse(String.valueOf(words));
        } catch (DateTimeParseException noDay) {
            throw new Invalid("on", "field.date");
        }
    }

    private static Shown thing(KnownThing one) {
        return Shown.with("kind", one.kind())
                .and("label", one.label())
                .and("text", one.words())
                .and("date", one.dated())
                .and("knownSince", one.knownSince())
                .and("knownBy", one.knownBy());
    }

    private Shown promised() {
        SchemeSheet sheet = schemes.read(reference);
        return Shown.with("reference", reference)
                .each("items", promises.ofScheme(sheet.id()), SchemeRecordResource::promise);
    }

    private static Shown promise(PromiseRow row) {
        return Shown.with("number", row.number())
                .and("kind", row.promise().kind())
                .and("words", row.promise().words())
                .and("origin", row.promise().origin())
                .and("owner", row.promise().owner())
                .and("dueOn", row.promise().dueOn())
                .and("outcome", row.outcome())
                .each("checks", row.checks(), one -> Shown.with("outcome", one.outcome())
                        .and("reason", one.reason())
                        .and("exhibit", one.exhibit())
                        .and("nextDue", one.nextDue())
                        .and("at", one.at())
                        .and("by", one.by()));
    }

    private Shown said() {
        SchemeSheet sheet = schemes.read(reference);
        return Shown.with("reference", reference)
                .each("items", families.positions(sheet.id()), SchemeRecordResource::position);
    }

    private static Shown position(PositionForm one) {
        return Shown.with("authority", one.authority())
                .and("addressee", one.addressee())
                .and("date", one.dated())
                .and("nature", one.nature())
                .and("language", one.language())
                .and("reported", one.reported())
                .and("quote", one.quote())
                .and("rights", one.rights())
                .and("source", one.source());
    }
}
