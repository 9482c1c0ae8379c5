package org.contrepartie.clock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** The address under which somebody's calendar reads his clocks. The secret in it is kept as a digest only. */
@Entity
@Table(name = "calendar_feed")
@NamedQuery(
        name = "CalendarFeed.openOf",
        query = "select f from CalendarFeed f where f.login = :login and f.revokedAt is null order by f.id")
@NamedQuery(
        name = "CalendarFeed.byDigest",
        query = "select f from CalendarFeed f where f.digest = :digest and f.revokedAt is null")
public class CalendarFeed {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "calendar_feed")
    @SequenceGenerator(name = "calendar_feed", sequenceName = "calendar_feed_seq", allocationSize = 50)
    private Long id;

    @Column(name = "login", length = 100, nullable = false, updatable = false)
    private String login;

    @Column(name = "token_digest", length = 64, nullable = false, updatable = false)
    private String digest;

    @Column(name = "language", length = 20, nullable = false, updatable = false)
    private String language;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected CalendarFeed() {}

    CalendarFeed(String login, String digest, String language, Instant madeAt) {
        this.login = login;
        this.digest = digest;
        this.language = language;
        this.madeAt = madeAt;
    }

    /** The address opens nothing any more. */
    void revoke(Instant at) {
        this.revokedAt = at;
    }

    String login() {
        return login;
    }

    String language() {
        return language;
    }

    Instant madeAt() {
        return madeAt;
    }
}
