package org.contrepartie.evidence;

import jakarta.persistence.AttributeOverride;
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
import java.time.Instant;
import org.contrepartie.shared.DatedWithPrecision;

/** A piece of evidence on a case; never changed. */
@Entity
@Table(name = "exhibit")
@NamedQuery(
        name = "Exhibit.ofCase",
        query = "select new org.contrepartie.evidence.Filed(e, s) from Exhibit e join ExhibitStanding s"
                + " on s.exhibitId = e.id where e.caseRef = :caseRef order by e.number")
@NamedQuery(
        name = "Exhibit.numbered",
        query = "select new org.contrepartie.evidence.Filed(e, s) from Exhibit e join ExhibitStanding s"
                + " on s.exhibitId = e.id where e.caseRef = :caseRef and e.number = :number")
public class Exhibit {

    /** What an exhibit is. */
    public enum Kind {
        WEB_CAPTURE,
        SCREENSHOT,
        DOCUMENT,
        LETTER,
        PRESS_ARTICLE,
        STATEMENT,
        TESTIMONY,
        INSPECTION_REPORT,
        HEARING_REPORT,
        DATASET
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "exhibit")
    @SequenceGenerator(name = "exhibit", sequenceName = "exhibit_seq", allocationSize = 50)
    private Long id;

    @Column(name = "case_ref", length = 30, nullable = false, updatable = false)
    private String caseRef;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Column(name = "title", length = 300, nullable = false, updatable = false)
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", length = 30, nullable = false, updatable = false)
    private Kind kind;

    @Column(name = "source", length = 300, updatable = false)
    private String source;

    @Embedded
    @AttributeOverride(name = "day", column = @Column(name = "item_on"))
    @AttributeOverride(name = "precision", column = @Column(name = "item_precision", length = 20))
    @AttributeOverride(name = "words", column = @Column(name = "item_text", length = 500))
    private DatedWithPrecision dated;

    @Column(name = "obtained_at", nullable = false, updatable = false)
    private Instant obtainedAt;

    @Column(name = "obtained_by", length = 100, nullable = false, updatable = false)
    private String obtainedBy;

    @Column(name = "language", length = 20, updatable = false)
    private String language;

    @Column(name = "media_type", length = 100, nullable = false, updatable = false)
    private String mediaType;

    @Column(name = "file_name", length = 300, nullable = false, updatable = false)
    private String fileName;

    @Column(name = "size_bytes", nullable = false, updatable = false)
    private long size;

    @Column(name = "sha256", length = 64, nullable = false, updatable = false)
    private String sha256;

    @Column(name = "hearsay", nullable = false, updatable = false)
    private boolean hearsay;

    protected Exhibit() {}

    Exhibit(
            String caseRef,
            int number,
            ExhibitForm form,
            Instant obtainedAt,
            String obtainedBy,
            byte[] bytes,
            String sha256) {
        this.caseRef = caseRef;
        this.number = number;
        this.title = form.title();
        this.kind = form.kind();
        this.source = form.source();
        this.dated = form.dated();
        this.obtainedAt = obtainedAt;
        this.obtainedBy = obtainedBy;
        this.language = form.language();
        this.mediaType = Contents.typeOf(bytes, form.mediaType());
        this.fileName = form.fileName();
        this.size = bytes.length;
        this.sha256 = sha256;
        this.hearsay = form.hearsay();
    }

    Long id() {
        return id;
    }

    String sha256() {
        return sha256;
    }

    String label() {
        return "%s-%03d".formatted(caseRef, number);
    }

    ExhibitRow row(ExhibitStanding standing) {
        return new ExhibitRow(
                number,
                label(),
                title,
                kind,
                source,
                dated,
                obtainedAt,
                obtainedBy,
                language,
                mediaType,
                fileName,
                size,
                sha256,
                hearsay,
                standing.marks(),
                standing.withdrawal());
    }
}
