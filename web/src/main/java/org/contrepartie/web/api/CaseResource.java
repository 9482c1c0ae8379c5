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
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.contrepartie.casefile.CaseFileService;
import org.contrepartie.casefile.CaseFilter;
import org.contrepartie.casefile.CaseRow;
import org.contrepartie.casefile.CaseSchemeService;
import org.contrepartie.casefile.CaseSheet;
import org.contrepartie.evidence.Exhibit;
import org.contrepartie.evidence.ExhibitForm;
import org.contrepartie.procedure.ActService;
import org.contrepartie.procedure.OpenStep;
import org.contrepartie.procedure.OpeningForm;
import org.contrepartie.procedure.ProcedureService;
import org.contrepartie.procedure.Taken;
import org.contrepartie.shared.Invalid;
import org.contrepartie.web.shared.Words;
import org.contrepartie.workflow.Act;
import org.contrepartie.workflow.Asks;
import org.contrepartie.workflow.CaseState;
import org.contrepartie.workflow.Datum;
import org.contrepartie.workflow.Given;
import org.contrepartie.workflow.Step;
import org.contrepartie.workflow.TipSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;

/** Cases: list, read, what may be done now, do it. */
@Path("/")
public class CaseResource {

    @EJB
    private CaseFileService cases;

    @EJB
    private ProcedureService procedure;

    @EJB
    private ActService acts;

    @EJB
    private CaseSchemeService schemes;

    @Inject
    private Answers answers;

    @Inject
    private Language language;

    @GET
    @Path("cases")
    @Operation(summary = "Lists the cases that the caller may know of")
    public Response list(
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam("state") String state,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("50") int size,
            @Context UriInfo address) {
        int first = Answers.first(page, size);
        CaseFilter filter =
                new CaseFilter(words, Shapes.oneOf("state", state, CaseState.class), CaseFilter.Sort.REFERENCE, true);
        long total = cases.count(filter);
        return Answers.read(Shown.with("total", total)
                .and("next", Answers.next(address, page, size, total))
                .each("items", cases.list(filter, first, size), CaseResource::row));
    }

    @POST
    @Path("cases")
    @Operation(summary = "Opens a case of own motion (T02) with its note and the source of the tip as exhibit 001")
    public Response open(@Context HttpHeaders headers, @Context UriInfo address, String body) {
        return answers.act(headers, address, body, () -> {
            String reference = procedure.openExOfficio(opening(Body.of(body)));
            return Answers.made("cases/" + reference, Shapes.file(cases.head(reference)));
        });
    }

    @GET
    @Path("cases/{ref}")
    @Operation(summary = "Reads the head of a case")
    public Response read(@PathParam("ref") String reference) {
        CaseSheet file = cases.read(reference);
        return Answers.read(Shapes.file(file), file.version());
    }

    @PUT
    @Path("cases/{ref}/scheme")
    @Operation(summary = "Says which scheme the case is about; another one than before needs a reason")
    public Response nameScheme(@PathParam("ref") String reference, @Context HttpHeaders headers, String body) {
        Body read = Body.of(body);
        String schemeRef = read.text("schemeRef");
        String reason = read.text("reason");
        read.done();
        schemes.name(reference, schemeRef, reason, Answers.seen(headers, reference));
        CaseSheet file = cases.head(reference);
        return Answers.read(Shapes.file(file), file.version());
    }

    @GET
    @Path("cases/{ref}/transitions")
    @Operation(summary = "What the caller may do now, with what is still missing")
    public Response transitions(@PathParam("ref") String reference) {
        return Answers.read(Shown.with("reference", reference)
                .each("items", procedure.openTo(reference), open -> openStep(open, language.wanted())));
    }

    @POST
    @Path("cases/{ref}/transitions")
    @Operation(summary = "Takes a step of the procedure")
    @RequestBody(content = @Content(mediaType = MediaType.APPLICATION_JSON, example = Examples.STEP))
    public Response take(
            @PathParam("ref") String reference, @Context HttpHeaders headers, @Context UriInfo address, String body) {
        return answers.act(headers, address, body, () -> {
            Body read = Body.of(body);
            Step step = Step.of(String.valueOf(read.text("action")))
                    .filter(known -> !known.from().isEmpty())
                    .orElseThrow(() -> new Invalid("action", "field.unknownValue"));
            Given given = new Given(read.text("reason"), read.object("data").words());
            read.done();
            Taken taken = procedure.take(step, reference, Answers.seen(headers, reference), given);
            return Answers.done(Shown.with("state", taken.file().state())
                    .and("version", taken.file().version())
                    .and("auditEntry", Shown.with("seq", taken.entry()).and("hash", taken.hash()))
                    .each("clocks", taken.clocks(), Shapes::clock));
        });
    }

    @POST
    @Path("cases/{ref}/acts")
    @Operation(summary = "Does an act that is not a step")
    @RequestBody(content = @Content(mediaType = MediaType.APPLICATION_JSON, example = Examples.ACT))
    public Response act(
            @PathParam("ref") String reference, @Context HttpHeaders headers, @Context UriInfo address, String body) {
        return answers.act(headers, address, body, () -> {
            Body read = Body.of(body);
            Act act = Act.of(String.valueOf(read.text("act")))
                    .orElseThrow(() -> new Invalid("act", "field.unknownValue"));
            Given given = new Given(read.text("reason"), read.object("data").words());
            read.done();
            acts.act(act, reference, given);
            return Answers.done(Shown.with("act", act.action()).and("id", act.id()));
        });
    }

    /** A case that a complaint begins is opened by lodging the complaint. */
    private static OpeningForm opening(Body body) {
        Body source = body.object("source");
        String words = source.text("text");
        String schemeRef = body.text("schemeRef");
        if (schemeRef == null) {
            body.refuse("schemeRef", "field.required");
        }
        OpeningForm form = new OpeningForm(
                body.text("title"),
                body.oneOf("tipSource", TipSource.class),
                body.text("note"),
                schemeRef,
                new ExhibitForm(
                        source.text("title"),
                        source.oneOf("kind", Exhibit.Kind.class),
                        source.text("source"),
                        SchemeResource.dated(source, "date"),
                        source.text("language"),
                        "text/plain;charset=UTF-8",
                        "source.txt",
                        source.flag("hearsay")),
                words == null ? new byte[0] : words.getBytes(StandardCharsets.UTF_8));
        body.done();
        return form;
    }

    private static Shown openStep(OpenStep open, Locale wanted) {
        return Shown.with("id", open.step().id())
                .and("action", open.step().action())
                .and("to", open.leadsTo())
                .each(
                        "asks",
                        open.step().asks().all(),
                        datum -> asked(open.step().asks(), datum))
                .each("unmetGuards", open.unmet(), unmet -> Shown.with("id", unmet)
                        .and("message", Words.of(wanted, "Condition." + unmet)));
    }

    private static Shown asked(Asks asks, Datum datum) {
        return Shown.with("name", datum.field())
                .and("kind", datum.kind())
                .and("required", asks.needs(datum))
                .and("choices", datum.choices());
    }

    private static Shown row(CaseRow row) {
        return Shown.with("reference", row.reference())
                .and("title", row.title())
                .and("respondent", Shown.with("name", row.organisation()))
                .and("state", row.state())
                .and("origin", row.origin())
                .and("openedOn", row.openedOn())
                .and("complaints", row.complaints())
                .and("fictitious", row.fictitious());
    }
}
