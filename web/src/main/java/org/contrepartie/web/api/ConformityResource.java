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
import java.util.function.UnaryOperator;
import org.contrepartie.terms.AppraisalForm;
import org.contrepartie.terms.AppraisalLine;
import org.contrepartie.terms.AppraisalService;
import org.contrepartie.terms.Appraised;
import org.contrepartie.terms.Subject;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Rights, consent and special risks of a scheme: what the elements suggest, what a named person stated. */
@Path("/schemes/{ref}/conformity")
public class ConformityResource {

    @EJB
    private AppraisalService appraisals;

    @Inject
    private Answers answers;

    @PathParam("ref")
    private String reference;

    @GET
    @Operation(
            summary = "Each right of the catalogue, point of consent and special risk, with suggestion and statements")
    public Response read() {
        return Answers.read(sheets());
    }

    @POST
    @Operation(summary = "States what a right, a point of consent or a risk stands like, with the reason")
    public Response state(@Context HttpHeaders headers, @Context UriInfo address, String body) {
        return answers.act(headers, address, body, () -> {
            Body read = Body.of(body);
            AppraisalForm form = new AppraisalForm(
                    read.oneOf("subject", Subject.class),
                    read.oneOf("standing", Subject.Standing.class),
                    read.text("reason"),
                    read.text("counter"),
                    read.text("clauses"),
                    read.text("exhibits"));
            read.done();
            appraisals.state(reference, form);
            return Answers.made("schemes/" + reference + "/conformity", sheets());
        });
    }

    private Shown sheets() {
        return Shown.with("reference", reference)
                .and("waiversWithoutRight", appraisals.unnamed(reference))
                .each("rights", appraisals.sheet(reference, Subject.Sheet.RIGHTS), line -> line(line, by -> by))
                .each("consent", appraisals.sheet(reference, Subject.Sheet.CONSENT), line -> line(line, by -> by))
                .each("risks", appraisals.sheet(reference, Subject.Sheet.RISKS), line -> line(line, by -> by));
    }

    /**
     * A line of a sheet.
     *
     * @param name how somebody of that login is named
     */
    static Shown line(AppraisalLine line, UnaryOperator<String> name) {
        return Shown.with("subject", line.subject())
                .and("suggested", line.suggested())
                .each("elements", line.hints(), one -> Shown.with("clause", one.clause())
                        .and("element", one.element())
                        .and("id", one.taxon())
                        .and("quote", one.words()))
                .each("statements", line.views(), one -> stated(one, name));
    }

    private static Shown stated(Appraised one, UnaryOperator<String> name) {
        return Shown.with("standing", one.form().standing())
                .and("reason", one.form().reason())
                .and("counter", one.form().counter())
                .and("clauses", one.form().clauses())
                .and("exhibits", one.form().exhibits())
                .and("by", name.apply(one.by()))
                .and("at", one.at());
    }
}
