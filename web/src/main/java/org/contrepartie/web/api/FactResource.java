package org.contrepartie.web.api;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.contrepartie.casefile.CaseFact;
import org.contrepartie.casefile.FactForm;
import org.contrepartie.casefile.FactRow;
import org.contrepartie.casefile.FactService;
import org.contrepartie.evidence.Weight;
import org.contrepartie.shared.Unknown;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The facts of a case, each on its exhibits. */
@Path("/")
public class FactResource {

    @EJB
    private FactService facts;

    @Inject
    private Answers answers;

    @PathParam("ref")
    private String reference;

    @GET
    @Path("cases/{ref}/facts")
    @Operation(summary = "The facts of a case, each with the exhibits it rests on")
    public Response list() {
        return Answers.read(
                Shown.with("reference", reference).each("items", facts.ofCase(reference), FactResource::shown));
    }

    @GET
    @Path("cases/{ref}/facts/{n}")
    @Operation(summary = "One fact, with its version")
    public Response one(@PathParam("n") int number) {
        FactRow row = find(number);
        return Answers.read(shown(row), version(row));
    }

    @POST
    @Path("cases/{ref}/facts")
    @Operation(summary = "Writes a fact down: text, status, supports of exhibit and weight")
    public Response record(@Context HttpHeaders headers, @Context UriInfo address, String body) {
        return answers.act(headers, address, body, () -> {
            int number = facts.record(reference, form(Body.of(body)));
            return Answers.made("cases/" + reference + "/facts/" + number, shown(find(number)));
        });
    }

    @PUT
    @Path("cases/{ref}/facts/{n}")
    @Operation(summary = "Says a fact otherwise, with a reason; If-Match names the version that was seen")
    public Response amend(@PathParam("n") int number, @Context HttpHeaders headers, String body) {
        Body read = Body.of(body);
        String reason = read.text("reason");
        Optional<Instant> seen =
                Answers.seen(headers, "F" + number).map(micros -> Instant.EPOCH.plus(micros, ChronoUnit.MICROS));
        facts.amend(reference, number, form(read), reason, seen);
        FactRow row = find(number);
        return Answers.read(shown(row), version(row));
    }

    private FactRow find(int number) {
        return facts.ofCase(reference).stream()
                .filter(row -> row.number() == number)
                .findFirst()
                .orElseThrow(() -> new Unknown("F" + number));
    }

    private static long version(FactRow row) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, row.amendedAt());
    }

    private static FactForm form(Body body) {
        String words = body.text("text");
        CaseFact.Status status = body.oneOf("status", CaseFact.Status.class);
        List<FactForm.Support> supports =
                body.objects("supports").stream().map(FactResource::support).toList();
        body.done();
        return new FactForm(words, status, supports);
    }

    private static FactForm.Support support(Body body) {
        Integer exhibit = body.number("exhibit");
        if (exhibit == null) {
            body.refuse("exhibit", "field.required");
        }
        return new FactForm.Support(exhibit == null ? 0 : exhibit, body.oneOf("weight", Weight.class));
    }

    static Shown shown(FactRow row) {
        return Shown.with("id", row.label())
                .and("number", row.number())
                .and("text", row.words())
                .and("status", row.status())
                .each("supports", row.supports(), one -> Shown.with("exhibit", one.exhibit())
                        .and("weight", one.weight()))
                .and("author", row.author())
                .and("amendedAt", row.amendedAt());
    }
}
