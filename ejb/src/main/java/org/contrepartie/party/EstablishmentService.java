package org.contrepartie.party;

import static org.contrepartie.shared.Role.Names.HEAD;
import static org.contrepartie.shared.Role.Names.OFFICER;
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
import org.contrepartie.shared.Unknown;

/** Enters the establishments of an organisation and says what they are to it. */
@Stateless
@RolesAllowed({OFFICER, HEAD, SYSTEM})
public class EstablishmentService {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private AuditTrail trail;

    /**
     * Enters an establishment.
     *
     * @return its number within the organisation, from 1
     * @throws Invalid if a field cannot be taken, or there is a main establishment already
     * @throws Unknown if there is no such organisation
     */
    public int add(String reference, EstablishmentForm form) {
        new Invalid.Check()
                .text("name", form.name(), 300)
                .that(Country.isKnownOrNull(form.country()), "country", "field.country")
                .atMost("town", form.town(), 200)
                .required("kind", form.kind())
                .atMost("source", form.source(), 300)
                .done();
        Organisation organisation = locked(reference);
        List<Establishment> all = establishments(organisation);
        requireOneMain(all, 0, form.kind());
        Establishment establishment = new Establishment(organisation.id(), all.size() + 1, form);
        em.persist(establishment);
        trail.recordInRegister(Happening.of("add_establishment", reference)
                .with("establishment", establishment.number())
                .with("name", form.name())
                .with("country", form.country())
                .with("kind", form.kind()));
        return establishment.number();
    }

    /**
     * Says what an establishment is to its organisation, once that is known, or is no longer.
     *
     * @param reason why, for the trail; never blank
     * @throws Invalid if a field cannot be taken, or another one is the main establishment
     * @throws Unknown if there is no such establishment
     */
    public void qualify(String reference, int number, Establishment.Kind kind, String reason) {
        new Invalid.Check().required("kind", kind).text("reason", reason, 2000).done();
        List<Establishment> all = establishments(locked(reference));
        Establishment establishment = all.stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new Unknown(reference));
        requireOneMain(all, number, kind);
        trail.recordInRegister(Happening.of("qualify_establishment", reference)
                .with("establishment", number)
                .with("before", establishment.kind())
                .with("kind", kind)
                .with("reason", reason));
        establishment.is(kind);
    }

    private static void requireOneMain(List<Establishment> all, int but, Establishment.Kind kind) {
        boolean second =
                kind == Establishment.Kind.MAIN && all.stream().anyMatch(one -> one.isMain() && one.number() != but);
        new Invalid.Check().that(!second, "kind", "organisation.mainKnown").done();
    }

    private Organisation locked(String reference) {
        Organisation organisation = find(reference);
        em.lock(organisation, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return organisation;
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
