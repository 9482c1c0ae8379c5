package org.contrepartie.web.api;

import jakarta.ejb.EJB;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.contrepartie.shared.Invalid;
import org.contrepartie.terms.DocumentFileService;
import org.contrepartie.terms.DocumentRow;
import org.contrepartie.terms.DocumentService;
import org.contrepartie.terms.FileForm;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Documents that come as files. */
@Path("/")
public class DocumentFileResource {

    @EJB
    private DocumentFileService files;

    @EJB
    private DocumentService documents;

    @PathParam("ref")
    private String reference;

    @POST
    @Path("schemes/{ref}/documents")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary =
                    "Logs a version of a document from a file: parts file, title, url, capturedAt, language, versionOf,"
                            + " case; what is not told is taken from the file; on a case it becomes an exhibit; an archive of Open Terms"
                            + " Archive becomes all its versions")
    public Response receive(List<EntityPart> parts, @Context UriInfo address) throws IOException {
        EntityPart file = Parts.file(parts);
        FileForm form = new FileForm(
                Parts.words(parts, "title"),
                Parts.words(parts, "url"),
                moment(Parts.words(parts, "capturedAt")),
                Parts.words(parts, "language"),
                number(Parts.words(parts, "versionOf")),
                file.getFileName().orElse(""),
                Parts.words(parts, "case"));
        List<DocumentRow> logged =
                files.receive(reference, form, file.getContent().readAllBytes());
        return logged.size() == 1 ? made(address, logged.get(0)) : several(logged);
    }

    private Response made(UriInfo address, DocumentRow row) {
        return Response.status(Response.Status.CREATED)
                .location(address.getAbsolutePathBuilder()
                        .path(String.valueOf(row.number()))
                        .build())
                .type(MediaType.APPLICATION_JSON)
                .entity(AnchorShapes.logged(documents.read(reference, row.number()))
                        .json()
                        .toString())
                .build();
    }

    /** What an archive held that was not on file. */
    private static Response several(List<DocumentRow> logged) {
        return Response.status(logged.isEmpty() ? Response.Status.OK : Response.Status.CREATED)
                .type(MediaType.APPLICATION_JSON)
                .entity(Shown.with("logged", logged.size())
                        .each("items", logged, AnchorShapes::document)
                        .json()
                        .toString())
                .build();
    }

    private static Instant moment(String written) {
        try {
            return written == null ? null : OffsetDateTime.parse(written).toInstant();
        } catch (DateTimeException noMoment) {
            throw new Invalid("capturedAt", "field.moment");
        }
    }

    private static Integer number(String written) {
        if (written != null && !written.matches("\\d{1,6}")) {
            throw new Invalid("versionOf", "clause.noSuchDocument");
        }
        return written == null ? null : Integer.valueOf(written);
    }
}
