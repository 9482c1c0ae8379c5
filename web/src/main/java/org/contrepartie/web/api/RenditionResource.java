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
import java.util.Optional;
import org.contrepartie.terms.ClausePlace;
import org.contrepartie.terms.Deviation;
import org.contrepartie.terms.Rendered;
import org.contrepartie.terms.RenditionGroup;
import org.contrepartie.terms.RenditionService;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Clauses that render the same words: original, translations, press quotations, of one scheme or its family, side by side. */
@Path("/schemes/{ref}/renditions")
public class RenditionResource {

    @EJB
    private RenditionService renditions;

    @Inject
    private Answers answers;

    @PathParam("ref")
    private String reference;

    @GET
    @Operation(summary = "The groups of clauses that render the same words, with what differs in substance")
    public Response read() {
        return Answers.read(groups());
    }

    @GET
    @Path("family")
    @Operation(
            summary = "The same of the whole family of the scheme, clause by clause across its countries and languages")
    public Response family() {
        return Answers.read(shown(renditions.ofFamily(reference)));
    }

    @POST
    @Operation(
            summary =
                    "Says with a reason that two clauses render the same words: clause, other, otherScheme where it is of"
                            + " another scheme of the family")
    public Response join(@Context HttpHeaders headers, @Context UriInfo address, String body) {
        return answers.act(headers, address, body, () -> {
            Body read = Body.of(body);
            Integer clause = read.numbered("clause", "CL");
            Integer other = read.numbered("other", "CL");
            String scheme = Optional.ofNullable(read.text("otherScheme")).orElse(reference);
            String reason = read.text("reason");
            read.done();
            renditions.join(place(clause), other == null ? null : new ClausePlace(scheme, other), reason);
            return Answers.made("schemes/" + reference + "/renditions", groups());
        });
    }

    @POST
    @Path("parting")
    @Operation(summary = "Says with a reason that a clause renders other words after all")
    public Response part(@Context HttpHeaders headers, @Context UriInfo address, String body) {
        return answers.act(headers, address, body, () -> {
            Body read = Body.of(body);
            Integer clause = read.numbered("clause", "CL");
            String reason = read.text("reason");
            read.done();
            renditions.part(place(clause), reason);
            return Answers.done(groups());
        });
    }

    private ClausePlace place(Integer clause) {
        return new ClausePlace(reference, clause == null ? 0 : clause);
    }

    private Shown groups() {
        return shown(renditions.groups(reference));
    }

    private Shown shown(List<RenditionGroup> groups) {
        return Shown.with("reference", reference).each("items", groups, RenditionResource::group);
    }

    private static Shown group(RenditionGroup group) {
        return Shown.with("group", group.number())
                .and("clauses", labels(group.clauses()))
                .each("renditions", group.clauses(), one -> Shown.with(
                                "scheme", one.home().reference())
                        .and("clause", one.place().label())
                        .and("language", one.clause().language())
                        .and("quotedFrom", one.clause().quotedFrom()))
                .and("differing", group.differing())
                .each("deviations", group.deviations(), one -> Shown.with("facet", one.facet())
                        .each("only", one.only(), RenditionResource::only))
                .and("unmarked", labels(group.unmarked()))
                .each("elements", group.lines(), line -> Shown.with("id", line.taxon())
                        .and("facet", line.facet())
                        .and("value", line.value())
                        .and("common", line.isCommon())
                        .each("said", line.words(), one -> Shown.with("quote", one)))
                .each("beside", group.beside(), one -> Shown.with(
                                "clause", one.clause().label())
                        .and("against", one.sameLanguage() ? one.against().label() : null)
                        .and("sameLanguage", one.sameLanguage())
                        .and("likeness", one.sameLanguage() ? one.percent() : null)
                        .each("difference", one.pieces(), AnchorShapes::piece));
    }

    /** Who says what the others do not: a language whose clauses all say it, else the clauses by their labels. */
    private static Shown only(Deviation.Only only) {
        return Shown.with(
                        "versions",
                        only.versions().stream()
                                .map(one ->
                                        Shown.with("language", one.language()).and("clauses", one.labels()))
                                .toList())
                .each("said", only.said(), one -> Shown.with("id", one.taxon())
                        .and("value", one.value())
                        .and("classedOtherwise", one.classedOtherwise()));
    }

    private static List<String> labels(List<Rendered> clauses) {
        return clauses.stream().map(Rendered::label).toList();
    }
}
