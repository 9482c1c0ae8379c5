package org.contrepartie.casefile;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.contrepartie.evidence.Weight;

/** A statement of fact on a case, with the exhibits that it rests on. What follows from it in law is an allegation. */
@Entity
@Table(name = "case_fact")
@NamedQuery(
        name = "CaseFact.ofCase",
        query =
                "select distinct f from CaseFact f left join fetch f.supports where f.caseRef = :caseRef order by f.number")
public class CaseFact {

    /** How far a fact is agreed upon. */
    public enum Status {
        /** Somebody says so. */
        ALLEGED,
        /** The respondent says so too. */
        ADMITTED,
        /** The authority holds it proven by exhibits. */
        ESTABLISHED,
        /** The respondent, or an exhibit, says otherwise. */
        DISPUTED;

        /** Whether a decision may be built on it, so that it must rest on an exhibit. */
        public boolean needsExhibit() {
            return this == ADMITTED || this == ESTABLISHED;
        }
    }

    /** An exhibit that a fact rests on, by its number. */
    @Embeddable
    public static class Support {

        @Column(name = "exhibit_number", nullable = false)
        private int exhibit;

        @Enumerated(EnumType.STRING)
        @Column(name = "weight", length = 20, nullable = false)
        private Weight weight;

        protected Support() {}

        Support(FactForm.Support form) {
            this.exhibit = form.exhibit();
            this.weight = form.weight();
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "case_fact")
    @SequenceGenerator(name = "case_fact", sequenceName = "case_fact_seq", allocationSize = 50)
    private Long id;

    @Column(name = "case_ref", length = 30, nullable = false, updatable = false)
    private String caseRef;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Column(name = "words", length = 4000, nullable = false)
    private String words;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", length = 20, nullable = false)
    private Status status;

    @ElementCollection
    @CollectionTable(name = "fact_support", joinColumns = @JoinColumn(name = "fact_id"))
    private List<Support> supports = new ArrayList<>();

    @Column(name = "author", length = 100, nullable = false)
    private String author;

    @Column(name = "amended_at", nullable = false)
    private Instant amendedAt;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected CaseFact() {}

    CaseFact(String caseRef, int number) {
        this.caseRef = caseRef;
        this.number = number;
    }

    /** Says the fact so, in the name of that person. */
    void say(FactForm form, String login, Instant at) {
        this.words = form.words().strip();
        this.status = form.status();
        this.supports.clear();
        form.supports().forEach(support -> supports.add(new Support(support)));
        this.author = login;
        this.amendedAt = at;
    }

    FactRow row() {
        List<FactForm.Support> rests = supports.stream()
                .map(support -> new FactForm.Support(support.exhibit, support.weight))
                .sorted(Comparator.comparing(FactForm.Support::exhibit))
                .toList();
        return new FactRow("F" + number, number, words, status, rests, author, amendedAt);
    }
}
