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
import org.contrepartie.scheme.SchemeService;
import org.contrepartie.shared.Unknown;
import org.contrepartie.statement.ProvenanceForm;
import org.contrepartie.statement.ProvenanceForm.Link;
import org.contrepartie.statement.ProvenanceForm.Strength;
import org.contrepartie.statement.ProvenanceService;
import org.contrepartie.statement.StatementService;
import org.contrepartie.statement.TimelineService;
import org.contrepartie.statement.Utterance;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** How the words of statements reached the authority; and all that one company said, in the order of time. */
@Path("/")
public class StatementResource {

    @EJB
    private SchemeService schemes;

    @EJB
    private StatementService statements;

    @EJB
    private ProvenanceService provenances;

    @EJB
    private TimelineService timeline;

    @Inject
    private Answers answers;

    @PathParam("ref")
    private String reference;

    @GET
    @Path("schemes/{ref}/statements/{id}/provenance")
    @Operation(summary = "The chain by which a statement reached the authority, its weakest link, its translation")
    public Response provenance(@PathParam("id") String id) {
        return Answers.read(shown(id));
    }

    @POST
    @Path("schemes/{ref}/statements/{id}/provenance")
    @Operation(
            summary = "Notes the chain, from the speaker to what is on file: links [{name, strength}]; and translation,"
                    + " translationLanguage, translatedBy")
    public Response trace(
            @PathParam("id") String id, @Context HttpHeaders headers, @Context UriInfo address, String body) {
        return answers.act(headers, address, body, () -> {
            Body read = Body.of(body);
            List<Link> links = read.objects("links").stream()
                    .map(one -> new Link(one.text("name"), one.oneOf("strength", Strength.class)))
                    .toList();
            ProvenanceForm form = new ProvenanceForm(
                    links, read.text("translation"), read.text("translationLanguage"), read.text("translatedBy"));
            read.done();
            provenances.trace(reference, number(id), form);
            return Answers.done(shown(id));
        });
    }

    @GET
    @Path("organisations/{ref}/statements")
    @Operation(
            summary =
                    "All that an organisation said about its schemes, the oldest first, and where it disagrees with itself")
    public Response timeline() {
        List<Utterance> all = timeline.of(reference);
        return Answers.read(Shown.with("reference", reference).each("items", all, StatementResource::utterance));
    }

    private Shown shown(String id) {
        ProvenanceForm form =
                provenances.ofScheme(schemes.read(reference).id()).getOrDefault(number(id), ProvenanceForm.NONE);
        return Shown.with("statement", "S" + number(id))
                .each("links", form.links(), StatementResource::link)
                .and("weakest", form.weakest().map(StatementResource::link).orElse(null))
                .and("translation", form.translation())
                .and("translationLanguage", form.language())
                .and("translatedBy", form.translatedBy());
    }

    private int number(String id) {
        return statements.statements(schemes.read(reference).id()).stream()
                .filter(one ->
                        one.label().equals(id) || String.valueOf(one.number()).equals(id))
                .findFirst()
                .orElseThrow(() -> new Unknown(id))
                .number();
    }

    private static Shown link(Link one) {
        return Shown.with("name", one.name()).and("strength", one.strength());
    }

    private static Shown utterance(Utterance one) {
        return Shown.with("schemeRef", one.schemeRef())
                .and("schemeTitle", one.schemeTitle())
                .and("territories", one.territories().stream().sorted().toList())
                .and("statement", Shapes.statement(one.statement()))
                .each("clashes", one.clashes(), StatementResource::clash);
    }

    private static Shown clash(Utterance.Clash one) {
        return Shown.with("claim", one.own())
                .and("text", one.words())
                .and("otherScheme", one.otherScheme())
                .and("otherClaim", one.other())
                .and("otherText", one.otherWords())
                .and("relation", one.relation())
                .and("confirmed", one.confirmed())
                .and("reason", one.confirmed() ? one.answered().reason() : null)
                .and("author", one.confirmed() ? one.answered().author() : null)
                .and("at", one.confirmed() ? one.answered().madeAt() : null);
    }
}
