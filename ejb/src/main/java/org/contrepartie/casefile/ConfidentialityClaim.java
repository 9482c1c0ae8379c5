package org.contrepartie.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/**
 * Somebody claims that a paper is confidential, and why. He substantiates it with a redacted version within the period that he
 * is given; else it may be treated as not confidential.
 *
 * <p>Source: Regulation (EU) 2025/2518 Art. 25(3) to (5).
 */
@Entity
@Table(name = "confidentiality_claim")
@NamedQuery(
        name = "ConfidentialityClaim.of",
        query = "select c from ConfidentialityClaim c where c.caseRef = :caseRef and c.exhibit = :exhibit")
public class ConfidentialityClaim {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "confidentiality_claim")
    @SequenceGenerator(name = "confidentiality_claim", sequenceName = "confidentiality_claim_seq", allocationSize = 50)
    private Long id;

    @Column(name = "case_ref", length = 30, nullable = false, updatable = false)
    private String caseRef;

    @Column(name = "exhibit_number", nullable = false, updatable = false)
    private int exhibit;

    @Column(name = "grounds", length = 4000, nullable = false)
    private String grounds;

    @Column(name = "claimed_on", nullable = false, updatable = false)
    private LocalDate claimedOn;

    /** Null while it is not substantiated. */
    @Column(name = "redacted_exhibit")
    private Integer redacted;

    @Column(name = "recorded_by", length = 100, nullable = false)
    private String recordedBy;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected ConfidentialityClaim() {}

    ConfidentialityClaim(String caseRef, int exhibit, LocalDate claimedOn) {
        this.caseRef = caseRef;
        this.exhibit = exhibit;
        this.claimedOn = claimedOn;
    }

    void say(String why, Integer redactedVersion, String by) {
        this.grounds = why;
        this.redacted = redactedVersion == null ? redacted : redactedVersion;
        this.recordedBy = by;
    }
}
