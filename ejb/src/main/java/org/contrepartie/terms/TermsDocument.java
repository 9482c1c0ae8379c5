package org.contrepartie.terms;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.contrepartie.shared.Digest;

/** One version of a document, terms or landing page, as it was captured at one moment; never changed. */
@Entity
@Table(name = "terms_document")
@NamedQuery(
        name = "TermsDocument.of",
        query = "select d from TermsDocument d where d.schemeId = :schemeId order by d.number")
@NamedQuery(
        name = "TermsDocument.numbered",
        query = "select d from TermsDocument d where d.schemeId = :schemeId and d.number = :number")
@NamedQuery(
        name = "TermsDocument.editions",
        query =
                "select d from TermsDocument d where d.schemeId = :schemeId and d.document = :document order by d.edition")
@NamedQuery(
        name = "TermsDocument.rows",
        query =
                "select new org.contrepartie.terms.DocumentRow(d.number, d.title, d.url, d.capturedAt, d.language,"
                        + " d.sha256, d.document, d.edition) from TermsDocument d where d.schemeId = :schemeId order by d.number")
public class TermsDocument {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "terms_document")
    @SequenceGenerator(name = "terms_document", sequenceName = "terms_document_seq", allocationSize = 50)
    private Long id;

    @Column(name = "scheme_id", nullable = false, updatable = false)
    private Long schemeId;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Column(name = "document", nullable = false, updatable = false)
    private int document;

    @Column(name = "edition", nullable = false, updatable = false)
    private int edition;

    @Column(name = "title", length = 300, nullable = false, updatable = false)
    private String title;

    @Column(name = "url", length = 2000, updatable = false)
    private String url;

    @Column(name = "captured_at", nullable = false, updatable = false)
    private Instant capturedAt;

    @Column(name = "language", length = 20, nullable = false, updatable = false)
    private String language;

    @Column(name = "content", length = 1_000_000, nullable = false, updatable = false)
    private String content;

    @Column(name = "sha256", length = 64, nullable = false, updatable = false)
    private String sha256;

    @Column(name = "logged_at", updatable = false)
    private Instant loggedAt;

    @Column(name = "logged_by", length = 100, updatable = false)
    private String loggedBy;

    @Column(name = "file_name", length = 300, updatable = false)
    private String fileName;

    @Column(name = "file_type", length = 100, updatable = false)
    private String fileType;

    @Column(name = "file_size", updatable = false)
    private Long fileSize;

    @Column(name = "file_sha256", length = 64, updatable = false)
    private String fileSha256;

    @Column(name = "file_exhibit", length = 40, updatable = false)
    private String fileExhibit;

    protected TermsDocument() {}

    /**
     * A capture.
     *
     * @param number of it within the scheme
     * @param document number of the first version of the same document; its own for a first version
     * @param edition which version it is, from 1
     * @param file in which it was handed in; null where its text was pasted
     * @param at when it came on file, whenever it was captured
     * @param login who put it there
     */
    TermsDocument(
            Long schemeId,
            int number,
            int document,
            int edition,
            DocumentForm form,
            ReceivedFile file,
            Instant at,
            String login) {
        this.schemeId = schemeId;
        this.number = number;
        this.document = document;
        this.edition = edition;
        this.title = form.title();
        this.url = form.url();
        this.capturedAt = form.capturedAt();
        this.language = form.language();
        this.content = form.content();
        this.sha256 = Digest.sha256(form.content().getBytes(StandardCharsets.UTF_8));
        this.loggedAt = at;
        this.loggedBy = login;
        if (file != null) {
            this.fileName = file.name();
            this.fileType = file.mediaType();
            this.fileSize = file.size();
            this.fileSha256 = file.sha256();
            this.fileExhibit = file.exhibit();
        }
    }

    Long id() {
        return id;
    }

    int number() {
        return number;
    }

    Long schemeId() {
        return schemeId;
    }

    int document() {
        return document;
    }

    int edition() {
        return edition;
    }

    String content() {
        return content;
    }

    /** In which it was handed in; null where its text was pasted. */
    ReceivedFile file() {
        return fileSha256 == null ? null : new ReceivedFile(fileName, fileType, fileSize, fileSha256, fileExhibit);
    }

    DocumentRow row() {
        return new DocumentRow(number, title, url, capturedAt, language, sha256, document, edition);
    }
}
