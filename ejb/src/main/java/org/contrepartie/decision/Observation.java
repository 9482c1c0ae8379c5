package org.contrepartie.decision;

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

/** What one side says in the hearing, and how the rapporteur answers it. Source: Charter 41(2)(a), (c). */
@Entity
@Table(name = "observation")
@NamedQuery(
        name = "Observation.ofCase",
        query = "select o from Observation o where o.caseRef = :caseRef order by o.number")
public class Observation {

    /** Which side speaks. */
    public enum Party {
        RESPONDENT,
        COMPLAINANT,
        /** The reply to what the others said; nobody answers it. */
        RAPPORTEUR
    }

    /** How an observation is answered. */
    public enum Answer {
        ACCEPTED,
        REJECTED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "observation")
    @SequenceGenerator(name = "observation", sequenceName = "observation_seq", allocationSize = 50)
    private Long id;

    @Column(name = "case_ref", length = 30, nullable = false, updatable = false)
    private String caseRef;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Column(name = "hearing_number", nullable = false, updatable = false)
    private int hearing;

    @Enumerated(EnumType.STRING)
    @Column(name = "party", length = 20, nullable = false, updatable = false)
    private Party party;

    @Column(name = "complaint_ref", length = 30, updatable = false)
    private String complaintRef;

    @Column(name = "exhibit_number", updatable = false)
    private Integer exhibit;

    @Column(name = "summary", length = 4000, nullable = false, updatable = false)
    private String summary;

    @Column(name = "received_on", nullable = false, updatable = false)
    private LocalDate receivedOn;

    @Column(name = "recorded_by", length = 100, nullable = false, updatable = false)
    private String recordedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "answer", length = 20)
    private Answer answer;

    @Column(name = "answer_reason", length = 4000)
    private String answerReason;

    @Column(name = "answered_by", length = 100)
    private String answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected Observation() {}

    /** What was said, as somebody records it. */
    Observation(String caseRef, int number, int hearing, Said said, String recordedBy) {
        this.caseRef = caseRef;
        this.number = number;
        this.hearing = hearing;
        this.party = said.party();
        this.complaintRef = said.complaintRef();
        this.exhibit = said.exhibit();
        this.summary = said.summary();
        this.receivedOn = said.receivedOn();
        this.recordedBy = recordedBy;
    }

    /** @param exhibit number of the paper, null where there is none */
    record Said(Party party, String complaintRef, Integer exhibit, String summary, LocalDate receivedOn) {}

    /** The rapporteur answers it, with a reason; until the debate is closed he may do so anew. */
    void answer(Answer given, String reason, String login, Instant at) {
        this.answer = given;
        this.answerReason = reason.strip();
        this.answeredBy = login;
        this.answeredAt = at;
    }

    /** Whether somebody has to answer it and nobody did. */
    boolean isUnanswered() {
        return party != Party.RAPPORTEUR && answer == null;
    }

    int number() {
        return number;
    }

    int hearing() {
        return hearing;
    }

    Party party() {
        return party;
    }

    ObservationRow row() {
        return new ObservationRow(
                number,
                hearing,
                party,
                complaintRef,
                exhibit,
                summary,
                receivedOn,
                recordedBy,
                answer,
                answerReason,
                answeredBy,
                answeredAt);
    }
}
