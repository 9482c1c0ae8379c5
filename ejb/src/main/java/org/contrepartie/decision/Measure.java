package org.contrepartie.decision;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.contrepartie.deadline.HolidayCalendar;
import org.contrepartie.shared.Money;
import org.contrepartie.shared.Stale;
import org.contrepartie.workflow.Given;

/** A corrective measure [mesure correctrice]: envisaged, then ordered by a decision, then executed. */
@Entity
@Table(name = "measure")
@NamedQuery(name = "Measure.ofCase", query = "select m from Measure m where m.caseRef = :caseRef order by m.number")
public class Measure {

    /** What the authority may do. Source: GDPR 58(2)(a)-(j); the last four LIL 20, 22. */
    public enum Kind {
        WARNING,
        REPRIMAND,
        ORDER_RIGHTS,
        ORDER_COMPLIANCE,
        ORDER_BREACH_NOTICE,
        LIMITATION_OR_BAN,
        ORDER_RECTIFY_ERASE_RESTRICT,
        CERTIFICATION,
        FINE,
        SUSPEND_FLOWS,
        REMINDER_OF_OBLIGATIONS,
        FORMAL_NOTICE,
        PENALTY_PAYMENT,
        PUBLICATION;

        /** Whether it commands the respondent to do or to leave something. */
        public boolean isInjunction() {
            return switch (this) {
                case ORDER_RIGHTS,
                        ORDER_COMPLIANCE,
                        ORDER_BREACH_NOTICE,
                        LIMITATION_OR_BAN,
                        ORDER_RECTIFY_ERASE_RESTRICT,
                        CERTIFICATION,
                        SUSPEND_FLOWS,
                        PENALTY_PAYMENT -> true;
                case WARNING, REPRIMAND, FINE, REMINDER_OF_OBLIGATIONS, FORMAL_NOTICE, PUBLICATION -> false;
            };
        }

        /** Whether it is done by being pronounced: nothing remains to be executed. */
        public boolean isDoneByWords() {
            return this == WARNING || this == REPRIMAND || this == REMINDER_OF_OBLIGATIONS;
        }
    }

    /** What became of a measure. */
    public enum Status {
        ENVISAGED,
        ORDERED,
        EXECUTED,
        WITHDRAWN,
        /** The amount of a penalty is fixed and due. */
        LIQUIDATED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "measure")
    @SequenceGenerator(name = "measure", sequenceName = "measure_seq", allocationSize = 50)
    private Long id;

    @Column(name = "case_ref", length = 30, nullable = false, updatable = false)
    private String caseRef;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", length = 40, nullable = false)
    private Kind kind;

