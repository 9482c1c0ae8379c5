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
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.contrepartie.shared.Stale;

/**
 * A legal characterisation [grief] that the authority may put to the respondent. It stays an allegation until a decision
 * upholds it or not; only a decision does.
 */
@Entity
@Table(name = "allegation")
@NamedQuery(
        name = "Allegation.ofCase",
        query = "select a from Allegation a where a.caseRef = :caseRef order by a.number")
public class Allegation {

    /** Where an allegation stands. */
    public enum Status {
        /** Written down, told to nobody. */
        DRAFT,
        /** Put to the respondent with the preliminary findings (T20). */
        NOTIFIED,
        /** Held to be an infringement by a decision. */
        UPHELD,
        /** Held not to be an infringement by a decision. */
        NOT_UPHELD,
        /** No longer held against anybody, with a reason. */
        DROPPED
    }

    /** What an allegation needs before it may be put to the respondent. Source: GDPR 58(4); 2025/2518 19. */
    public enum Lack {
        LEGAL_BASIS,
        EXHIBIT,
        FACT
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

    @ElementCollection
    @CollectionTable(name = "allegation_fact", joinColumns = @JoinColumn(name = "allegation_id"))
    @Column(name = "fact_number", nullable = false)
    private Set<Integer> facts = new TreeSet<>();

    @ElementCollection
    @CollectionTable(name = "allegation_exhibit", joinColumns = @JoinColumn(name = "allegation_id"))
    @Column(name = "exhibit_number", nullable = false)
    private Set<Integer> exhibits = new TreeSet<>();

    @Column(name = "rule_words", length = 4000)
    private String rule;

    @Column(name = "facts_words", length = 4000)
    private String factsWords;

    @Column(name = "argument", length = 4000)
    private String argument;

    @Column(name = "reasoning", length = 8000)
    private String reasoning;

    @Column(name = "conclusion", length = 4000)
    private String conclusion;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", length = 20, nullable = false)
    private Status status;

    @Column(name = "drafted_by", length = 100, nullable = false, updatable = false)
    private String draftedBy;

    @Column(name = "author", length = 100, nullable = false)
    private String author;

    @Column(name = "amended_at", nullable = false)
    private Instant amendedAt;

    @Column(name = "notified_on")
    private LocalDate notifiedOn;

    @Column(name = "dropped_because", length = 4000)
    private String droppedBecause;

    /** The decision whose order was not complied with, where it is about that (GDPR 83(6)). */
    @Column(name = "prior_decision", length = 30)
    private String priorDecision;

    /** The measure of that decision. */
    @Column(name = "prior_measure", length = 10)
    private String priorMeasure;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected Allegation() {}

    Allegation(String caseRef, int number, AllegationForm form, String login, Instant at) {
        this.caseRef = caseRef;
        this.number = number;
        this.status = Status.DRAFT;
        this.draftedBy = login;
        say(form, login, at);
    }

    /** Says the allegation so, in the name of that person. */
    final void say(AllegationForm form, String login, Instant at) {
        this.words = form.words();
        this.provisions = form.provisions();
        facts.retainAll(form.facts());
        facts.addAll(form.facts());
        exhibits.retainAll(form.exhibits());
        exhibits.addAll(form.exhibits());
        this.rule = form.reasoning().rule();
        this.factsWords = form.reasoning().facts();
        this.argument = form.reasoning().argument();
        this.reasoning = form.reasoning().reasoning();
        this.conclusion = form.reasoning().conclusion();
        this.author = login;
        this.amendedAt = at;
    }

    /** Whether it is put otherwise than it was: the reasoning may go on after the notification, what was put may not. */
    boolean isPutOtherwise(AllegationForm form) {
        return !words.equals(form.words())
                || !provisions.equals(form.provisions())
                || !facts.equals(form.facts())
                || !exhibits.equals(form.exhibits());
    }

    /** That it changed meanwhile, and what somebody would have said otherwise. */
    Stale unlike(AllegationForm form) {
        LegalReasoning yours = form.reasoning();
        return new Stale("A" + number, amendedAt)
                .unlike("text", words, form.words())
                .unlike("provisions", provisions, form.provisions())
                .unlike("reasoning.rule", rule, yours.rule())
                .unlike("reasoning.facts", factsWords, yours.facts())
                .unlike("reasoning.argument", argument, yours.argument())
                .unlike("reasoning.reasoning", reasoning, yours.reasoning())
                .unlike("reasoning.conclusion", conclusion, yours.conclusion());
    }

    /** It is about that measure of that decision. */
    void follow(String decision, String measure) {
        this.priorDecision = decision;
        this.priorMeasure = measure;
    }

    /** It is put to the respondent (T20). */
    void notifyOn(LocalDate day) {
        this.status = Status.NOTIFIED;
        this.notifiedOn = day;
    }

    /** The investigation goes on (T22): it has to be put to the respondent anew. */
    void takeBack() {
        this.status = Status.DRAFT;
        this.notifiedOn = null;
    }

    /** The decision finds on it. */
    void decide(Finding.Verdict verdict) {
        this.status = verdict == Finding.Verdict.UPHELD ? Status.UPHELD : Status.NOT_UPHELD;
    }

    /** Nobody holds it against the respondent any more. */
    void drop(String reason, String login, Instant at) {
        this.status = Status.DROPPED;
        this.droppedBecause = reason.strip();
        this.author = login;
        this.amendedAt = at;
    }

    /**
     * What it still needs before it may be put to the respondent.
     *
     * @param onFile numbers of the exhibits that nobody withdrew
     */
    Set<Lack> lacks(Set<Integer> onFile) {
        Set<Lack> lacks = EnumSet.noneOf(Lack.class);
        if (provisions.isBlank()) {
            lacks.add(Lack.LEGAL_BASIS);
        }
        if (Collections.disjoint(exhibits, onFile)) {
            lacks.add(Lack.EXHIBIT);
        }
        if (facts.isEmpty()) {
            lacks.add(Lack.FACT);
        }
        return lacks;
    }

    /** Who wrote it, first and last. */
    Set<String> authors() {
        return new TreeSet<>(List.of(draftedBy, author));
    }

    /** As the legal review looks at it. */
    ReviewPoints.Subject subject() {
        return new ReviewPoints.Subject("A" + number, words, "Allegation.Status." + status);
    }

    AllegationForm form() {
        return new AllegationForm(
                words,
                provisions,
                facts,
                exhibits,
                new LegalReasoning(rule, factsWords, argument, reasoning, conclusion));
    }

    int number() {
        return number;
    }

    Status status() {
        return status;
    }

    Instant amendedAt() {
        return amendedAt;
    }

    Set<Integer> exhibits() {
        return Set.copyOf(exhibits);
    }

    AllegationRow row(Set<Integer> onFile) {
        return new AllegationRow(
                "A" + number,
                number,
                words,
                provisions,
                status,
                new TreeSet<>(facts),
                new TreeSet<>(exhibits),
                new LegalReasoning(rule, factsWords, argument, reasoning, conclusion),
                lacks(onFile),
                author,
                amendedAt,
                notifiedOn,
                droppedBecause,
                priorDecision,
                priorMeasure);
    }
}
