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
import org.contrepartie.casefile.CaseFileService;
import org.contrepartie.party.Establishment;
import org.contrepartie.party.EstablishmentForm;
import org.contrepartie.party.EstablishmentRow;
import org.contrepartie.party.EstablishmentService;
import org.contrepartie.party.OrganisationAmendment;
import org.contrepartie.party.OrganisationFileService;
import org.contrepartie.party.OrganisationFilter;
import org.contrepartie.party.OrganisationService;
import org.contrepartie.party.OrganisationSheet;
import org.contrepartie.scheme.SchemeService;
import org.contrepartie.shared.Unknown;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The organisations that are complained of: groups, establishments, schemes and cases. */
@Path("/")
public class OrganisationResource {

    @EJB
    private OrganisationService organisations;

    @EJB
    private OrganisationFileService files;

    @EJB
    private EstablishmentService establishments;

    @EJB
    private SchemeService schemes;

    @EJB
    private CaseFileService cases;

    @Inject
    private Answers answers;

    @GET
    @Path("organisations")
    @Operation(summary = "Lists organisations by name; q is a part of the name or of the reference")
    public Response list(
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam("country") String country,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("50") int size,
            @Context UriInfo address) {
        int first = Answers.first(page, size);
        OrganisationFilter filter =
                new OrganisationFilter(words, country == null || country.isBlank() ? null : country);
        long total = organisations.count(filter);
        return Answers.read(Shown.with("total", total)
                .and("next", Answers.next(address, page, size, total))
                .each("items", organisations.list(filter, first, size), Shapes::organisation));
    }

    @GET
    @Path("organisations/{ref}")
    @Operation(
            summary =
                    "Reads an organisation with its group, establishments, schemes and the cases the caller may know of")
    public Response read(@PathParam("ref") String reference) {
        OrganisationSheet sheet = files.read(reference);
        return Answers.read(organisation(sheet), sheet.version());
    }

    @PATCH
    @Path("organisations/{ref}")
    @Operation(summary = "Amends what is known of an organisation, with a reason; If-Match names its version")
    public Response amend(
            @PathParam("ref") String reference, @Context HttpHeaders headers, @Context UriInfo address, String body) {
        return answers.act(headers, address, body, () -> {
            OrganisationSheet before = files.read(reference);
            Body read = Body.of(body);
            OrganisationAmendment known = new OrganisationAmendment(
                    or(read, "name", before.head().name()),
                    or(read, "country", before.head().country()),
                    or(read, "seat", before.head().seat()),
                    or(read, "describedAs", before.head().describedAs()),
                    or(
                            read,
                            "group",
                            before.group() == null ? null : before.group().reference()));
            String reason = read.text("reason");
            read.done();
            files.amend(reference, Answers.seen(headers, reference), known, reason);
            return Answers.done(organisation(files.read(reference)));
        });
    }

    @POST
    @Path("organisations/{ref}/establishments")
    @Operation(summary = "Enters an establishment; whether it is the main one may be UNKNOWN")
    public Response addEstablishment(
            @PathParam("ref") String reference, @Context HttpHeaders headers, @Context UriInfo address, String body) {
        return answers.act(headers, address, body, () -> {
            Body read = Body.of(body);
            EstablishmentForm form = new EstablishmentForm(
                    read.text("name"),
                    read.text("country"),
                    read.text("town"),
                    read.oneOf("kind", Establishment.Kind.class),
                    read.text("source"));
            read.done();
            establishments.add(reference, form);
            return Answers.made("organisations/" + reference, organisation(files.read(reference)));
        });
    }

    @PATCH
    @Path("organisations/{ref}/establishments/{number}")
    @Operation(summary = "Says what an establishment is: MAIN, OTHER or UNKNOWN, with a reason")
    public Response qualify(
            @PathParam("ref") String reference,
            @PathParam("number") String number,
            @Context HttpHeaders headers,
            @Context UriInfo address,
            String body) {
        if (!number.matches("\\d{1,6}")) {
            throw new Unknown(reference);
        }
        return answers.act(headers, address, body, () -> {
            Body read = Body.of(body);
            Establishment.Kind kind = read.oneOf("kind", Establishment.Kind.class);
            String reason = read.text("reason");
            read.done();
            establishments.qualify(reference, Integer.parseInt(number), kind, reason);
            return Answers.done(organisation(files.read(reference)));
        });
    }

    /** A field that the body does not name stays as it is; null makes it unknown. */
    private static String or(Body read, String name, String before) {
        return read.isNamed(name) ? read.text(name) : before;
    }

    private Shown organisation(OrganisationSheet sheet) {
        return Shapes.organisation(sheet.head())
                .and("group", sheet.group() == null ? null : Shapes.organisation(sheet.group()))
                .and("mainEstablishment", sheet.mainEstablishment())
                .each("members", sheet.members(), Shapes::organisation)
                .each("establishments", sheet.establishments(), OrganisationResource::establishment)
                .each("schemes", schemes.ofOrganisation(sheet.head().id()), one -> Shown.with(
                                "reference", one.reference())
                        .and("title", one.title())
                        .and("capacity", one.capacity())
                        .and("respondent", one.respondent()))
                .each("cases", cases.ofOrganisation(sheet.head().id()), one -> Shown.with("reference", one.reference())
                        .and("title", one.title())
                        .and("state", one.state())
                        .and("openedOn", one.openedOn()));
    }

    private static Shown establishment(EstablishmentRow one) {
        return Shown.with("number", one.number())
                .and("name", one.name())
                .and("country", one.country())
                .and("town", one.town())
                .and("kind", one.kind())
                .and("source", one.source());
    }
}
