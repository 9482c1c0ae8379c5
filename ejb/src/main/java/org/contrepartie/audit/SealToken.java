package org.contrepartie.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** What a time-stamp service signed on the root of a seal: that it was there at that moment. Never changed. */
@Entity
@Table(name = "daily_seal_token")
@NamedQuery(name = "SealToken.all", query = "select t from SealToken t order by t.day")
public class SealToken {

    @Id
    @Column(name = "seal_day")
    private LocalDate day;

    @Column(name = "token", nullable = false, updatable = false)
    private byte[] token;

    @Column(name = "stamped_at", nullable = false, updatable = false)
    private Instant stampedAt;

    protected SealToken() {}

    SealToken(LocalDate day, byte[] token, Instant stampedAt) {
        this.day = day;
        this.token = token.clone();
        this.stampedAt = stampedAt;
    }

    LocalDate day() {
        return day;
    }

    byte[] token() {
        return token.clone();
    }

    /** As the service says. */
    Instant stampedAt() {
        return stampedAt;
    }
}
