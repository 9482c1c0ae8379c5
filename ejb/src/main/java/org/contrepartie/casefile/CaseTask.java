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
import java.time.LocalDate;

/** A question that the case must answer, with who looks after it. */
@Entity
@Table(name = "case_task")
@NamedQuery(name = "CaseTask.ofCase", query = "select t from CaseTask t where t.caseRef = :caseRef order by t.number")
@NamedQuery(
        name = "CaseTask.numbered",
        query = "select t from CaseTask t where t.caseRef = :caseRef and t.number = :number")
public class CaseTask {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "case_task")
    @SequenceGenerator(name = "case_task", sequenceName = "case_task_seq", allocationSize = 50)
    private Long id;

    @Column(name = "case_ref", length = 30, nullable = false, updatable = false)
    private String caseRef;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Column(name = "words", length = 2000, nullable = false)
    private String words;

    @Column(name = "owner", length = 100)
    private String owner;

    @Column(name = "done_on")
    private LocalDate doneOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "answer", length = 4000)
    private String answer;

    @Column(name = "done_by", length = 100)
    private String doneBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "raised_by", length = 20, nullable = false, updatable = false)
    private TaskRow.RaisedBy raisedBy;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected CaseTask() {}

    CaseTask(String caseRef, int number, String words, String owner, LocalDate dueOn, TaskRow.RaisedBy raisedBy) {
        this.caseRef = caseRef;
        this.number = number;
        this.words = words;
        this.owner = owner;
        this.dueOn = dueOn;
        this.raisedBy = raisedBy;
    }

    /** It is answered, in those words. */
    void answer(String said, String login, LocalDate on) {
        this.answer = said;
        this.doneBy = login;
        this.doneOn = on;
    }

    /** The answer does not hold; what it was stays in the trail. */
    void reopen() {
        answer(null, null, null);
    }

    /** Somebody else looks after it, or until another day. */
    void give(String login, LocalDate day) {
        this.owner = login;
        this.dueOn = day;
    }

    TaskRow row() {
        return new TaskRow(number, words, owner, doneOn, dueOn, answer, doneBy, raisedBy);
    }
}
