package org.contrepartie.web.api;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.contrepartie.casefile.CaseFileService;
import org.contrepartie.decision.AllegationService;
import org.contrepartie.evidence.EvidenceService;
import org.contrepartie.evidence.Exhibit;
import org.contrepartie.evidence.ExhibitForm;
import org.contrepartie.evidence.ExhibitRow;
import org.contrepartie.shared.DatedWithPrecision;
import org.contrepartie.shared.Invalid;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The parts of a case: open questions, allegations in draft, exhibits. */
@Path("/")
public class CasePartsResource {

    @EJB
    private CaseFileService cases;

    @EJB
    private AllegationService allegations;

    @EJB
    private EvidenceService evidence;

    @Inject
    private Answers answers;

    @PathParam("ref")
    private String reference;

    @GET
    @Path("cases/{ref}/tasks")
    @Operation(summary = "The open questions of a case")
    public Response tasks() {
        return Answers.read(Shown.with("reference", reference)
                .each("items", cases.head(reference).tasks(), task -> Shown.with("number", task.number())
                        .and("text", task.words())
                        .and("owner", task.owner())
                        .and("doneOn", task.doneOn())));
    }

    @POST
    @Path("cases/{ref}/tasks")
    @Operation(summary = "Adds an open question")
    public Response ask(@Context HttpHeaders headers, @Context UriInfo address, String body) {
        return answers.act(headers, address, body, () -> {
            Body read = Body.of(body);
            String words = read.text("text");
            String owner = read.text("owner");
            read.done();
            int number = cases.ask(reference, words, owner);
            return Answers.made("cases/" + reference + "/tasks", Shown.with("number", number));
        });
    }

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

    @GET
    @Path("cases/{ref}/evidence")
    @Operation(summary = "The exhibits of a case")
    public Response exhibits() {
        return Answers.read(
                Shown.with("reference", reference).each("items", evidence.ofCase(reference), Shapes::exhibit));
    }

    @POST
    @Path("cases/{ref}/evidence")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Takes an exhibit in: parts file, title, kind, source, date, language, hearsay")
    public Response take(List<EntityPart> parts, @Context UriInfo address) throws IOException {
        EntityPart file = part(parts, "file").orElseThrow(() -> new Invalid("file", "field.required"));
        ExhibitForm form = new ExhibitForm(
                words(parts, "title"),
                Shapes.oneOf("kind", words(parts, "kind"), Exhibit.Kind.class),
                words(parts, "source"),
                dated(words(parts, "date")),
                words(parts, "language"),
                file.getMediaType().toString(),
                file.getFileName().orElse("exhibit"),
                Boolean.parseBoolean(words(parts, "hearsay")));
        ExhibitRow row = evidence.take(reference, form, file.getContent().readAllBytes());
        return Response.status(Response.Status.CREATED)
                .location(address.getAbsolutePathBuilder()
                        .path(String.valueOf(row.number()))
                        .build())
                .type(MediaType.APPLICATION_JSON)
                .entity(Shapes.exhibit(row).json().toString())
                .build();
    }

    @GET
    @Path("cases/{ref}/evidence/{n}")
    @Operation(summary = "The bytes of an exhibit, as an attachment; that they were seen is noted")
    public Response open(@PathParam("n") int number) {
        ExhibitRow row = evidence.read(reference, number);
        return Response.ok(evidence.open(reference, number), row.mediaType())
                .header("Content-Disposition", "attachment; filename=\"" + row.label() + "\"")
                .build();
    }

    @GET
    @Path("cases/{ref}/evidence/{n}/custody")
    @Operation(summary = "In whose hands an exhibit was")
    public Response custody(@PathParam("n") int number) {
        return Answers.read(Shown.with("reference", reference)
                .each("items", evidence.custody(reference, number), one -> Shown.with("event", one.kind())
                        .and("at", one.at())
                        .and("actor", one.actor())
                        .and("note", one.note())));
    }

    private static Optional<EntityPart> part(List<EntityPart> parts, String name) {
        return parts.stream().filter(part -> part.getName().equals(name)).findFirst();
    }

    private static String words(List<EntityPart> parts, String name) throws IOException {
        Optional<EntityPart> part = part(parts, name);
        return part.isEmpty() ? null : part.get().getContent(String.class);
    }

    private static DatedWithPrecision dated(String day) {
        if (day == null) {
            return DatedWithPrecision.UNKNOWN;
        }
        try {
            return DatedWithPrecision.on(LocalDate.parse(day));
        } catch (DateTimeException noDate) {
            throw new Invalid("date", "field.date");
        }
    }
}
