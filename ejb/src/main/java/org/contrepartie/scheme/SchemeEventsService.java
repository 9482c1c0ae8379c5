package org.contrepartie.scheme;

import static org.contrepartie.shared.Role.Names.HEAD;
import static org.contrepartie.shared.Role.Names.OFFICER;
import static org.contrepartie.shared.Role.Names.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.contrepartie.audit.AuditTrail;
import org.contrepartie.audit.Happening;
import org.contrepartie.party.OrganisationService;
import org.contrepartie.shared.CallerContext;
import org.contrepartie.shared.Country;
import org.contrepartie.shared.DatedWithPrecision;
import org.contrepartie.shared.Invalid;
import org.contrepartie.shared.Unknown;

/** Logs what becomes known of a scheme after it was logged: who has part in it, where else it runs, what became of it. */
@Stateless
@RolesAllowed({OFFICER, HEAD, SYSTEM})
public class SchemeEventsService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @EJB
    private AuditTrail trail;

    @EJB
    private CallerContext context;

    @EJB
    private OrganisationService organisations;

    @Inject
    private SchemeDesk desk;

    /**
     * Logs the part of an organisation in the scheme.
     *
     * @throws Invalid if a field cannot be taken, or the organisation is known in that part already
     * @throws Unknown if there is no such scheme
     */
    public void addParty(String schemeRef, PartyForm form) {
        new Invalid.Check()
                .text("organisation.name", form.organisation().name(), 300)
                .that(Country.isKnownOrNull(form.organisation().country()), "organisation.country", "field.country")
                .required("capacity", form.capacity())
                .that(isPast(form.since()), "since", "field.future")
                .atMost("source", form.source(), 300)
                .atMost("note", form.note(), 1000)
                .done();
        Scheme scheme = desk.locked(schemeRef, "add_party");
        Long organisation = organisations.findOrEnter(form.organisation()).id();
        boolean known = desk.of("SchemeParty.of", SchemeParty.class, scheme).stream()
                .anyMatch(one -> one.is(organisation, form.capacity()));
        new Invalid.Check().that(!known, "capacity", "scheme.partyKnown").done();
        em.persist(new SchemeParty(
                scheme.id(),
                organisation,
                form,
                Instant.now(clock),
                context.caller().name()));
        trail.recordInRegister(Happening.of("add_party", schemeRef)
                .with("organisation", form.organisation().name())
                .with("capacity", form.capacity()));
    }

    /**
     * Logs a further territory of the campaign.
     *
     * @param form its label may be null: then its code is its label
     * @throws Invalid if a field cannot be taken, or the territory is known already
     * @throws Unknown if there is no such scheme
     */
    public void addTerritory(String schemeRef, SchemeForm.Territory form) {
        new Invalid.Check()
                .text("code", form.code(), 10)
                .that(Country.isTerritoryOrNull(form.code()), "code", "scheme.badTerritory")
                .atMost("label", form.label(), 200)
                .that(isPast(form.start()), "start", "field.future")
                .atMost("note", form.note(), 1000)
                .done();
        Scheme scheme = desk.locked(schemeRef, "add_territory");
        boolean known = desk.of("SchemeTerritory.of", SchemeTerritory.class, scheme).stream()
                .anyMatch(one -> one.shown().code().equals(form.code()));
        new Invalid.Check().that(!known, "code", "scheme.territoryKnown").done();
        String label = form.label() == null || form.label().isBlank() ? form.code() : form.label();
        em.persist(new SchemeTerritory(
                scheme.id(),
                new SchemeForm.Territory(form.code(), label, form.start(), form.note()),
                Instant.now(clock),
                context.caller().name()));
        trail.recordInRegister(Happening.of("add_territory", schemeRef).with("territory", form.code()));
    }

    /**
     * Logs what became of the scheme, as a source tells it.
     *
     * @param form its exhibit, where it names one, is the label of an exhibit that the caller may see
     * @throws Invalid if a field cannot be taken
     * @throws Unknown if there is no such scheme
     */
    public void addStatus(String schemeRef, SchemeForm.Status form) {
        new Invalid.Check()
                .required("status", form.kind())
                .atMost("territory", form.territory(), 10)
                .that(Country.isTerritoryOrNull(form.territory()), "territory", "scheme.badTerritory")
                .that(isPast(form.since()), "date", "field.future")
                .atMost("text", form.words(), 1000)
                .atMost("source", form.source(), 300)
                .that(desk.isOnFile(form.exhibit()), "exhibit", "scheme.noSuchExhibit")
                .done();
        Scheme scheme = desk.locked(schemeRef, "add_status");
        em.persist(new SchemeStatus(
                scheme.id(), form, Instant.now(clock), context.caller().name()));
        trail.recordInRegister(Happening.of("add_status", schemeRef)
                .with("status", form.kind())
                .with("territory", form.territory())
                .with("exhibit", form.exhibit()));
    }

    private boolean isPast(DatedWithPrecision date) {
        LocalDate today = LocalDate.now(clock);
        return date == null || date.day().filter(day -> day.isAfter(today)).isEmpty();
    }
}
