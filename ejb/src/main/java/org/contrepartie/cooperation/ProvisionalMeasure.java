package org.contrepartie.cooperation;

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
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * An urgent provisional measure of this authority, on its own territory and for three months at most.
 *
 * <p>Source: GDPR 66(1); 2025/2518 31(1), 32(1).
 */
@Entity
@Table(name = "provisional_measure")
@NamedQuery(
        name = "ProvisionalMeasure.ofCase",
        query = "select m from ProvisionalMeasure m where m.caseRef = :caseRef order by m.number")
public class ProvisionalMeasure {

    /** Where a provisional measure stands. */
    public enum Status {
        ADOPTED,
        /** It was notified and has its effects. */
        IN_FORCE,
        /** Its validity has run out. */
        LAPSED,
        /** The Board confirmed it, or a final measure took its place. */
        CONFIRMED,
        /** The authority took it back. */
        LIFTED;

        /** What may follow. */
        Set<Status> next() {
            return switch (this) {
                case ADOPTED -> EnumSet.of(IN_FORCE, LIFTED);
                case IN_FORCE -> EnumSet.of(LAPSED, CONFIRMED, LIFTED);
                case LAPSED, CONFIRMED, LIFTED -> EnumSet.noneOf(Status.class);
            };
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "provisional_measure")
    @SequenceGenerator(name = "provisional_measure", sequenceName = "provisional_measure_seq", allocationSize = 50)
    private Long id;

    @Column(name = "case_ref", length = 30, nullable = false, updatable = false)
    private String caseRef;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Column(name = "words", length = 4000, nullable = false, updatable = false)
    private String words;

    @Column(name = "urgency", length = 4000, nullable = false, updatable = false)
    private String urgency;

    @Column(name = "adopted_on", nullable = false, updatable = false)
    private LocalDate adoptedOn;

    /** The last day, inclusive. */
    @Column(name = "valid_until", nullable = false, updatable = false)
    private LocalDate validUntil;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", length = 20, nullable = false)
    private Status status;

    @Column(name = "settled_on")
    private LocalDate settledOn;

    @Column(name = "settled_because", length = 4000)
    private String settledBecause;

    @Column(name = "adopted_by", length = 100, nullable = false, updatable = false)
    private String adoptedBy;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected ProvisionalMeasure() {}

    ProvisionalMeasure(
            String caseRef, int number, String words, String urgency, LocalDate on, LocalDate until, String adoptedBy) {
        this.caseRef = caseRef;
        this.number = number;
        this.words = words;
        this.urgency = urgency;
        this.adoptedOn = on;
        this.validUntil = until;
        this.status = Status.ADOPTED;
        this.adoptedBy = adoptedBy;
    }

    /** What became of it on that day, and why. Whether it may is the act's to say. */
    void become(Status next, LocalDate on, String reason) {
        this.status = next;
        this.settledOn = on;
        this.settledBecause = reason;
    }

    Status status() {
        return status;
    }

    ProvisionalRow row() {
        return new ProvisionalRow(
                "P" + number, words, urgency, adoptedOn, validUntil, status, settledOn, settledBecause, adoptedBy);
    }
}
