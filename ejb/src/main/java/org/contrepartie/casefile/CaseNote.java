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
import java.time.Instant;

/** What colleagues say to each other about a case. Part of the file, never shown to a party. */
@Entity
@Table(name = "case_note")
@NamedQuery(name = "CaseNote.ofCase", query = "select n from CaseNote n where n.caseRef = :caseRef order by n.number")
@NamedQuery(
        name = "CaseNote.numbered",
        query = "select n from CaseNote n where n.caseRef = :caseRef and n.number = :number")
public class CaseNote {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "case_note")
    @SequenceGenerator(name = "case_note", sequenceName = "case_note_seq", allocationSize = 50)
    private Long id;

    @Column(name = "case_ref", length = 30, nullable = false, updatable = false)
    private String caseRef;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Column(name = "words", length = 4000, nullable = false, updatable = false)
    private String words;

    @Column(name = "author", length = 100, nullable = false, updatable = false)
    private String author;

    @Column(name = "written_at", nullable = false, updatable = false)
    private Instant writtenAt;

    @Column(name = "for_login", length = 100, updatable = false)
    private String forLogin;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected CaseNote() {}

    CaseNote(String caseRef, int number, String words, String author, Instant writtenAt, String forLogin) {
        this.caseRef = caseRef;
        this.number = number;
        this.words = words;
        this.author = author;
        this.writtenAt = writtenAt;
        this.forLogin = forLogin;
    }

    /** Whoever it names has looked at it; the first time counts. */
    void see(Instant at) {
        if (seenAt == null) {
            seenAt = at;
        }
    }

    boolean isFor(String login) {
        return login.equals(forLogin);
    }

    NoteRow row() {
        return new NoteRow(caseRef, number, words, author, writtenAt, forLogin, seenAt);
    }
}