    @Column(name = "words", length = 4000, nullable = false)
    private String words;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "lasts", length = 10)
    private String period;

    @Embedded
    private Money amount;

    @Embedded
    @AttributeOverride(name = "minor", column = @Column(name = "rate_minor"))
    @AttributeOverride(name = "currency", column = @Column(name = "rate_currency", length = 3))
    private Money dailyRate;

    @Enumerated(EnumType.STRING)
    @Column(name = "tier", length = 20)
    private Tier tier;

    @Column(name = "secures")
    private Integer secures;

    @ElementCollection
    @CollectionTable(name = "measure_factor", joinColumns = @JoinColumn(name = "measure_id"))
    private List<WeighedFactor> factors = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    @Column(name = "status", length = 20, nullable = false)
    private Status status;

    @Column(name = "author", length = 100, nullable = false)
    private String author;

    @Column(name = "amended_at", nullable = false)
    private Instant amendedAt;

    @Column(name = "ordered_on")
    private LocalDate orderedOn;

    @Column(name = "proof_exhibit")
    private Integer proof;

    @Column(name = "executed_on")
    private LocalDate executedOn;

    @Column(name = "days_late")
    private Integer daysLate;

    @Embedded
    @AttributeOverride(name = "minor", column = @Column(name = "liquidated_minor"))
    @AttributeOverride(name = "currency", column = @Column(name = "liquidated_currency", length = 3))
    private Money liquidated;

    @Column(name = "withdrawn_because", length = 4000)
    private String withdrawnBecause;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected Measure() {}

    Measure(String caseRef, int number, MeasureForm form, String login, Instant at) {
        this.caseRef = caseRef;
        this.number = number;
        this.status = Status.ENVISAGED;
        say(form, login, at);
    }

    /** Says the measure so, in the name of that person. */
    final void say(MeasureForm form, String login, Instant at) {
        this.kind = form.kind();
        this.words = form.words();
        this.dueOn = form.dueOn();
        this.period = form.period();
        this.amount = form.amount();
        this.dailyRate = form.dailyRate();
        this.tier = form.tier();
        this.secures = form.secures();
        factors.clear();
        form.factors().forEach(one -> factors.add(new WeighedFactor(one)));
        this.author = login;
        this.amendedAt = at;
    }

    /** The decision orders it: a period runs from the notification. What is done by words is done. */
    void order(LocalDate notifiedOn, HolidayCalendar calendar) {
        this.status = kind.isDoneByWords() ? Status.EXECUTED : Status.ORDERED;
        this.executedOn = kind.isDoneByWords() ? notifiedOn : null;
        this.orderedOn = notifiedOn;
        if (period != null) {
            this.dueOn = Given.lasting(period)
                    .orElseThrow()
                    .from(notifiedOn, calendar)
                    .due()
                    .toLocalDate();
        }
    }

    /** An exhibit proves that it was done on that day. */
    void execute(LocalDate on, int exhibit) {
        this.status = Status.EXECUTED;
        this.executedOn = on;
        this.proof = exhibit;
    }

    /** The amount of the penalty is fixed: so many days at the daily rate. */
    void liquidate(int days) {
        this.status = Status.LIQUIDATED;
        this.daysLate = days;
        this.liquidated = Money.ofMinor(Math.multiplyExact(dailyRate.minor(), days), dailyRate.currency());
    }

    /** A court reduces it to that amount. */
    void reduce(Money to, Instant at) {
        this.amount = to;
        this.amendedAt = at;
    }

    /** Whether a decision ordered it and it was not withdrawn since. */
    boolean isInForce() {
        return status != Status.ENVISAGED && status != Status.WITHDRAWN;
    }

    /** Nobody requires it any more. */
    void withdraw(String reason) {
        this.status = Status.WITHDRAWN;
        this.withdrawnBecause = reason;
    }

    /** The factors of a fine that nobody weighed yet; empty for what is no fine. Source: GDPR 83(2). */
    Set<FineFactor> missing() {
        if (kind != Kind.FINE) {
            return EnumSet.noneOf(FineFactor.class);
        }
        Set<FineFactor> missing = EnumSet.allOf(FineFactor.class);
        factors.forEach(one -> missing.remove(one.shown().factor()));
        return missing;
    }

    /** Whether a decision orders it and it is neither executed nor withdrawn. */
    boolean isOutstanding() {
        return status == Status.ORDERED || status == Status.LIQUIDATED;
    }

    /** Whether it was ordered and its last day has passed without execution. */
    boolean isInDefault(LocalDate today) {
        return isOutstanding() && dueOn != null && dueOn.isBefore(today);
    }

    /** Whether something of it is due: a day or an amount. */
    boolean isToBeMonitored() {
        return isOutstanding() && (dueOn != null || amount != null || dailyRate != null);
    }

    int number() {
        return number;
    }

    String label() {
        return "M" + number;
    }

    Kind kind() {
        return kind;
    }

    Status status() {
        return status;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    String period() {
        return period;
    }

    LocalDate orderedOn() {
        return orderedOn;
    }

    LocalDate executedOn() {
        return executedOn;
    }

    Money amount() {
        return amount;
    }

    Money dailyRate() {
        return dailyRate;
    }

    Tier tier() {
        return tier;
    }

    Integer secures() {
        return secures;
    }

    Instant amendedAt() {
        return amendedAt;
    }

    /** That it changed meanwhile, and what somebody would have said otherwise. */
    Stale unlike(MeasureForm form) {
        MeasureForm now = row().form();
        return new Stale(label(), amendedAt)
                .unlike("text", now.words(), form.words())
                .unlike("kind", now.kind(), form.kind())
                .unlike("dueOn", now.dueOn(), form.dueOn())
                .unlike("period", now.period(), form.period())
                .unlike("amount", now.amount(), form.amount())
                .unlike("dailyRate", now.dailyRate(), form.dailyRate());
    }

    MeasureRow row() {
        return new MeasureRow(
                label(),
                number,
                status,
                new MeasureForm(
                        kind,
                        words,
                        dueOn,
                        period,
                        amount,
                        dailyRate,
                        tier,
                        secures,
                        factors.stream().map(WeighedFactor::shown).toList()),
                missing(),
                author,
                amendedAt,
                orderedOn,
                proof,
                executedOn,
                daysLate,
                liquidated,
                withdrawnBecause);
    }
}
