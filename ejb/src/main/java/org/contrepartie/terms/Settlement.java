package org.contrepartie.terms;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** What a person said of something that was not found again for certain. Until then there is none. */
@Embeddable
class Settlement {

    @Enumerated(EnumType.STRING)
    @Column(name = "settled_as", length = 20)
    private Settled as;

    @Column(name = "settled_at")
    private Instant at;

    @Column(name = "settled_by", length = 100)
    private String by;

    @Column(name = "settled_reason", length = 2000)
    private String reason;

    protected Settlement() {}

    Settlement(Settled as, String reason, Instant at, String by) {
        this.as = as;
        this.reason = reason;
        this.at = at;
        this.by = by;
    }

    Settled as() {
        return as;
    }

    MarkedElement.Note note() {
        return new MarkedElement.Note(reason, by, at);
    }
}
