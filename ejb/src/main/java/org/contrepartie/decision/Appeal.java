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
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;

/** An appeal to a court against a decision (act A20). It does not suspend the decision by itself. Source: GDPR 78. */
@Entity
@Table(name = "appeal")
@NamedQuery(name = "Appeal.ofCase", query = "select a from Appeal a where a.caseRef = :caseRef order by a.number")
public class Appeal {

    /** Where an appeal stands. */
    public enum Status {
        LODGED,
        /** The court stays the decision until it judges. */
        STAYED,
        /** The decision stands. */
        UPHELD,
        ANNULLED,
        /** The decision stands in part. */
        REDUCED;

        /** What may follow. */
        Set<Status> next() {
            return switch (this) {
                case LODGED -> EnumSet.of(STAYED, UPHELD, ANNULLED, REDUCED);
                case STAYED -> EnumSet.of(UPHELD, ANNULLED, REDUCED);
                case UPHELD, ANNULLED, REDUCED -> EnumSet.noneOf(Status.class);
            };
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "appeal")
    @SequenceGenerator(name = "appeal", sequenceName = "appeal_seq", allocationSize = 50)
    private Long id;

    @Column(name = "case_ref", length = 30, nullable = false, updatable = false)
    private String caseRef;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Column(name = "decision_ref", length = 30, nullable = false, updatable = false)
    private String decisionRef;

    @Column(name = "lodged_on", nullable = false, updatable = false)
    private LocalDate lodgedOn;

    @Column(name = "court", length = 300, nullable = false, updatable = false)
    private String court;

    @Column(name = "exhibit_number")
    private Integer exhibit;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", length = 20, nullable = false)
    private Status status;

    @Column(name = "stayed_on")
    private LocalDate stayedOn;

    @Column(name = "stay_ended_on")
    private LocalDate stayEndedOn;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected Appeal() {}

    Appeal(String caseRef, int number, String decisionRef, LocalDate lodgedOn, String court) {
        this.caseRef = caseRef;
        this.number = number;
        this.decisionRef = decisionRef;
        this.lodgedOn = lodgedOn;
        this.court = court;
        this.status = Status.LODGED;
    }

    /** What became of it on that day, and the paper that says so, or null. */
    void become(Status next, LocalDate on, Integer paper) {
        if (next == Status.STAYED && status != Status.STAYED) {
            stayedOn = on;
        }
        if (next != Status.STAYED && status == Status.STAYED) {
            stayEndedOn = on;
        }
        status = next;
        exhibit = paper == null ? exhibit : paper;
    }

    boolean isSame(LocalDate lodged, String before) {
        return lodgedOn.equals(lodged) && court.equals(before);
    }

    /** For how many calendar days it kept the decision from being executed, in (from, to]. */
    long daysStayed(LocalDate from, LocalDate to) {
        if (stayedOn == null) {
            return 0;
        }
        LocalDate begin = stayedOn.isBefore(from) ? from : stayedOn;
        LocalDate end = stayEndedOn == null || stayEndedOn.isAfter(to) ? to : stayEndedOn;
        return Math.max(0, ChronoUnit.DAYS.between(begin, end));
    }

    String decisionRef() {
        return decisionRef;
    }

    Status status() {
        return status;
    }

    AppealRow row() {
        return new AppealRow(number, decisionRef, lodgedOn, court, exhibit, status, stayedOn, stayEndedOn);
    }
}
