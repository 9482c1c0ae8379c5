package org.contrepartie.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.contrepartie.shared.Caller;
import org.contrepartie.shared.CallerContext;
import org.contrepartie.shared.Digest;

/** Writes the trail. Called by services in their own transaction; open to every role because every act is recorded. */
@Stateless
@PermitAll
public class AuditTrail {

    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @EJB
    private CallerContext context;

    @EJB
    private FirstRows firstRows;

    /**
     * Opens the chain of a case that is being opened, in the act that opens it: nobody else knows the case yet, so nobody else
     * can need the chain first. The act holds the row of its number then, and must not wait for a second connection.
     */
    public void openChain(String caseRef) {
        em.persist(new AuditChain(caseRef));
        em.flush();
    }

    /** Records an act on a case, in the chain of the case. */
    public AuditEntry record(String caseRef, Happening what) {
        return append(caseRef, what);
    }

    /** Records that something was read or exported, in the stream of the day. */
    public AuditEntry recordRead(Happening what) {
        return append("reads-" + LocalDate.now(clock), what);
    }

    /** Records an act that belongs to no case (a new organisation, a new scheme), in the register of the house. */
    public AuditEntry recordInRegister(Happening what) {
        return append("register-" + LocalDate.now(clock).getYear(), what);
    }

    /** The last entries of a chain, newest first. */
    public List<AuditEntry> latest(String chain, int limit) {
        return em.createNamedQuery("AuditEntry.latest", AuditEntry.class)
                .setParameter("chain", chain)
                .setMaxResults(limit)
                .getResultList();
    }

    /** How many entries a chain has; the number of its last one. */
    public long lengthOf(String chain) {
        return Optional.ofNullable(em.find(AuditChain.class, chain))
                .map(AuditChain::length)
                .orElse(0L);
    }

    /** What the entry was about. Empty when it was lawfully erased. */
    public Optional<String> content(AuditEntry entry) {
        return Optional.ofNullable(em.find(AuditPayload.class, entry.id())).map(AuditPayload::content);
    }

    /**
     * Locks the chain of a case until the act is done, and gives the next number of something counted within the case.
     *
     * @param count JPQL that counts what is there, with the parameter {@code caseRef}
     */
    public int numberOnCase(String caseRef, String count) {
        locked(caseRef);
        return Math.toIntExact(em.createQuery(count, Long.class)
                        .setParameter("caseRef", caseRef)
                        .getSingleResult()
                + 1);
    }

    private AuditEntry append(String name, Happening what) {
        Caller caller = context.caller();
        String salt = newSalt();
        String content = json(what.details());
        Instant at = Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
        AuditChain chain = locked(name);
        AuditEntry entry = new AuditEntry(chain, at, caller.name(), rolesOf(caller), what, digest(salt, content));
        em.persist(entry);
        em.persist(new AuditPayload(entry.id(), salt, content));
        chain.append(entry);
        return entry;
    }

    private AuditChain locked(String name) {
        AuditChain chain = em.find(AuditChain.class, name, LockModeType.PESSIMISTIC_WRITE);
        if (chain == null) {
            firstRows.openChain(name);
            chain = em.find(AuditChain.class, name, LockModeType.PESSIMISTIC_WRITE);
        }
        return chain;
    }

    static String digest(String salt, String content) {
        return Digest.sha256(salt.getBytes(StandardCharsets.US_ASCII), content.getBytes(StandardCharsets.UTF_8));
    }

    private static String newSalt() {
        byte[] salt = new byte[32];
        RANDOM.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }

    private static String json(Map<String, String> details) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        details.forEach(object::add);
        return object.build().toString();
    }

    private static String rolesOf(Caller caller) {
        return caller.roles().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }
}
