package org.contrepartie.party;

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
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.contrepartie.audit.AuditTrail;
import org.contrepartie.audit.Happening;
import org.contrepartie.audit.Numbers;
import org.contrepartie.shared.Unknown;

/** The organisations that are complained of. */
@Stateless
@RolesAllowed({INTAKE, OFFICER, RAPPORTEUR, REVIEWER, HEAD, CHAIR, COMMITTEE, COOP, DPO, SYSTEM})
public class OrganisationService {

    private static final String FROM =
            " from Organisation o where (o.nameKey like :words or o.reference like :reference)"
                    + " and (:anyCountry = true or o.country = :country)";

    @PersistenceContext
    private EntityManager em;

    @EJB
    private AuditTrail trail;

    @EJB
    private Numbers numbers;

    /** The organisation of that name and country, entered if nobody named it before. An unknown country matches any. */
    public OrganisationRow findOrEnter(OrganisationForm form) {
        Optional<Organisation> known = named(form.name()).stream()
                .filter(one -> form.country() == null
                        || one.country() == null
                        || Objects.equals(one.country(), form.country()))
                .findFirst();
        return OrganisationRow.of(known.orElseGet(() -> enter(form)));
    }

    /** By its number in the database. */
    public OrganisationRow of(Long id) {
        return OrganisationRow.of(em.find(Organisation.class, id));
    }

    /**
     * By reference.
     *
     * @throws Unknown if there is none
     */
    public OrganisationRow of(String reference) {
        return em.createNamedQuery("Organisation.byReference", Organisation.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .map(OrganisationRow::of)
                .orElseThrow(() -> new Unknown(reference));
    }

    /** Those that the filter lets through, by name. */
    public List<OrganisationRow> list(OrganisationFilter filter, int first, int size) {
        return filtered(em.createQuery("select o" + FROM + " order by o.nameKey, o.id", Organisation.class), filter)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList()
                .stream()
                .map(OrganisationRow::of)
                .toList();
    }

    /** How many there are. */
    public long count() {
        return em.createQuery("select count(o) from Organisation o", Long.class).getSingleResult();
    }

    /** How many the filter lets through. */
    public long count(OrganisationFilter filter) {
        return filtered(em.createQuery("select count(o)" + FROM, Long.class), filter)
                .getSingleResult();
    }

    /** The countries of their seats, by code. */
    public List<String> countries() {
        return em.createQuery(
                        "select distinct o.country from Organisation o where o.country is not null order by o.country",
                        String.class)
                .getResultList();
    }

    private static <T> TypedQuery<T> filtered(TypedQuery<T> query, OrganisationFilter filter) {
        String words = filter.words().strip();
        return query.setParameter("words", "%" + Organisation.keyOf(words) + "%")
                .setParameter("reference", "%" + words.toUpperCase(Locale.ROOT) + "%")
                .setParameter("anyCountry", filter.country() == null)
                .setParameter("country", filter.country() == null ? "" : filter.country());
    }

    private Organisation enter(OrganisationForm form) {
        Organisation organisation = new Organisation(numbers.nextOrganisation(), form);
        em.persist(organisation);
        trail.recordInRegister(Happening.of("enter_organisation", organisation.reference())
                .saying("organisation", null, form)
                .with("name", organisation.name())
                .with("country", organisation.country()));
        return organisation;
    }

    private List<Organisation> named(String name) {
        return em.createNamedQuery("Organisation.byKey", Organisation.class)
                .setParameter("key", Organisation.keyOf(name))
                .getResultList();
    }
}
