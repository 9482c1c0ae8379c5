package org.contrepartie.web.api;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.contrepartie.evidence.EvidenceService;
import org.contrepartie.evidence.Exhibit;
import org.contrepartie.evidence.ExhibitForm;
import org.contrepartie.evidence.ExhibitMarks;
import org.contrepartie.evidence.ExhibitRow;
import org.contrepartie.evidence.Visibility;
import org.contrepartie.evidence.Weight;
import org.contrepartie.reading.Reading;
import org.contrepartie.shared.DatedWithPrecision;
import org.contrepartie.shared.Invalid;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The exhibits of a case: taken in, looked at anew, verified, withdrawn; never changed. */
@Path("/")
public class EvidenceResource {

    @EJB
    private EvidenceService evidence;

    @Inject
    private Answers answers;

    @PathParam("ref")
    private String reference;

    @GET
    @Path("cases/{ref}/evidence")
    @Operation(summary = "The exhibits of a case, those withdrawn among them")
    public Response exhibits() {
        return Answers.read(
                Shown.with("reference", reference).each("items", evidence.ofCase(reference), Shapes::exhibit));
    }

    @POST
    @Path("cases/{ref}/evidence")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Takes an exhibit in: parts file, title, kind, source, date, language, hearsay, visibility,"
                    + " weight, pages")
    public Response take(List<EntityPart> parts, @Context UriInfo address) throws IOException {
        EntityPart file = Parts.file(parts);
        ExhibitForm form = new ExhibitForm(
                Parts.words(parts, "title"),
                Shapes.oneOf("kind", Parts.words(parts, "kind"), Exhibit.Kind.class),
                Parts.words(parts, "source"),
                dated(Parts.words(parts, "date")),
                Parts.words(parts, "language"),
                file.getMediaType().toString(),
                file.getFileName().orElse(""),
                Boolean.parseBoolean(Parts.words(parts, "hearsay")));
        ExhibitRow row =
                evidence.take(reference, form, marks(parts), file.getContent().readAllBytes());
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
    @Path("cases/{ref}/evidence/{n}/text")
    @Operation(
            summary =
                    "What an exhibit says, read from its file, and what the file tells of itself; that it was seen is noted")
    public Response text(@PathParam("n") int number) {
        Reading reading = evidence.text(reference, number);
        return Answers.read(Shown.with("type", reading.type())
                .and("title", reading.title())
                .and("url", reading.url())
                .and("language", reading.language())
                .and("date", reading.dated())
                .and("attachments", reading.attachments())
                .and("text", reading.text()));
    }

    @PUT
    @Path("cases/{ref}/evidence/{n}")
    @Operation(summary = "Looks at an exhibit anew: visibility, weight, pages")
    public Response mark(@PathParam("n") int number, String body) {
        Body read = Body.of(body);
        ExhibitMarks marks = new ExhibitMarks(
                read.oneOf("visibility", Visibility.class), read.oneOf("weight", Weight.class), read.number("pages"));
        read.done();
        evidence.mark(reference, number, marks);
        return Answers.read(Shapes.exhibit(evidence.read(reference, number)));
    }

    @POST
    @Path("cases/{ref}/evidence/{n}/withdrawal")
    @Operation(summary = "Takes an exhibit off the file, with a reason; it keeps its number")
    public Response withdraw(
            @PathParam("n") int number, @Context HttpHeaders headers, @Context UriInfo address, String body) {
        return answers.act(headers, address, body, () -> {
            Body read = Body.of(body);
            String reason = read.text("reason");
            read.done();
            evidence.withdraw(reference, number, reason);
            return Answers.done(Shapes.exhibit(evidence.read(reference, number)));
        });
    }

    @POST
    @Path("cases/{ref}/evidence/{n}/verifications")
    @Operation(summary = "Hashes the bytes of an exhibit again: VERIFIED, FOUND_CHANGED or FOUND_MISSING")
    public Response verify(@PathParam("n") int number) {
        return Answers.read(Shown.with("number", number)
                .and("result", evidence.verify(reference, number))
                .and("sha256", evidence.read(reference, number).sha256()));
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

    private static ExhibitMarks marks(List<EntityPart> parts) throws IOException {
        Visibility visibility = Shapes.oneOf("visibility", Parts.words(parts, "visibility"), Visibility.class);
        Weight weight = Shapes.oneOf("weight", Parts.words(parts, "weight"), Weight.class);
        String pages = Parts.words(parts, "pages");
        if (pages != null && !pages.matches("\\d{1,6}")) {
            throw new Invalid("pages", "exhibit.pages");
        }
        return new ExhibitMarks(
                visibility == null ? ExhibitMarks.NEW.visibility() : visibility,
                weight == null ? ExhibitMarks.NEW.weight() : weight,
                pages == null ? null : Integer.valueOf(pages));
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
