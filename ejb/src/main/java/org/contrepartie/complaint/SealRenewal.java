package org.contrepartie.complaint;

import static org.contrepartie.shared.Role.Names.DPO;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.contrepartie.audit.AuditTrail;
import org.contrepartie.audit.Happening;

/** Seals every identity anew under a new key, in one act: all or none. Nobody sees any of them. */
@Stateless
@RolesAllowed(DPO)
public class SealRenewal {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Seal seal;

    @Inject
    private SealKeys keys;

    @EJB
    private AuditTrail trail;

    /** The name of the key that seals now. */
    public String current() {
        return keys.current();
    }

    /**
     * Makes a key and seals everything with it.
     *
     * @return how many identities were sealed anew
     */
    public int renew() {
        String key = keys.renew();
        List<Complainant> kept = em.createQuery(
                        "select c from Complainant c order by c.complaintRef", Complainant.class)
                .getResultList();
        kept.forEach(this::anew);
        trail.recordInRegister(Happening.of("renew_seal", key).with("identities", kept.size()));
        return kept.size();
    }

    /** A sealed row is never changed, by a right that the application does not have: it goes, and another comes. */
    private void anew(Complainant old) {
        Identity identity = seal.open(old.sealed(), old.complaintRef());
        em.remove(old);
        em.flush();
        em.persist(new Complainant(old.complaintRef(), seal.seal(identity, old.complaintRef())));
        em.flush();
    }
}
