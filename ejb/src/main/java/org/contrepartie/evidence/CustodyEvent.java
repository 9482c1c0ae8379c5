package org.contrepartie.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** What happened to an exhibit, and in whose hands; never changed. */
@Entity
@Table(name = "custody_event")
@NamedQuery(
        name = "CustodyEvent.of",
        query = "select c from CustodyEvent c where c.exhibitId = :exhibitId order by c.id")
public class CustodyEvent {

    /** What may happen to an exhibit. */
    public enum Kind {
        COLLECTED,
        RECEIVED,
        HASHED,
        VIEWED,
        /** It was taken on file in another case as well. */
        COPIED,
        /** Its bytes were hashed again and are those that were taken in. */
        VERIFIED,
        /** Its bytes were hashed again and are others. */
        FOUND_CHANGED,
        /** Its bytes are not in the store any more. */
        FOUND_MISSING,
        /** It was taken off the file, with a reason, and keeps its number. */
        WITHDRAWN
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "custody_event")
    @SequenceGenerator(name = "custody_event", sequenceName = "custody_event_seq", allocationSize = 50)
    private Long id;

    @Column(name = "exhibit_id", nullable = false, updatable = false)
    private Long exhibitId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", length = 20, nullable = false, updatable = false)
    private Kind kind;

    @Column(name = "at", nullable = false, updatable = false)
    private Instant at;

    @Column(name = "actor", length = 100, nullable = false, updatable = false)
    private String actor;

    @Column(name = "note", length = 1000, updatable = false)
    private String note;

    protected CustodyEvent() {}

    CustodyEvent(Long exhibitId, Kind kind, Instant at, String actor, String note) {
        this.exhibitId = exhibitId;
        this.kind = kind;
        this.at = at;
        this.actor = actor;
        this.note = note;
    }

    CustodyRow row() {
        return new CustodyRow(kind, at, actor, note);
    }
}
