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
import org.contrepartie.desk.Answer;
import org.contrepartie.party.OrganisationForm;
import org.contrepartie.scheme.PartyForm;
import org.contrepartie.scheme.SchemeEventsService;
import org.contrepartie.scheme.SchemeForm;
import org.contrepartie.scheme.SchemeParty;
import org.contrepartie.scheme.SchemeService;
import org.contrepartie.scheme.SchemeSheet;
import org.contrepartie.scheme.SchemeStatus;
import org.contrepartie.terms.ClauseSheet;
import org.contrepartie.terms.ContextFigure;
import org.contrepartie.terms.ContextFigures;
import org.contrepartie.terms.TermsService;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What becomes known of a scheme: parties, territories, statuses; and the figures that give it its proportion. */
@Path("/")
public class SchemeEventsResource {

    @EJB
    private SchemeService schemes;

    @EJB
    private SchemeEventsService events;

    @EJB
    private TermsService terms;

    @Inject
    private Answers answers;

    @PathParam("ref")
    private String reference;

    @POST
    @Path("schemes/{ref}/parties")
    @Operation(summary = "Logs the part of an organisation: controller, joint controller, processor")
    public Response addParty(@Context HttpHeaders headers, @Context UriInfo address, String body) {
        return answers.act(headers, address, body, () -> {
            Body read = Body.of(body);
            Body organisation = read.object("organisation");
            PartyForm form = new PartyForm(
                    OrganisationForm.named(organisation.text("name"), organisation.text("country")),
                    read.oneOf("capacity", SchemeParty.Capacity.class),
                    SchemeResource.dated(read, "since"),
                    read.text("source"),
                    read.text("note"));
            read.done();
            events.addParty(reference, form);
            return made();
        });
    }

    @POST
    @Path("schemes/{ref}/territories")
    @Operation(summary = "Logs a further territory of the campaign (not of the licence: that one stands in a clause)")
    public Response addTerritory(@Context HttpHeaders headers, @Context UriInfo address, String body) {
        return answers.act(headers, address, body, () -> {
            Body read = Body.of(body);
            SchemeForm.Territory form = new SchemeForm.Territory(
                    read.text("code"), read.text("label"), SchemeResource.dated(read, "start"), read.text("note"));
            read.done();
            events.addTerritory(reference, form);
            return made();
        });
    }

    @POST
    @Path("schemes/{ref}/statuses")
    @Operation(summary = "Logs what became of the scheme, as a source tells it, with an exhibit where there is one")
    public Response addStatus(@Context HttpHeaders headers, @Context UriInfo address, String body) {
        return answers.act(headers, address, body, () -> {
            Body read = Body.of(body);
            SchemeForm.Status form = new SchemeForm.Status(
                    read.oneOf("status", SchemeStatus.Kind.class),
                    read.text("territory"),
                    SchemeResource.dated(read, "date"),
                    read.flag("claimedTemporary"),
                    read.text("text"),
                    read.text("source"),
                    read.text("exhibit"));
            read.done();
            events.addStatus(reference, form);
            return made();
        });
    }

    @GET
    @Path("schemes/{ref}/figures")
    @Operation(
            summary = "Liquid share, share of each component, value for each category of data: context, no assessment")
    public Response figures() {
        SchemeSheet sheet = schemes.read(reference);
        List<ClauseSheet> clauses = terms.clauses(sheet.id());
        return Answers.read(Shown.with("reference", reference)
                .each("items", sheet.offers(), numbered -> Shown.with("offer", numbered.number())
                        .each("figures", ContextFigures.of(numbered.offer(), clauses), SchemeEventsResource::figure)));
    }

    private static Shown figure(ContextFigure one) {
        return Shown.with("kind", one.kind())
                .and("component", one.component())
                .and("dividend", one.dividend())
                .and("total", one.total())
                .and("categories", one.categories())
                .and("percent", one.percent() == null ? null : one.percent().toPlainString())
                .and("value", one.value())
                .and("gap", one.gap())
                .and("assumptions", one.assumptions().stream().map(Enum::name).toList());
    }

    private Answer made() {
        return Answers.made("schemes/" + reference, Shapes.scheme(schemes.read(reference)));
    }
}
