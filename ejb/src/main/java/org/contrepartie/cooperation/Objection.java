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
import java.time.Instant;
import java.time.LocalDate;

/** What a concerned authority says to a draft decision (A12). Source: GDPR 4(24), 60(4). */
@Entity
@Table(name = "objection")
@NamedQuery(name = "Objection.ofCase", query = "select o from Objection o where o.caseRef = :caseRef order by o.number")
public class Objection {

    /** What it is. */
    public enum Type {
        /** Relevant and reasoned: it keeps the draft from being adopted until it is settled. */
        RRO,
        COMMENT
    }

    /** What became of it. */
    public enum Status {
        OPEN,
        /** The draft is revised. */
        FOLLOWED,
        NOT_FOLLOWED,
        NOT_RELEVANT_OR_REASONED,
        WITHDRAWN
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "objection")
    @SequenceGenerator(name = "objection", sequenceName = "objection_seq", allocationSize = 50)
    private Long id;

    @Column(name = "case_ref", length = 30, nullable = false, updatable = false)
    private String caseRef;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    /** The exchange by which the draft was sent that it is about. */
    @Column(name = "draft_number", nullable = false, updatable = false)
    private int draft;

    @Column(name = "authority", length = 200, nullable = false, updatable = false)
    private String authority;

    @Column(name = "received_on", nullable = false, updatable = false)
    private LocalDate receivedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", length = 20, nullable = false, updatable = false)
    private Type type;

    @Column(name = "part", length = 300, nullable = false, updatable = false)
    private String part;

    @Column(name = "ground", length = 4000, nullable = false, updatable = false)
    private String ground;

    @Column(name = "risk", length = 4000, updatable = false)
    private String risk;

    @Column(name = "proposed_change", length = 4000, updatable = false)
    private String change;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", length = 40, nullable = false)
    private Status status;

    @Column(name = "answer", length = 4000)
    private String answer;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    /** Whether what is followed brings in what the respondent was not heard on. Source: 2025/2518 22. */
    @Column(name = "new_elements", nullable = false)
    private boolean newElements;

    @Column(name = "recorded_by", length = 100, nullable = false, updatable = false)
    private String recordedBy;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected Objection() {}

    Objection(ObjectionRow row, String caseRef) {
        this.caseRef = caseRef;
        this.number = row.number();
        this.draft = row.draft();
        this.authority = row.authority();
        this.receivedOn = row.receivedOn();
        this.type = row.type();
        this.part = row.part();
        this.ground = row.ground();
        this.risk = row.risk();
        this.change = row.change();
        this.status = Status.OPEN;
        this.recordedBy = row.recordedBy();
        this.recordedAt = row.recordedAt();
    }

    /** It is answered so, for that reason. A later answer replaces an earlier one. */
    void answer(Status settled, String reason, boolean bringsNewElements, LocalDate on) {
        this.status = settled;
        this.answer = reason;
        this.newElements = bringsNewElements && settled == Status.FOLLOWED;
        this.answeredOn = on;
    }

    int number() {
        return number;
    }

    ObjectionRow row() {
        return new ObjectionRow(
                number,
                draft,
                authority,
                receivedOn,
                type,
                part,
                ground,
                risk,
                change,
                status,
                answer,
                answeredOn,
                newElements,
                recordedBy,
                recordedAt);
    }
}
