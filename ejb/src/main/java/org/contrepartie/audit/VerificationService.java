package org.contrepartie.audit;

import static org.contrepartie.shared.Role.Names.ADMIN;
import static org.contrepartie.shared.Role.Names.AUDITOR;
import static org.contrepartie.shared.Role.Names.CHAIR;
import static org.contrepartie.shared.Role.Names.DPO;
import static org.contrepartie.shared.Role.Names.HEAD;
import static org.contrepartie.shared.Role.Names.INTAKE;
import static org.contrepartie.shared.Role.Names.OFFICER;
import static org.contrepartie.shared.Role.Names.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.contrepartie.shared.Unknown;

/** Reads chains anew and says whether they are whole. Reads hashes, shows no content: open to all who answer for the trail. */
@Stateless
@RolesAllowed({INTAKE, OFFICER, HEAD, CHAIR, DPO, AUDITOR, ADMIN, SYSTEM})
public class VerificationService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ChainsKnown chains;

    @EJB
    private AuditTrail trail;

    @Inject
    private SealVerifier seals;

    /** Every chain of the house that the caller may know of, by name; the verification itself is recorded. */
    public List<Verification> all() {
        List<Verification> results =
                em.createQuery("select c from AuditChain c order by c.name", AuditChain.class).getResultList().stream()
                        .filter(chain -> chains.knows(chain.name()))
                        .map(this::read)
                        .toList();
        trail.recordRead(Happening.of("verify_trail", "all").with("chains", results.size()));
        return results;
    }

    /**
     * Every daily seal, by day: whether it holds, and which chain does not fit it any more. That one does not is told to
     * everybody; which one, to who may know of it.
     */
    public List<SealCheck> seals() {
        return seals.all().stream()
                .map(seal -> seal.naming(chain -> chains.knows(chain)))
                .toList();
    }

    /**
     * One chain.
     *
     * @throws Unknown if there is no such chain, or none the caller may know of
     */
    public Verification of(String name) {
        AuditChain chain = em.find(AuditChain.class, name);
        if (chain == null || !chains.knows(name)) {
            throw new Unknown(name);
        }
        return read(chain);
    }

    private Verification read(AuditChain chain) {
        List<AuditEntry> entries = em.createNamedQuery("AuditEntry.ofChain", AuditEntry.class)
                .setParameter("chain", chain.name())
                .setParameter("length", chain.length())
                .getResultList();
        Map<Long, AuditPayload> payloads = em
                .createQuery(
                        "select p from AuditPayload p where p.entryId in"
                                + " (select e.id from AuditEntry e where e.chain = :chain)",
                        AuditPayload.class)
                .setParameter("chain", chain.name())
                .getResultList()
                .stream()
                .collect(Collectors.toMap(AuditPayload::entryId, Function.identity()));
        return Verification.of(chain, entries, new StoredPayloads(payloads));
    }

    private static final class StoredPayloads implements Verification.PayloadCheck {

        private final Map<Long, AuditPayload> stored;
        private long erased;

        private StoredPayloads(Map<Long, AuditPayload> stored) {
            this.stored = stored;
        }

        @Override
        public boolean fits(AuditEntry entry) {
            AuditPayload payload = stored.get(entry.id());
            if (payload == null) {
                erased++;
                return true;
            }
            return AuditTrail.digest(payload.salt(), payload.content()).equals(entry.payloadDigest());
        }

        @Override
        public long erased() {
            return erased;
        }
    }
}
