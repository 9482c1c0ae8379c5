package org.contrepartie.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/**
 * That somebody opened a case which he may not know of, with a reason, for a time. An alert until a head of unit and the data
 * protection officer have said that they saw it. Source: GDPR 54(2), house rule.
 */
@Entity
@Table(name = "broken_glass")
public class BrokenGlass {

    /** For how long a case stays open. House rule. */
    static final Duration OPEN_FOR = Duration.ofHours(4);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "broken_glass")
    @SequenceGenerator(name = "broken_glass", sequenceName = "broken_glass_seq", allocationSize = 50)
    private Long id;

    @Column(name = "case_ref", length = 30, nullable = false, updatable = false)
    private String caseRef;

    @Column(name = "login", length = 100, nullable = false, updatable = false)
    private String login;

    @Column(name = "reason", length = 2000, nullable = false, updatable = false)
    private String reason;

    @Column(name = "broken_at", nullable = false, updatable = false)
    private Instant brokenAt;

    /** Exclusive. */
    @Column(name = "until_moment", nullable = false, updatable = false)
    private Instant until;

    @Column(name = "head_login", length = 100)
    private String headLogin;

    @Column(name = "head_at")
    private Instant headAt;

    @Column(name = "dpo_login", length = 100)
    private String dpoLogin;

    @Column(name = "dpo_at")
    private Instant dpoAt;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected BrokenGlass() {}

    BrokenGlass(String caseRef, String login, String reason, Instant brokenAt) {
        this.caseRef = caseRef;
        this.login = login;
        this.reason = reason;
        this.brokenAt = brokenAt;
        this.until = brokenAt.plus(OPEN_FOR);
    }

    /** A head of unit saw it. The first who says so stays named. */
    void seenByHead(String head, Instant at) {
        if (headLogin == null) {
            headLogin = head;
            headAt = at;
        }
    }

    /** The data protection officer saw it. */
    void seenByDpo(String dpo, Instant at) {
        if (dpoLogin == null) {
            dpoLogin = dpo;
            dpoAt = at;
        }
    }

    Long id() {
        return id;
    }

    String caseRef() {
        return caseRef;
    }

    String login() {
        return login;
    }

    String reason() {
        return reason;
    }

    Instant brokenAt() {
        return brokenAt;
    }

    Instant until() {
        return until;
    }

    String headLogin() {
        return headLogin;
    }

    Instant headAt() {
        return headAt;
    }

    String dpoLogin() {
        return dpoLogin;
    }

    Instant dpoAt() {
        return dpoAt;
    }
}
