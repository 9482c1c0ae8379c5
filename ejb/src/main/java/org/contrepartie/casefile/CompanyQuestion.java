package org.contrepartie.casefile;

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
import org.contrepartie.statement.Relation;
import org.contrepartie.statement.Target;

/** A question to the company that arises from a cell of the matrix, the letter that asks it, and what came back. */
@Entity
@Table(name = "company_question")
@NamedQuery(
        name = "CompanyQuestion.ofCase",
        query = "select q from CompanyQuestion q where q.caseRef = :caseRef order by q.number")
public class CompanyQuestion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "company_question")
    @SequenceGenerator(name = "company_question", sequenceName = "company_question_seq", allocationSize = 50)
    private Long id;

    @Column(name = "case_ref", length = 30, nullable = false, updatable = false)
    private String caseRef;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Column(name = "claim_label", length = 20, nullable = false, updatable = false)
    private String claim;

    @Enumerated(EnumType.STRING)
    @Column(name = "target_kind", length = 20, nullable = false, updatable = false)
    private Target.Kind kind;

    @Column(name = "target_ref", length = 60, updatable = false)
    private String ref;

    @Column(name = "passage", length = 2000, updatable = false)
    private String passage;

    /** How the two stood to each other when the question was asked. */
    @Enumerated(EnumType.STRING)
    @Column(name = "relation", length = 20, nullable = false, updatable = false)
    private Relation relation;

    @Column(name = "words", length = 2000, nullable = false, updatable = false)
    private String words;

    @Column(name = "letter", nullable = false, updatable = false)
    private int letter;

    @Column(name = "asked_at", nullable = false, updatable = false)
    private Instant askedAt;

    @Column(name = "asked_by", length = 100, nullable = false, updatable = false)
    private String askedBy;

    @Column(name = "answer", length = 4000)
    private String answer;

    @Column(name = "exhibit")
    private Integer exhibit;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    @Column(name = "answered_by", length = 100)
    private String answeredBy;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected CompanyQuestion() {}

    CompanyQuestion(
            String caseRef, int number, QuestionForm form, Relation relation, int letter, Instant at, String by) {
        this.caseRef = caseRef;
        this.number = number;
        this.claim = form.claim();
        this.kind = form.target().kind();
        this.ref = form.target().ref();
        this.passage = form.target().passage();
        this.relation = relation;
        this.words = form.words();
        this.letter = letter;
        this.askedAt = at;
        this.askedBy = by;
    }

    /** What the company answers, and the exhibit that it stands in, or null. */
    void answer(String said, Integer inExhibit, LocalDate on, String by) {
        this.answer = said;
        this.exhibit = inExhibit;
        this.answeredOn = on;
        this.answeredBy = by;
    }

    boolean isAnswered() {
        return answeredOn != null;
    }

    int number() {
        return number;
    }

    int letter() {
        return letter;
    }

    QuestionRow row(QuestionRow.Way way) {
        return new QuestionRow(
                number,
                claim,
                new Target(kind, ref, passage),
                relation,
                words,
                letter,
                way,
                askedAt,
                askedBy,
                answer,
                exhibit,
                answeredOn,
                answeredBy);
    }
}
