package org.contrepartie.scheme;

import static org.contrepartie.shared.Role.Names.CHAIR;
import static org.contrepartie.shared.Role.Names.COMMITTEE;
import static org.contrepartie.shared.Role.Names.COOP;
import static org.contrepartie.shared.Role.Names.DPO;
import static org.contrepartie.shared.Role.Names.HEAD;
import static org.contrepartie.shared.Role.Names.INTAKE;
import static org.contrepartie.shared.Role.Names.OFFICER;
import static org.contrepartie.shared.Role.Names.RAPPORTEUR;
import static org.contrepartie.shared.Role.Names.REVIEWER;
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
import java.util.List;
import java.util.Optional;
import org.contrepartie.audit.AuditTrail;
import org.contrepartie.audit.Happening;
import org.contrepartie.audit.Numbers;
import org.contrepartie.party.OrganisationService;
import org.contrepartie.scheme.SchemeSheet.NumberedOffer;
import org.contrepartie.shared.CallerContext;
import org.contrepartie.shared.Invalid;
import org.contrepartie.shared.Stale;
import org.contrepartie.shared.Unknown;

/** Logs and reads schemes and their offers. */
@Stateless
@RolesAllowed({INTAKE, OFFICER, RAPPORTEUR, REVIEWER, HEAD, CHAIR, COMMITTEE, COOP, DPO, SYSTEM})
public class SchemeService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private SchemeDesk desk;

    @EJB
    private CallerContext context;

    @EJB
    private AuditTrail trail;

    @EJB
    private Numbers numbers;

    @EJB
    private OrganisationService organisations;

    /**
     * Logs a scheme.
     *
     * @return its reference
     * @throws Invalid naming each field that cannot be taken
     */
    @RolesAllowed({OFFICER, HEAD, SYSTEM})
    public String log(SchemeForm form) {
        new Invalid.Check()
                .text("title", form.title(), 300)
                .atMost("name", form.name(), 300)
                .text("respondent.name", form.respondent().name(), 300)
                .atMost("pageUrl", form.pageUrl(), 2000)
                .atMost("pageNote", form.pageNote(), 1000)
                .done();
        Long organisation = organisations.findOrEnter(form.respondent()).id();
        Scheme scheme = new Scheme(numbers.nextScheme(), organisation, form);
        em.persist(scheme);
        Instant now = Instant.now(clock);
        String by = context.caller().name();
        form.territories().forEach(one -> em.persist(new SchemeTerritory(scheme.id(), one, now, by)));
        form.statuses().forEach(one -> em.persist(new SchemeStatus(scheme.id(), one, now, by)));
        trail.recordInRegister(Happening.of("log_scheme", scheme.reference()).with("title", scheme.title()));
        return scheme.reference();
    }

    /**
     * Logs an offer of a scheme.
     *
     * @return its number within the scheme, from 1
     * @throws Invalid if the components do not add up to the total and no note says why, or a field cannot be taken
     */
    @RolesAllowed({OFFICER, HEAD, SYSTEM})
    public int logOffer(String schemeRef, OfferForm form) {
        form.check();
        Scheme scheme = desk.locked(schemeRef, "log_offer");
        List<Offer> before = offers(scheme.id());
        Integer versionOf = form.reach().versionOf();
        LocalDate today = LocalDate.now(clock);
        new Invalid.Check()
                .that(
                        versionOf == null || versionOf >= 1 && versionOf <= before.size(),
                        "versionOf",
                        "offer.noSuchOffer")
                .that(
                        form.reach()
                                .since()
                                .day()
                                .filter(day -> day.isAfter(today))
                                .isEmpty(),
                        "since",
                        "field.future")
                .done();
        Instant now = Instant.now(clock);
        Offer offer = new Offer(
                scheme.id(), before.size() + 1, form, now, context.caller().name());
        em.persist(offer);
        em.persist(offer.known(now, context.caller().name()));
        form.components().forEach(one -> em.persist(new Reward(offer.id(), one)));
        trail.recordInRegister(Happening.of("log_offer", schemeRef)
                .saying("O" + offer.number(), null, form)
                .with("offer", offer.number())
                .with("total", form.total()));
        return offer.number();
    }

    /**
     * Amends what is known of an offer; null leaves a field as it is. What was promised is never changed: another promise is
     * another offer.
     *
     * @param seen the version of the scheme that the caller had before him; empty where he looked at none
     * @throws Stale if the scheme changed meanwhile
     * @throws Unknown if there is no such offer
     */
    @RolesAllowed({OFFICER, HEAD, SYSTEM})
    public void amendOffer(String schemeRef, int number, Optional<Long> seen, String conditions, String source) {
        new Invalid.Check()
                .atMost("conditions", conditions, 4000)
                .atMost("source", source, 300)
                .done();
        Scheme scheme = desk.locked(schemeRef, "amend_offer");
        if (seen.isPresent() && seen.get() != scheme.version() - 1) {
            throw new Stale(schemeRef, scheme.version() - 1);
        }
        Offer offer = offers(scheme.id()).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new Unknown(schemeRef));
        OfferForm before = offer.shown(List.of());
        offer.amend(conditions, source);
        em.persist(offer.known(Instant.now(clock), context.caller().name()));
        trail.recordInRegister(Happening.of("amend_offer", schemeRef)
                .saying("O" + number, before, offer.shown(List.of()))
                .with("offer", number)
                .with("conditions", conditions)
                .with("source", source));
    }

    /**
     * A scheme, whole.
     *
     * @throws Unknown if there is none of that reference
     */
    public SchemeSheet read(String reference) {
        return sheet(desk.find(reference));
    }

    /** A scheme, whole, by its number in the database. */
    public SchemeSheet read(Long id) {
        return sheet(em.find(Scheme.class, id));
    }

    /** The schemes, newest first. */
    public List<SchemeRow> list(int first, int size) {
        return em.createQuery(
                        "select new org.contrepartie.scheme.SchemeRow(s.reference, s.title, o.name, o.fictitious)"
                                + " from Scheme s join Organisation o on o.id = s.organisationId order by s.id desc",
                        SchemeRow.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /** The schemes of an organisation, its own first, then those in which it has another part; newest first. */
    public List<SchemeOfOrganisation> ofOrganisation(Long organisationId) {
        return em.createQuery(
                        "select new org.contrepartie.scheme.SchemeOfOrganisation(s.reference, s.title, p.capacity,"
                                + " s.organisationId = :organisation)"
                                + " from Scheme s left join SchemeParty p"
                                + " on p.schemeId = s.id and p.organisationId = :organisation"
                                + " where s.organisationId = :organisation or p.organisationId = :organisation"
                                + " order by s.id desc, p.id",
                        SchemeOfOrganisation.class)
                .setParameter("organisation", organisationId)
                .getResultList();
    }

    /** How many schemes there are. */
    public long count() {
        return em.createQuery("select count(s) from Scheme s", Long.class).getSingleResult();
    }

    private SchemeSheet sheet(Scheme scheme) {
        Long id = scheme.id();
        return new SchemeSheet(
                id,
                scheme.reference(),
                scheme.version(),
                scheme.title(),
                scheme.name(),
                organisations.of(scheme.organisationId()),
                scheme.pageUrl(),
                scheme.pageNote(),
                ofScheme("SchemeTerritory.of", SchemeTerritory.class, id).stream()
                        .map(SchemeTerritory::shown)
                        .toList(),
                desk.statuses(scheme),
                offers(id).stream().map(this::numbered).toList(),
                ofScheme("SchemeParty.of", SchemeParty.class, id).stream()
                        .map(this::party)
                        .toList());
    }

    private PartyRow party(SchemeParty one) {
        return new PartyRow(
                organisations.of(one.organisationId()), one.capacity(), one.since(), one.source(), one.note());
    }

    private NumberedOffer numbered(Offer offer) {
        List<OfferForm.Component> components = em
                .createNamedQuery("Reward.of", Reward.class)
                .setParameter("offerId", offer.id())
                .getResultList()
                .stream()
                .map(Reward::shown)
                .toList();
        return new NumberedOffer(offer.number(), offer.shown(components));
    }

    private List<Offer> offers(Long schemeId) {
        return ofScheme("Offer.of", Offer.class, schemeId);
    }

    private <T> List<T> ofScheme(String query, Class<T> type, Long schemeId) {
        return em.createNamedQuery(query, type)
                .setParameter("schemeId", schemeId)
                .getResultList();
    }
}
