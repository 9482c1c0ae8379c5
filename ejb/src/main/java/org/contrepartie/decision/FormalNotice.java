package org.contrepartie.decision;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A formal notice [mise en demeure]: the president orders precise acts within a period. It is not a sanction. Its closure gets
 * the publicity that it had.
 *
 * <p>Source: LIL 20-II.
 */
@Entity
@Table(name = "formal_notice")
@NamedQuery(
        name = "FormalNotice.ofCase",
        query = "select n from FormalNotice n where n.caseRef = :caseRef order by n.number")
public class FormalNotice {

    /** Where a formal notice stands. */
    public enum Status {
        RUNNING,
        /** Every act was done; closed (T18). */
        COMPLIED,
        /** The investigation goes on (T19). */
        NOT_COMPLIED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "formal_notice")
    @SequenceGenerator(name = "formal_notice", sequenceName = "formal_notice_seq", allocationSize = 50)
    private Long id;

    @Column(name = "case_ref", length = 30, nullable = false, updatable = false)
    private String caseRef;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Column(name = "notified_on", nullable = false, updatable = false)
    private LocalDate notifiedOn;

    @Column(name = "lasts", length = 10, nullable = false, updatable = false)
    private String period;

    @Column(name = "bureau_exhibit", updatable = false)
    private Integer bureauDecision;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", length = 20, nullable = false)
    private Status status;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @ElementCollection
    @CollectionTable(name = "required_act", joinColumns = @JoinColumn(name = "notice_id"))
    @OrderColumn(name = "place", nullable = false)
    private List<RequiredAct> acts = new ArrayList<>();

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected FormalNotice() {}

    FormalNotice(
            String caseRef,
            int number,
            LocalDate notifiedOn,
            String period,
            Integer bureauDecision,
            List<String> required) {
        this.caseRef = caseRef;
        this.number = number;
        this.notifiedOn = notifiedOn;
        this.period = period;
        this.bureauDecision = bureauDecision;
        this.status = Status.RUNNING;
        required.forEach(words -> acts.add(new RequiredAct(words)));
    }

    /** The act of that label ({@code N1}). Empty where there is none. */
    Optional<RequiredAct> act(String label) {
        return label.matches("N[1-9]\\d{0,3}")
                ? acts.stream().skip(Long.parseLong(label.substring(1)) - 1).findFirst()
                : Optional.empty();
    }

    void end(Status how, LocalDate on) {
        this.status = how;
        this.endedOn = on;
    }

    boolean isRunning() {
        return status == Status.RUNNING;
    }

    boolean isComplied() {
        return acts.stream().allMatch(act -> act.is(RequiredAct.Assessment.DONE));
    }

    boolean isFailed() {
        return acts.stream().anyMatch(act -> act.is(RequiredAct.Assessment.NOT_DONE));
    }

    NoticeRow row() {
        List<NoticeRow.Act> rows = new ArrayList<>();
        acts.forEach(act -> rows.add(act.row(rows.size() + 1)));
        return new NoticeRow(number, notifiedOn, period, bureauDecision, status, endedOn, rows);
    }
}
