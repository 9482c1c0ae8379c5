package org.contrepartie.terms;

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
import java.util.Optional;

/** An element of a clause that was replaced, looked up in the words of the clause that follows. */
@Entity
@Table(name = "carried_element")
@NamedQuery(
        name = "CarriedElement.ofScheme",
        query = "select k from CarriedElement k join Clause c on c.id = k.clauseId where c.schemeId = :schemeId"
                + " order by c.number, k.number")
class CarriedElement {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "carried_element")
    @SequenceGenerator(name = "carried_element", sequenceName = "carried_element_seq", allocationSize = 50)
    private Long id;

    @Column(name = "clause_id", nullable = false, updatable = false)
    private Long clauseId;

    @Column(name = "former_id", nullable = false, updatable = false)
    private Long formerId;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Column(name = "span_start")
    private Integer start;

    @Column(name = "span_end")
    private Integer end;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome", length = 20, nullable = false, updatable = false)
    private Refound.Outcome outcome;

    @Column(name = "likeness", updatable = false)
    private Integer likeness;

    @Embedded
    private Settlement settlement;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected CarriedElement() {}

    CarriedElement(Clause clause, int number, ClauseElement former, Refound found) {
        this.clauseId = clause.id();
        this.number = number;
        this.formerId = former.id();
        this.outcome = found.outcome();
        this.likeness = found.likeness();
        if (found.place() != null) {
            this.start = found.place().start();
            this.end = found.place().end();
        }
    }

    /** A person says where the element stands in the new words. */
    void place(Span place, String reason, Instant at, String by) {
        this.start = place.start();
        this.end = place.end();
        settlement = new Settlement(Settled.PLACED, reason, at, by);
    }

    /** A person says that the new words do not hold it. */
    void dismiss(String reason, Instant at, String by) {
        settlement = new Settlement(Settled.GONE, reason, at, by);
    }

    Long clauseId() {
        return clauseId;
    }

    Long formerId() {
        return formerId;
    }

    int number() {
        return number;
    }

    Refound.Outcome outcome() {
        return outcome;
    }

    int likeness() {
        return likeness == null ? 0 : likeness;
    }

    Optional<Span> span() {
        return start == null ? Optional.empty() : Optional.of(new Span(start, end));
    }

    boolean isOpen() {
        return settlement == null && !outcome.isCertain();
    }
}
