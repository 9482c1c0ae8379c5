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

/** A legal characterisation that the authority may put to the respondent; not decided. */
@Entity
@Table(name = "allegation")
@NamedQuery(
        name = "Allegation.ofCase",
        query = "select a from Allegation a where a.caseRef = :caseRef order by a.number")
public class Allegation {

    /** Where an allegation stands. */
    public enum Status {
        /** Written down, told to nobody. */
        DRAFT
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "allegation")
    @SequenceGenerator(name = "allegation", sequenceName = "allegation_seq", allocationSize = 50)
    private Long id;

    @Column(name = "case_ref", length = 30, nullable = false, updatable = false)
    private String caseRef;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Column(name = "words", length = 2000, nullable = false)
    private String words;

    @Column(name = "provisions", length = 500, nullable = false)
    private String provisions;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", length = 20, nullable = false)
    private Status status;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected Allegation() {}

    Allegation(String caseRef, int number, String words, String provisions) {
        this.caseRef = caseRef;
        this.number = number;
        this.words = words;
        this.provisions = provisions;
        this.status = Status.DRAFT;
    }

    AllegationRow row() {
        return new AllegationRow("A" + number, words, provisions, status);
    }
}
