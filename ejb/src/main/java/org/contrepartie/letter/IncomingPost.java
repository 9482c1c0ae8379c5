package org.contrepartie.letter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** Something that came in on a case: a reply or another paper. Never changed. */
@Entity
@Table(name = "incoming_post")
@NamedQuery(
        name = "IncomingPost.ofCase",
        query = "select p from IncomingPost p where p.caseRef = :caseRef order by p.number")
public class IncomingPost {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "incoming_post")
    @SequenceGenerator(name = "incoming_post", sequenceName = "incoming_post_seq", allocationSize = 50)
    private Long id;

    @Column(name = "case_ref", length = 30, nullable = false, updatable = false)
    private String caseRef;

    /** Within the case, from 1. */
    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Column(name = "title", length = 300, nullable = false, updatable = false)
    private String title;

    @Column(name = "received_on", nullable = false, updatable = false)
    private LocalDate receivedOn;

    /** The letter that it answers. */
    @Column(name = "letter_number", updatable = false)
    private Integer letter;

    /** The exhibit that it became. */
    @Column(name = "exhibit_number", updatable = false)
    private Integer exhibit;

    @Column(name = "recorded_by", length = 100, nullable = false, updatable = false)
    private String recordedBy;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    protected IncomingPost() {}

    IncomingPost(String caseRef, PostRow row) {
        this.caseRef = caseRef;
        this.number = row.number();
        this.title = row.title();
        this.receivedOn = row.receivedOn();
        this.letter = row.letter();
        this.exhibit = row.exhibit();
        this.recordedBy = row.recordedBy();
        this.recordedAt = row.recordedAt();
    }

    PostRow row() {
        return new PostRow(number, title, receivedOn, letter, exhibit, recordedBy, recordedAt);
    }
}
