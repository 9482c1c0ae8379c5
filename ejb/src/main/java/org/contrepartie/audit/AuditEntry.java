package org.contrepartie.audit;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.contrepartie.shared.Digest;

/** One line of the trail: who did what, when, to what, and the hash that ties it to the line before. Never changed. */
@Entity
@Table(name = "audit_entry")
@NamedQuery(
        name = "AuditEntry.ofChain",
        query = "select e from AuditEntry e where e.chain = :chain and e.seq <= :length order by e.seq")
@NamedQuery(name = "AuditEntry.latest", query = "select e from AuditEntry e where e.chain = :chain order by e.seq desc")
public class AuditEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_entry")
    @SequenceGenerator(name = "audit_entry", sequenceName = "audit_entry_seq", allocationSize = 50)
    private Long id;

    @Column(name = "chain", length = 60, nullable = false, updatable = false)
    private String chain;

    @Column(name = "seq", nullable = false, updatable = false)
    private long seq;

    @Column(name = "at", nullable = false, updatable = false)
    private Instant at;

    @Column(name = "actor", length = 100, nullable = false, updatable = false)
    private String actor;

    @Column(name = "roles", length = 200, nullable = false, updatable = false)
    private String roles;

    @Column(name = "action", length = 60, nullable = false, updatable = false)
    private String action;

    @Column(name = "rule", length = 10, updatable = false)
    private String rule;

    @Column(name = "reference", length = 60, nullable = false, updatable = false)
    private String reference;

    @Column(name = "from_state", length = 30, updatable = false)
    private String from;

    @Column(name = "to_state", length = 30, updatable = false)
    private String to;

    @Column(name = "subject_version", updatable = false)
    private Long version;

    @Column(name = "payload_digest", length = 64, nullable = false, updatable = false)
    private String payloadDigest;

    @Column(name = "previous", length = 64, nullable = false, updatable = false)
    private String previous;

    @Column(name = "hash", length = 64, nullable = false, updatable = false)
    private String hash;

    protected AuditEntry() {}

    AuditEntry(AuditChain chain, Instant at, String actor, String roles, Happening what, String payloadDigest) {
        this.chain = chain.name();
        this.seq = chain.length() + 1;
        this.at = at;
        this.actor = actor;
        this.roles = roles;
        this.action = what.action();
        this.rule = what.rule().orElse(null);
        this.reference = what.reference();
        this.from = what.from().orElse(null);
        this.to = what.to().orElse(null);
        this.version = what.version().orElse(null);
        this.payloadDigest = payloadDigest;
        this.previous = chain.head();
        this.hash = computedHash(previous);
    }

    /** The hash that this header has after that one, computed anew: the same as the stored one, or somebody meddled. */
    String computedHash(String before) {
        return Digest.sha256(before.getBytes(StandardCharsets.US_ASCII), header().getBytes(StandardCharsets.UTF_8));
    }

    /** The header as it is hashed: JSON, the names in this order, absent values null. */
    String header() {
        JsonObjectBuilder header = Json.createObjectBuilder()
                .add("chain", chain)
                .add("seq", seq)
                .add("at", at.toString())
                .add("actor", actor)
                .add("roles", roles)
                .add("action", action);
        addOrNull(header, "rule", rule);
        header.add("reference", reference);
        addOrNull(header, "from", from);
        addOrNull(header, "to", to);
        addOrNull(header, "version", version == null ? null : version.toString());
        return header.add("payload", payloadDigest).build().toString();
    }

    private static void addOrNull(JsonObjectBuilder header, String name, String value) {
        if (value == null) {
            header.addNull(name);
        } else {
            header.add(name, value);
        }
    }

    public Long id() {
        return id;
    }

    public String chain() {
        return chain;
    }

    /** Its place in the chain, from 1. */
    public long seq() {
        return seq;
    }

    /** When, to the microsecond. */
    public Instant at() {
        return at;
    }

    public String actor() {
        return actor;
    }

    public String roles() {
        return roles;
    }

    public String action() {
        return action;
    }

    /** The line of the procedure: T-, A- or D-id. Empty for what the procedure does not know. */
    public Optional<String> rule() {
        return Optional.ofNullable(rule);
    }

    public String reference() {
        return reference;
    }

    public Optional<String> from() {
        return Optional.ofNullable(from);
    }

    public Optional<String> to() {
        return Optional.ofNullable(to);
    }

    public String payloadDigest() {
        return payloadDigest;
    }

    public String previous() {
        return previous;
    }

    public String hash() {
        return hash;
    }
}
