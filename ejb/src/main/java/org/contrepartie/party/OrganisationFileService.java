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
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.contrepartie.audit.AuditTrail;
import org.contrepartie.audit.Happening;
import org.contrepartie.shared.Country;
import org.contrepartie.shared.Invalid;
import org.contrepartie.shared.Stale;
import org.contrepartie.shared.Unknown;

/** Reads one organisation whole, and amends what is known of it. */
@Stateless
@RolesAllowed({INTAKE, OFFICER, RAPPORTEUR, REVIEWER, HEAD, CHAIR, COMMITTEE, COOP, DPO, SYSTEM})
public class OrganisationFileService {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private AuditTrail trail;

    /**
     * An organisation, whole.
     *
     * @throws Unknown if there is none of that reference
     */
    public OrganisationSheet read(String reference) {
        Organisation organisation = find(reference);
        return new OrganisationSheet(
                OrganisationRow.of(organisation),
                organisation.version(),
                organisation.groupId() == null
                        ? null
                        : OrganisationRow.of(em.find(Organisation.class, organisation.groupId())),
                em
                        .createNamedQuery("Organisation.ofGroup", Organisation.class)
                        .setParameter("groupId", organisation.id())
                        .getResultList()
                        .stream()
                        .map(OrganisationRow::of)
                        .toList(),
                establishments(organisation).stream().map(Establishment::row).toList());
    }

    /**
     * Amends what is known of an organisation.
     *
     * @param seen the version that the caller had before him; empty where he looked at none
     * @param reason why, for the trail; never blank
     * @throws Invalid if a field cannot be taken, or another organisation has that name in that country
     * @throws Stale if the organisation changed meanwhile
     * @throws Unknown if there is none of that reference
     */
    @RolesAllowed({OFFICER, HEAD, SYSTEM})
    public void amend(String reference, Optional<Long> seen, OrganisationAmendment known, String reason) {
        new Invalid.Check()
                .text("name", known.name(), 300)
                .that(Country.isKnownOrNull(known.country()), "country", "field.country")
                .atMost("seat", known.seat(), 200)
                .atMost("describedAs", known.describedAs(), 1000)
                .text("reason", reason, 2000)
                .done();
        Organisation organisation = find(reference);
        em.lock(organisation, LockModeType.PESSIMISTIC_WRITE);
        if (seen.isPresent() && seen.get() != organisation.version()) {
            OrganisationRow now = OrganisationRow.of(organisation);
            throw new Stale(reference, organisation.version())
                    .unlike("name", now.name(), known.name())
                    .unlike("country", now.country(), known.country());
        }
        Long group = groupOf(organisation, known.group());
        new Invalid.Check()
                .that(!hasNamesake(organisation, known), "name", "organisation.namesake")
                .done();
        trail.recordInRegister(Happening.of("amend_organisation", reference)
                .saying("organisation", known(organisation), known)
                .with("before", told(organisation))
                .with("name", known.name())
                .with("country", known.country())
                .with("seat", known.seat())
                .with("describedAs", known.describedAs())
                .with("group", known.group())
                .with("reason", reason));
        organisation.amend(known, group);
    }

    /** A group has one head: an organisation that is itself controlled is none, and nobody controls himself. */
    private Long groupOf(Organisation organisation, String group) {
        if (group == null || group.isBlank()) {
            return null;
        }
        Organisation head = byReference(group).orElseThrow(() -> new Invalid("group", "organisation.noSuchGroup"));
        boolean controls = !em.createNamedQuery("Organisation.ofGroup", Organisation.class)
                .setParameter("groupId", organisation.id())
                .getResultList()
                .isEmpty();
        new Invalid.Check()
                .that(!head.id().equals(organisation.id()), "group", "organisation.ownGroup")
                .that(head.groupId() == null && !controls, "group", "organisation.groupOfGroup")
                .done();
        return head.id();
    }

    private boolean hasNamesake(Organisation organisation, OrganisationAmendment known) {
        return em
                .createNamedQuery("Organisation.byKey", Organisation.class)
                .setParameter("key", Organisation.keyOf(known.name()))
                .getResultList()
                .stream()
                .anyMatch(one -> !one.id().equals(organisation.id())
                        && (one.country() == null
                                || known.country() == null
                                || one.country().equals(known.country())));
    }

    private OrganisationAmendment known(Organisation organisation) {
        String group = organisation.groupId() == null
                ? null
                : em.find(Organisation.class, organisation.groupId()).reference();
        return new OrganisationAmendment(
                organisation.name(), organisation.country(), organisation.seat(), organisation.describedAs(), group);
    }

    private static String told(Organisation organisation) {
        return String.join(
                " | ",
                organisation.name(),
                String.valueOf(organisation.country()),
                String.valueOf(organisation.seat()),
                String.valueOf(organisation.describedAs()));
    }

    private Organisation find(String reference) {
        return byReference(reference).orElseThrow(() -> new Unknown(reference));
    }

    private Optional<Organisation> byReference(String reference) {
        return em.createNamedQuery("Organisation.byReference", Organisation.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    private List<Establishment> establishments(Organisation organisation) {
        return em.createNamedQuery("Establishment.of", Establishment.class)
                .setParameter("organisationId", organisation.id())
                .getResultList();
    }
}
