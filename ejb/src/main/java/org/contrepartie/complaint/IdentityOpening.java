package org.contrepartie.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** That somebody opened a sealed identity, with the reason he gave, and that the data protection officer took note of it. */
@Entity
@Table(name = "identity_opening")
public class IdentityOpening {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "identity_opening")
    @SequenceGenerator(name = "identity_opening", sequenceName = "identity_opening_seq", allocationSize = 50)
    private Long id;

    @Column(name = "complaint_ref", length = 30, nullable = false, updatable = false)
    private String complaintRef;

    @Column(name = "case_ref", length = 30, nullable = false, updatable = false)
    private String caseRef;

    @Column(name = "pseudonym", length = 10, nullable = false, updatable = false)
    private String pseudonym;

    @Column(name = "login", length = 100, nullable = false, updatable = false)
    private String login;

    @Column(name = "reason", length = 2000, nullable = false, updatable = false)
    private String reason;

    @Column(name = "opened_at", nullable = false, updatable = false)
    private Instant openedAt;

    @Column(name = "acknowledged_by", length = 100)
    private String acknowledgedBy;

    @Column(name = "acknowledged_at")
    private Instant acknowledgedAt;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected IdentityOpening() {}

    IdentityOpening(Complaint complaint, String login, String reason, Instant openedAt) {
        this.complaintRef = complaint.reference();
        this.caseRef = complaint.caseRef();
        this.pseudonym = complaint.pseudonym();
        this.login = login;
        this.reason = reason;
        this.openedAt = openedAt;
    }

    void acknowledge(String by, Instant at) {
        this.acknowledgedBy = by;
        this.acknowledgedAt = at;
    }

    boolean isAcknowledged() {
        return acknowledgedAt != null;
    }

    String caseRef() {
        return caseRef;
    }

    String complaintRef() {
        return complaintRef;
    }
}
