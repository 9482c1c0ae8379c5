package org.contrepartie.web.api;

import jakarta.ejb.EJB;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.contrepartie.evidence.PartRow;
import org.contrepartie.evidence.PartService;
import org.contrepartie.reading.CaptureSummary;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The files of a capture that is one exhibit, and what the collector says of it. */
@Path("/")
public class PartResource {

    @EJB
    private PartService files;

    @PathParam("ref")
    private String reference;

    @GET
    @Path("cases/{ref}/evidence/{n}/parts")
    @Operation(summary = "The files of a capture by the Website Evidence Collector, with its cookies and hosts")
    public Response parts(@PathParam("n") int number) {
        Shown shown = Shown.with("reference", reference)
                .and(
                        "capture",
                        files.summary(reference, number)
                                .map(PartResource::summary)
                                .orElse(null));
        return Answers.read(shown.each("items", files.of(reference, number), PartResource::part));
    }

    @GET
    @Path("cases/{ref}/evidence/{n}/parts/{sub}")
    @Operation(summary = "The bytes of one file of a capture, as an attachment; that they were seen is noted")
    public Response open(@PathParam("n") int number, @PathParam("sub") int sub) {
        PartRow row = files.read(reference, number, sub);
        return Response.ok(files.open(reference, number, sub), row.mediaType())
                .header("Content-Disposition", "attachment; filename=\"" + row.label() + "\"")
                .build();
    }

    private static Shown part(PartRow row) {
        return Shown.with("number", row.number() + "." + row.sub())
                .and("label", row.label())
                .and("name", row.name())
                .and("mediaType", row.mediaType())
                .and("size", row.size())
                .and("sha256", row.sha256());
    }

    private static Shown summary(CaptureSummary told) {
        return Shown.with("url", told.url())
                .and("tool", told.tool())
                .and("begun", told.begun())
                .and("beacons", told.beacons())
                .each("cookies", told.cookies(), one -> Shown.with("name", one.name())
                        .and("domain", one.domain())
                        .and("days", one.days())
                        .and("firstParty", one.own()))
                .each("hosts", told.hosts(), one -> Shown.with("name", one.name())
                        .and("firstParty", one.own()));
    }
}
