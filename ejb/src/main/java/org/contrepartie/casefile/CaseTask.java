package org.contrepartie.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
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

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected CaseTask() {}

    CaseTask(String caseRef, int number, String words, String owner) {
        this.caseRef = caseRef;
        this.number = number;
        this.words = words;
        this.owner = owner;
    }

    TaskRow row() {
        return new TaskRow(number, words, owner, doneOn);
    }
}
