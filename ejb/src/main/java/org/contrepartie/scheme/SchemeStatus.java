package org.contrepartie.scheme;

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

/** One line of a scheme's history, as a source tells it. */
@Entity
@Table(name = "scheme_status")
@NamedQuery(name = "SchemeStatus.of", query = "select s from SchemeStatus s where s.schemeId = :schemeId order by s.id")
public class SchemeStatus {

    /** What may become of an offer. */
    public enum Kind {
        ANNOUNCED,
        LIVE,
        CHANGED,
        SUSPENDED,
        /** Said to be withdrawn, and its page still answers. */
        STILL_LIVE,
        WITHDRAWN,
        RELAUNCHED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "scheme_status")
    @SequenceGenerator(name = "scheme_status", sequenceName = "scheme_status_seq", allocationSize = 50)
    private Long id;

    @Column(name = "scheme_id", nullable = false, updatable = false)
    private Long schemeId;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", length = 20, nullable = false, updatable = false)
    private Kind kind;

    @Column(name = "territory", length = 10, updatable = false)
    private String territory;

    @Embedded
    @AttributeOverride(name = "day", column = @Column(name = "since_on"))
    @AttributeOverride(name = "precision", column = @Column(name = "since_precision", length = 20))
    @AttributeOverride(name = "words", column = @Column(name = "since_text", length = 500))
    private DatedWithPrecision since;

    @Column(name = "claimed_temporary", nullable = false, updatable = false)
    private boolean claimedTemporary;

    @Column(name = "words", length = 1000, updatable = false)
    private String words;

    @Column(name = "source", length = 300, updatable = false)
    private String source;

    @Column(name = "exhibit", length = 40, updatable = false)
    private String exhibit;

    @Column(name = "logged_at", updatable = false)
    private Instant loggedAt;

    @Column(name = "logged_by", length = 100, updatable = false)
    private String loggedBy;

    protected SchemeStatus() {}

    SchemeStatus(Long schemeId, SchemeForm.Status form, Instant loggedAt, String loggedBy) {
        this.schemeId = schemeId;
        this.kind = form.kind();
        this.territory = form.territory();
        this.since = form.since();
        this.claimedTemporary = form.claimedTemporary();
        this.words = form.words();
        this.source = form.source();
        this.exhibit = form.exhibit();
        this.loggedAt = loggedAt;
        this.loggedBy = loggedBy;
    }

    SchemeForm.Status shown() {
        return new SchemeForm.Status(kind, territory, since, claimedTemporary, words, source, exhibit);
    }
}
