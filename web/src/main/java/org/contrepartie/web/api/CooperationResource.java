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
import java.util.EnumSet;
import java.util.Set;
import org.contrepartie.cooperation.AuthorityForm;
import org.contrepartie.cooperation.AuthorityRow;
import org.contrepartie.cooperation.ConcernedAuthority;
import org.contrepartie.cooperation.CooperationService;
import org.contrepartie.cooperation.Exchange;
import org.contrepartie.cooperation.ExchangeForm;
import org.contrepartie.cooperation.ExchangeRow;
import org.contrepartie.cooperation.ObjectionRow;
import org.contrepartie.cooperation.ProvisionalRow;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The other authorities of a case and what went between them. Objections are recorded and answered by acts. */
@Path("/")
public class CooperationResource {

    @EJB
    private CooperationService cooperation;

    @Inject
    private Answers answers;

    @PathParam("ref")
    private String reference;

    @GET
    @Path("cases/{ref}/cooperation")
    @Operation(
            summary =
                    "The authorities of a case, the exchanges between them with their IMI numbers, the objections to drafts")
    public Response list() {
        return Answers.read(Shown.with("reference", reference)
                .each("authorities", cooperation.authorities(reference), CooperationResource::shown)
                .each("exchanges", cooperation.exchanges(reference), CooperationResource::shown)
                .each("objections", cooperation.objections(reference), CooperationResource::shown)
                .each("provisionalMeasures", cooperation.provisionalMeasures(reference), CooperationResource::shown));
    }

    @POST
    @Path("cases/{ref}/cooperation/authorities")
    @Operation(
            summary =
                    "Names an authority: name, country, capacity (LEAD, CONCERNED), reasons (ESTABLISHMENT, RESIDENTS,"
                            + " COMPLAINT)")
    public Response name(@Context HttpHeaders headers, @Context UriInfo address, String body) {
        return answers.act(headers, address, body, () -> {
            int number = cooperation.name(reference, authority(Body.of(body)));
            AuthorityRow made = cooperation.authorities(reference).stream()
                    .filter(one -> one.number() == number)
                    .findFirst()
                    .orElseThrow();
            return Answers.made("cases/" + reference + "/cooperation", shown(made));
        });
    }

    @POST
    @Path("cases/{ref}/cooperation/exchanges")
    @Operation(
            summary = "Writes an exchange down: kind, imiNumber, procedure, authority, sentOn or receivedOn, language,"
                    + " exhibit, text; what a step or an act sends is written down by it")
    public Response record(@Context HttpHeaders headers, @Context UriInfo address, String body) {
        return answers.act(headers, address, body, () -> {
            int number = cooperation.record(reference, exchange(Body.of(body)));
            ExchangeRow made = cooperation.exchanges(reference).stream()
                    .filter(one -> one.number() == number)
                    .findFirst()
                    .orElseThrow();
            return Answers.made("cases/" + reference + "/cooperation", shown(made));
        });
    }

    private static AuthorityForm authority(Body body) {
        Set<ConcernedAuthority.Reason> reasons = EnumSet.noneOf(ConcernedAuthority.Reason.class);
        for (String word : body.texts("reasons")) {
            ConcernedAuthority.Reason reason = Shapes.oneOf("reasons", word, ConcernedAuthority.Reason.class);
            if (reason != null) {
                reasons.add(reason);
            }
        }
        ConcernedAuthority.Capacity capacity = body.oneOf("capacity", ConcernedAuthority.Capacity.class);
        AuthorityForm form = new AuthorityForm(
                body.text("name"),
                body.text("country"),
                capacity == null ? ConcernedAuthority.Capacity.CONCERNED : capacity,
                reasons);
        body.done();
        return form;
    }

    private static ExchangeForm exchange(Body body) {
        ExchangeForm form = new ExchangeForm(
                body.oneOf("kind", Exchange.Kind.class),
                body.text("imiNumber"),
                body.oneOf("procedure", Exchange.Imi.class),
                body.text("authority"),
                body.day("sentOn"),
                body.day("receivedOn"),
                body.text("language"),
                body.number("exhibit"),
                body.text("text"));
        body.done();
        return form;
    }

    private static Shown shown(AuthorityRow row) {
        return Shown.with("number", row.number())
                .and("name", row.name())
                .and("country", row.country())
                .and("capacity", row.capacity())
                .and("reasons", row.inOrder())
                .and("addedBy", row.addedBy())
                .and("addedAt", row.addedAt());
    }

    private static Shown shown(ExchangeRow row) {
        ExchangeForm form = row.form();
        return Shown.with("number", row.number())
                .and("kind", form.kind())
                .and("imiNumber", form.imiNumber())
                .and("procedure", form.procedure())
                .and("authority", form.authority())
                .and("sentOn", form.sentOn())
                .and("receivedOn", form.receivedOn())
                .and("language", form.language())
                .and("exhibit", form.exhibit())
                .and("text", form.words())
                .and("recordedBy", row.recordedBy())
                .and("recordedAt", row.recordedAt());
    }

    private static Shown shown(ProvisionalRow row) {
        return Shown.with("id", row.label())
                .and("text", row.words())
                .and("urgency", row.urgency())
                .and("adoptedOn", row.adoptedOn())
                .and("validUntil", row.validUntil())
                .and("status", row.status())
                .and("settledOn", row.settledOn())
                .and("reason", row.settledBecause())
                .and("adoptedBy", row.adoptedBy());
    }

    private static Shown shown(ObjectionRow row) {
        return Shown.with("id", row.label())
                .and("number", row.number())
                .and("draft", row.draft())
                .and("authority", row.authority())
                .and("receivedOn", row.receivedOn())
                .and("type", row.type())
                .and("part", row.part())
                .and("ground", row.ground())
                .and("risk", row.risk())
                .and("proposedChange", row.change())
                .and("status", row.status())
                .and("answer", row.answer())
                .and("answeredOn", row.answeredOn())
                .and("newElements", row.newElements())
                .and("recordedBy", row.recordedBy())
                .and("recordedAt", row.recordedAt());
    }
}
