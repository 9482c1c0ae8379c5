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
import java.util.List;
import java.util.Optional;
import org.contrepartie.decision.CapRow;
import org.contrepartie.decision.DecisionService;
import org.contrepartie.decision.FineFactor;
import org.contrepartie.decision.Measure;
import org.contrepartie.decision.MeasureForm;
import org.contrepartie.decision.MeasureRow;
import org.contrepartie.decision.MeasureService;
import org.contrepartie.decision.Tier;
import org.contrepartie.decision.TurnoverForm;
import org.contrepartie.shared.Unknown;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The measures of a case, from envisaged to executed, and the turnover that the maximum of a fine is computed from. */
@Path("/")
public class MeasureResource {

    @EJB
    private MeasureService measures;

    @EJB
    private DecisionService decisions;

    @Inject
    private Answers answers;

    @PathParam("ref")
    private String reference;

    @GET
    @Path("cases/{ref}/measures")
    @Operation(summary = "The measures of a case")
    public Response list() {
        return Answers.read(
                Shown.with("reference", reference).each("items", measures.ofCase(reference), MeasureResource::shown));
    }

    @GET
    @Path("cases/{ref}/measures/{n}")
    @Operation(summary = "One measure, with its version")
    public Response one(@PathParam("n") int number) {
        MeasureRow row = find(number);
        return Answers.read(shown(row), Answers.version(row.amendedAt()));
    }

    @POST
    @Path("cases/{ref}/measures")
    @Operation(
            summary = "Envisages a measure: kind, text, dueOn or period, for a fine amount, tier and factors, for a"
                    + " penalty dailyRate and the measure that it secures")
    public Response envisage(@Context HttpHeaders headers, @Context UriInfo address, String body) {
        return answers.act(headers, address, body, () -> {
            int number = measures.envisage(reference, form(Body.of(body)));
            return Answers.made("cases/" + reference + "/measures/" + number, shown(find(number)));
        });
    }

    @PUT
    @Path("cases/{ref}/measures/{n}")
    @Operation(summary = "Says an envisaged measure otherwise, with a reason; If-Match names the version that was seen")
    public Response amend(@PathParam("n") int number, @Context HttpHeaders headers, String body) {
        Body read = Body.of(body);
        String reason = read.text("reason");
        measures.amend(reference, number, form(read), reason, Answers.seenAt(headers, "M" + number));
        return one(number);
    }

    @POST
    @Path("cases/{ref}/measures/{n}/withdraw")
    @Operation(summary = "Withdraws a measure, with a reason")
    public Response withdraw(
            @PathParam("n") int number, @Context HttpHeaders headers, @Context UriInfo address, String body) {
        return answers.act(headers, address, body, () -> {
            Body read = Body.of(body);
            String reason = read.text("reason");
            read.done();
            measures.withdraw(reference, number, reason);
            return Answers.done(shown(find(number)));
        });
    }

    @GET
    @Path("cases/{ref}/turnover")
    @Operation(
            summary = "What is known of the turnover, and the maxima of a fine that follow; none while it is unknown")
    public Response turnover() {
        Optional<TurnoverForm> known = measures.turnover(reference);
        return Answers.read(Shown.with(
                        "undertaking", known.map(TurnoverForm::undertaking).orElse(null))
                .and("turnover", known.map(TurnoverForm::amount).orElse(null))
                .and("year", known.map(TurnoverForm::year).orElse(null))
                .and("source", known.map(TurnoverForm::source).orElse(null))
                .each("maxima", measures.maxima(reference, decisions.trackOf(reference)), MeasureResource::cap));
    }

    @POST
    @Path("cases/{ref}/turnover")
    @Operation(summary = "Records the turnover (undertaking, turnover, year, source), or that it is unknown")
    public Response record(@Context HttpHeaders headers, @Context UriInfo address, String body) {
        return answers.act(headers, address, body, () -> {
            Body read = Body.of(body);
            TurnoverForm form = new TurnoverForm(
                    !read.isGiven("undertaking") || read.flag("undertaking"),
                    read.money("turnover"),
                    read.number("year"),
                    read.text("source"));
            read.done();
            measures.recordTurnover(reference, form);
            return Answers.made("cases/" + reference + "/turnover", Shown.with("turnover", form.amount()));
        });
    }

    private MeasureRow find(int number) {
        return measures.ofCase(reference).stream()
                .filter(row -> row.number() == number)
                .findFirst()
                .orElseThrow(() -> new Unknown("M" + number));
    }

    private static MeasureForm form(Body body) {
        List<MeasureForm.Weighed> factors =
                body.objects("factors").stream().map(MeasureResource::factor).toList();
        MeasureForm form = new MeasureForm(
                body.oneOf("kind", Measure.Kind.class),
                body.text("text"),
                body.day("dueOn"),
                body.text("period"),
                body.money("amount"),
                body.money("dailyRate"),
                body.oneOf("tier", Tier.class),
                body.numbered("secures", "M"),
                factors);
        body.done();
        return form;
    }

    private static MeasureForm.Weighed factor(Body body) {
        return new MeasureForm.Weighed(
                body.oneOf("factor", FineFactor.class),
                body.oneOf("direction", FineFactor.Direction.class),
                body.text("reason"));
    }

    static Shown cap(CapRow row) {
        return Shown.with("tier", row.tier())
                .and("maximum", row.maximum())
                .and("source", row.origin().source())
                .and("checked", row.origin().checked());
    }

    static Shown shown(MeasureRow row) {
        MeasureForm form = row.form();
        return Shown.with("id", row.label())
                .and("number", row.number())
                .and("kind", form.kind())
                .and("text", form.words())
                .and("status", row.status())
                .and("dueOn", form.dueOn())
                .and("period", form.period())
                .and("amount", form.amount())
                .and("dailyRate", form.dailyRate())
                .and("tier", form.tier())
                .and("secures", form.secures() == null ? null : "M" + form.secures())
                .each("factors", form.factors(), one -> Shown.with("factor", one.factor())
                        .and("direction", one.direction())
                        .and("reason", one.reason()))
                .and("factorsMissing", row.missing())
                .and("author", row.author())
                .and("amendedAt", row.amendedAt())
                .and("orderedOn", row.orderedOn())
                .and("executedOn", row.executedOn())
                .and("proof", row.proof())
                .and("daysLate", row.daysLate())
                .and("liquidated", row.liquidated())
                .and("withdrawnBecause", row.withdrawnBecause());
    }
}
