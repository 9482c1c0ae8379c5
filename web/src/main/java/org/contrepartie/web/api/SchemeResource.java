package org.contrepartie.web.api;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.contrepartie.party.OrganisationForm;
import org.contrepartie.scheme.OfferForm;
import org.contrepartie.scheme.Reward;
import org.contrepartie.scheme.SchemeForm;
import org.contrepartie.scheme.SchemeService;
import org.contrepartie.scheme.SchemeSheet;
import org.contrepartie.scheme.SchemeStatus;
import org.contrepartie.shared.DatedWithPrecision;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Data-for-reward schemes and their offers. */
@Path("/")
public class SchemeResource {

    @EJB
    private SchemeService schemes;

    @Inject
    private Answers answers;

    @GET
    @Path("schemes")
    @Operation(summary = "Lists schemes, newest first")
    public Response list(
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("50") int size,
            @Context UriInfo address) {
        int first = Answers.first(page, size);
        long total = schemes.count();
        return Answers.read(Shown.with("total", total)
                .and("next", Answers.next(address, page, size, total))
                .each("items", schemes.list(first, size), row -> Shown.with("reference", row.reference())
                        .and("title", row.title())
                        .and("organisation", row.organisation())
                        .and("fictitious", row.fictitious())));
    }

    @GET
    @Path("schemes/{ref}")
    @Operation(summary = "Reads a scheme with its territories, statuses and offers")
    public Response read(@PathParam("ref") String reference) {
        SchemeSheet sheet = schemes.read(reference);
        return Answers.read(Shapes.scheme(sheet), sheet.version());
    }

    @POST
    @Path("schemes")
    @Operation(summary = "Logs a scheme of one controller")
    public Response log(@Context HttpHeaders headers, @Context UriInfo address, String body) {
        return answers.act(headers, address, body, () -> {
            String reference = schemes.log(scheme(Body.of(body)));
            return Answers.made("schemes/" + reference, Shapes.scheme(schemes.read(reference)));
        });
    }

    @POST
    @Path("schemes/{ref}/offers")
    @Operation(summary = "Logs an offer with the components of its reward")
    public Response logOffer(
            @PathParam("ref") String reference, @Context HttpHeaders headers, @Context UriInfo address, String body) {
        return answers.act(headers, address, body, () -> {
            int number = schemes.logOffer(reference, offer(Body.of(body)));
            return Answers.made(
                    "schemes/" + reference,
                    Shapes.offer(schemes.read(reference).offers().get(number - 1)));
        });
    }

    @PATCH
    @Path("schemes/{ref}/offers/{id}")
    @Operation(summary = "Amends what is known of an offer: conditions, source; If-Match names the scheme's version")
    public Response amendOffer(
            @PathParam("ref") String reference,
            @PathParam("id") int number,
            @Context HttpHeaders headers,
            @Context UriInfo address,
            String body) {
        return answers.act(headers, address, body, () -> {
            Body read = Body.of(body);
            String conditions = read.text("conditions");
            String source = read.text("source");
            read.done();
            schemes.amendOffer(reference, number, Answers.seen(headers, reference), conditions, source);
            return Answers.done(Shapes.offer(schemes.read(reference).offers().get(number - 1)));
        });
    }

    private static SchemeForm scheme(Body body) {
        Body respondent = body.object("organisation");
        SchemeForm form = new SchemeForm(
                body.text("title"),
                body.text("name"),
                OrganisationForm.named(respondent.text("name"), respondent.text("country")),
                body.text("pageUrl"),
                body.text("pageNote"),
                body.objects("territories").stream()
                        .map(one -> new SchemeForm.Territory(
                                one.text("code"), one.text("label"), dated(one, "start"), one.text("note")))
                        .toList(),
                body.objects("statuses").stream()
                        .map(one -> new SchemeForm.Status(
                                one.oneOf("status", SchemeStatus.Kind.class),
                                one.text("territory"),
                                dated(one, "date"),
                                one.flag("claimedTemporary"),
                                one.text("text"),
                                one.text("source"),
                                one.text("exhibit")))
                        .toList());
        body.done();
        return form;
    }

    private static OfferForm offer(Body body) {
        OfferForm form = new OfferForm(
                body.text("territory"),
                body.money("total"),
                body.flag("isUpTo"),
                body.text("text"),
                body.text("exchange"),
                body.text("conditions"),
                body.text("discrepancyNote"),
                body.text("source"),
                body.objects("components").stream()
                        .map(one -> new OfferForm.Component(
                                one.oneOf("kind", Reward.Kind.class),
                                one.money("amount"),
                                one.text("channel"),
                                one.text("text")))
                        .toList(),
                new OfferForm.Reach(
                        body.number("versionOf"),
                        dated(body, "since"),
                        body.text("eligibility"),
                        body.text("referral"),
                        body.oneOf("audience", OfferForm.Audience.class),
                        body.number("minimumAge")));
        body.done();
        return form;
    }

    /** A date with its precision; what is not given is unknown. */
    static DatedWithPrecision dated(Body body, String name) {
        if (!body.isGiven(name)) {
            return DatedWithPrecision.UNKNOWN;
        }
        Body dated = body.object(name);
        DatedWithPrecision.Precision precision = dated.oneOf("precision", DatedWithPrecision.Precision.class);
        return new DatedWithPrecision(
                dated.day("value"),
                precision == null ? DatedWithPrecision.Precision.UNKNOWN : precision,
                dated.text("text"));
    }
}
