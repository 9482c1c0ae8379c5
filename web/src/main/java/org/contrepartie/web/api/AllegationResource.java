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
import java.util.Set;
import java.util.TreeSet;
import org.contrepartie.decision.AllegationForm;
import org.contrepartie.decision.AllegationRow;
import org.contrepartie.decision.AllegationService;
import org.contrepartie.decision.LegalReasoning;
import org.contrepartie.shared.Unknown;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The allegations of a case; until a decision they are no more than that. */
@Path("/")
public class AllegationResource {

    @EJB
    private AllegationService allegations;

    @Inject
    private Answers answers;

    @PathParam("ref")
    private String reference;

    @GET
    @Path("cases/{ref}/allegations")
    @Operation(summary = "The allegations of a case, each with what it rests on and what it lacks")
    public Response list() {
        return Answers.read(Shown.with("reference", reference)
                .each("items", allegations.ofCase(reference), AllegationResource::shown));
    }

    @GET
    @Path("cases/{ref}/allegations/{n}")
    @Operation(summary = "One allegation, with its version")
    public Response one(@PathParam("n") int number) {
        AllegationRow row = find(number);
        return Answers.read(shown(row), Answers.version(row.amendedAt()));
    }

    @POST
    @Path("cases/{ref}/allegations")
    @Operation(
            summary = "Drafts an allegation: text, provisions, facts (labels), exhibits (numbers), reasoning of rule,"
                    + " facts, argument, reasoning, conclusion")
    public Response draft(@Context HttpHeaders headers, @Context UriInfo address, String body) {
        return answers.act(headers, address, body, () -> {
            int number = allegations.draft(reference, form(Body.of(body)));
            return Answers.made("cases/" + reference + "/allegations/" + number, shown(find(number)));
        });
    }

    @PUT
    @Path("cases/{ref}/allegations/{n}")
    @Operation(summary = "Says an allegation otherwise, with a reason; If-Match names the version that was seen")
    public Response amend(@PathParam("n") int number, @Context HttpHeaders headers, String body) {
        Body read = Body.of(body);
        String reason = read.text("reason");
        allegations.amend(reference, number, form(read), reason, Answers.seenAt(headers, "A" + number));
        return one(number);
    }

    @POST
    @Path("cases/{ref}/allegations/{n}/drop")
    @Operation(summary = "Drops an allegation, with a reason")
    public Response drop(
            @PathParam("n") int number, @Context HttpHeaders headers, @Context UriInfo address, String body) {
        return answers.act(headers, address, body, () -> {
            Body read = Body.of(body);
            String reason = read.text("reason");
            read.done();
            allegations.drop(reference, number, reason);
            return Answers.done(shown(find(number)));
        });
    }

    private AllegationRow find(int number) {
        return allegations.ofCase(reference).stream()
                .filter(row -> row.number() == number)
                .findFirst()
                .orElseThrow(() -> new Unknown("A" + number));
    }

    private static AllegationForm form(Body body) {
        Body reasoning = body.object("reasoning");
        Set<Integer> facts = new TreeSet<>(body.allNumbered("facts", "F"));
        Set<Integer> exhibits = new TreeSet<>(body.numbers("exhibits"));
        AllegationForm form = new AllegationForm(
                body.text("text"),
                body.text("provisions"),
                facts,
                exhibits,
                new LegalReasoning(
                        reasoning.text("rule"),
                        reasoning.text("facts"),
                        reasoning.text("argument"),
                        reasoning.text("reasoning"),
                        reasoning.text("conclusion")));
        body.done();
        return form;
    }

    static Shown shown(AllegationRow row) {
        LegalReasoning reasoning = row.reasoning();
        return Shown.with("id", row.label())
                .and("number", row.number())
                .and("text", row.words())
                .and("provisions", row.provisions())
                .and("status", row.status())
                .and("facts", row.facts().stream().map(number -> "F" + number).toList())
                .and("exhibits", row.exhibits())
                .and(
                        "reasoning",
                        Shown.with("rule", reasoning.rule())
                                .and("facts", reasoning.facts())
                                .and("argument", reasoning.argument())
                                .and("reasoning", reasoning.reasoning())
                                .and("conclusion", reasoning.conclusion()))
                .and("lacks", row.lacks())
                .and("author", row.author())
                .and("amendedAt", row.amendedAt())
                .and("notifiedOn", row.notifiedOn())
                .and("droppedBecause", row.droppedBecause());
    }
}
