package org.contrepartie.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A complaint of a person about the processing of his data, attached to a case from its first moment.
 *
 * <p>Source: GDPR 77; Regulation (EU) 2025/2518 Art. 4.
 */
@Entity
@Table(name = "complaint")
@NamedQuery(name = "Complaint.byReference", query = "select c from Complaint c where c.reference = :reference")
@NamedQuery(name = "Complaint.ofCase", query = "select c from Complaint c where c.caseRef = :caseRef order by c.id")
public class Complaint {

    /** By which way a complaint came. */
    public enum Channel {
        WEB_FORM,
        EMAIL,
        LETTER,
        PHONE,
        COUNTER,
        /** From another authority. */
        REFERRAL
    }

    /** Where a complaint stands; the state of the case is another thing. */
    public enum Status {
        RECEIVED,
        ADMISSIBLE,
        INADMISSIBLE,
        WITHDRAWN,
        ANSWERED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "complaint")
    @SequenceGenerator(name = "complaint", sequenceName = "complaint_seq", allocationSize = 50)
    private Long id;

    @Column(name = "reference", length = 30, nullable = false, updatable = false)
    private String reference;

    @Column(name = "received_on", nullable = false, updatable = false)
    private LocalDate receivedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "channel", length = 20, nullable = false, updatable = false)
    private Channel channel;

    @Column(name = "from_authority", length = 200, updatable = false)
    private String fromAuthority;

    @Column(name = "language", length = 20, nullable = false, updatable = false)
    private String language;

    @Column(name = "narrative", length = 1_000_000, nullable = false, updatable = false)
    private String narrative;

    @Column(name = "organisation_id", nullable = false, updatable = false)
    private Long organisationId;

    @Column(name = "scheme_id")
    private Long schemeId;

    @Column(name = "case_ref", length = 30, nullable = false)
    private String caseRef;

    @Column(name = "pseudonym", length = 10, nullable = false)
    private String pseudonym;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", length = 20, nullable = false)
    private Status status;

    @Column(name = "rights_exercised", length = 200, updatable = false)
    private String rights;

    @Column(name = "prior_request_proof", length = 1000)
    private String priorRequestProof;

    @Column(name = "out_of_scope_ground", length = 1000)
    private String outOfScopeGround;

    /** The day on which he agreed to an early resolution in writing. */
    @Column(name = "resolution_agreed_on")
    private LocalDate resolutionAgreedOn;

    @Column(name = "identity_name", nullable = false)
    private boolean identityName;

    @Column(name = "identity_contact", nullable = false)
    private boolean identityContact;

    @Column(name = "minor", nullable = false, updatable = false)
    private boolean minor;

    @Column(name = "anonymous_towards_respondent", nullable = false, updatable = false)
    private boolean anonymousTowardsRespondent;

    /** Null where the person lodged it himself. */
    @Embedded
    private Representation representation;

    @Column(name = "withdrawn_on")
    private LocalDate withdrawnOn;

    /** The exhibit that is the written withdrawal. */
    @Column(name = "withdrawal_exhibit")
    private Integer withdrawalExhibit;

    @Column(name = "registered_at", nullable = false, updatable = false)
    private Instant registeredAt;

    @Column(name = "registered_by", length = 100, nullable = false, updatable = false)
    private String registeredBy;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected Complaint() {}

    Complaint(
            String reference,
            ComplaintForm form,
            Long organisationId,
            Long schemeId,
            String caseRef,
            String pseudonym,
            Instant registeredAt,
            String registeredBy) {
        this.reference = reference;
        this.receivedOn = form.receivedOn();
        this.channel = form.channel();
        this.fromAuthority = form.fromAuthority();
        this.language = form.language();
        this.narrative = form.narrative();
        this.organisationId = organisationId;
        this.schemeId = schemeId;
        this.caseRef = caseRef;
        this.pseudonym = pseudonym;
        this.status = Status.RECEIVED;
        this.rights = form.rights().isEmpty() ? null : String.join(" ", new TreeSet<>(form.rights()));
        this.identityName = form.complainant().hasName();
        this.identityContact = form.complainant().hasContact();
        this.minor = form.minor();
        this.anonymousTowardsRespondent = form.anonymousTowardsRespondent();
        this.representation = form.mandate() == null ? null : new Representation(form.mandate());
        this.registeredAt = registeredAt;
        this.registeredBy = registeredBy;
    }

    /** Whether it says when it came, by which channel, and what it is about. */
    public boolean hasDateChannelAndNarrative() {
        return receivedOn != null && channel != null && narrative != null && !narrative.isBlank();
    }

    /**
     * What the law lets the authority ask for and is not there.
     *
     * <p>Source: Regulation (EU) 2025/2518 Art. 4(1).
     */
    public Set<String> missingAdmissibilityFields() {
        Set<String> missing = new TreeSet<>();
        if (!identityName) {
            missing.add("complainant.name");
        }
        if (!identityContact) {
            missing.add("complainant.contact");
        }
        if (organisationId == null) {
            missing.add("respondent.name");
        }
        if (narrative == null || narrative.isBlank()) {
            missing.add("narrative");
        }
        mandate().map(Mandate::missing).ifPresent(missing::addAll);
        return missing;
    }

    /** The body that lodged it. Empty where the person did himself. */
    public Optional<Mandate> mandate() {
        return Optional.ofNullable(representation).map(Representation::mandate);
    }

    public boolean isOutOfScope() {
        return outOfScopeGround != null;
    }

    /** Whether it says that a request for a right went unanswered. */
    public boolean isRightsGrievance() {
        return rights != null;
    }

    public boolean isPriorRequestProven() {
        return priorRequestProof != null;
    }

    /** Whether nobody decided on it and it was not withdrawn. */
    public boolean isOpen() {
        return status == Status.RECEIVED || status == Status.ADMISSIBLE;
    }

    /** Whether another authority transmitted it to this one, as the presumed lead. Source: 2025/2518 4(5), 4(6). */
    public boolean isReferred() {
        return channel == Channel.REFERRAL;
    }

    /** Whether its author agreed to the early resolution that is proposed. */
    public boolean isResolutionAgreed() {
        return resolutionAgreedOn != null;
    }

    void agree(LocalDate on) {
        this.resolutionAgreedOn = on;
    }

    void prove(String proof) {
        this.priorRequestProof = proof;
    }

    void placeOutOfScope(String ground) {
        this.outOfScopeGround = ground;
    }

    void represent(Mandate mandate) {
        this.representation = new Representation(mandate);
    }

    /** The person withdrew it in writing. */
    void withdraw(LocalDate on, Integer writing) {
        this.status = Status.WITHDRAWN;
        this.withdrawnOn = on;
        this.withdrawalExhibit = writing;
    }

    void moveTo(String otherCase, String otherPseudonym) {
        if (representation != null) {
            this.representation = representation.withoutProofs();
        }
        this.caseRef = otherCase;
        this.pseudonym = otherPseudonym;
    }

    void settle(Status decided) {
        this.status = decided;
    }

    public String reference() {
        return reference;
    }

    public String caseRef() {
        return caseRef;
    }

    public String pseudonym() {
        return pseudonym;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public String language() {
        return language;
    }

    public Status status() {
        return status;
    }

    public Long organisationId() {
        return organisationId;
    }

    public Long schemeId() {
        return schemeId;
    }

    ComplaintSheet sheet(String organisation, boolean fictitious) {
        return new ComplaintSheet(
                reference,
                version,
                receivedOn,
                channel,
                fromAuthority,
                language,
                narrative,
                organisation,
                fictitious,
                caseRef,
                pseudonym,
                status,
                rights == null ? Set.of() : Set.of(rights.split(" ")),
                missingAdmissibilityFields(),
                isPriorRequestProven(),
                isOutOfScope(),
                minor,
                anonymousTowardsRespondent,
                mandate().orElse(null),
                withdrawnOn,
                withdrawalExhibit,
                registeredAt,
                registeredBy);
    }
}
