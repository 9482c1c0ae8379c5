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
import java.util.List;
import java.util.stream.Stream;
import org.contrepartie.shared.DatedWithPrecision;

/** What an authority said of a scheme in public, as a dated record. It is no finding and no decision. */
@Entity
@Table(name = "authority_position")
@NamedQuery(
        name = "AuthorityPosition.of",
        query = "select p from AuthorityPosition p where p.schemeId = :schemeId order by p.number")
public class AuthorityPosition {

    /** What kind of saying it is. */
    public enum Nature {
        /** The law is recalled in general: nobody is found to have done anything. */
        GENERAL_REMINDER,
        /** Advice or guidance. */
        GUIDANCE,
        /** That it looks into the matter, or does not. */
        ANNOUNCEMENT
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "authority_position")
    @SequenceGenerator(name = "authority_position", sequenceName = "authority_position_seq", allocationSize = 50)
    private Long id;

    @Column(name = "scheme_id", nullable = false, updatable = false)
    private Long schemeId;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Column(name = "authority", length = 200, nullable = false, updatable = false)
    private String authority;

    @Column(name = "addressee", length = 200, updatable = false)
    private String addressee;

    @Embedded
    @AttributeOverride(name = "precision", column = @Column(name = "dated_precision", length = 20, nullable = false))
    private DatedWithPrecision dated;

    @Enumerated(EnumType.STRING)
    @Column(name = "nature", length = 20, nullable = false, updatable = false)
    private Nature nature;

    @Column(name = "language", length = 10, nullable = false, updatable = false)
    private String language;

    @Column(name = "reported", length = 4000, updatable = false)
    private String reported;

    @Column(name = "quote", length = 4000, updatable = false)
    private String quote;

    /** Codes of the rights it names, with a space between them. */
    @Column(name = "rights", length = 200, nullable = false, updatable = false)
    private String rights;

    @Column(name = "source", length = 300, updatable = false)
    private String source;

    @Column(name = "logged_at", nullable = false, updatable = false)
    private Instant loggedAt;

    @Column(name = "logged_by", length = 100, nullable = false, updatable = false)
    private String loggedBy;

    protected AuthorityPosition() {}

    AuthorityPosition(Long schemeId, int number, PositionForm form, Instant loggedAt, String loggedBy) {
        this.schemeId = schemeId;
        this.number = number;
        this.authority = form.authority().strip();
        this.addressee = form.addressee();
        this.dated = form.dated();
        this.nature = form.nature();
        this.language = form.language();
        this.reported = form.reported();
        this.quote = form.quote();
        this.rights = String.join(" ", form.rights());
        this.source = form.source();
        this.loggedAt = loggedAt;
        this.loggedBy = loggedBy;
    }

    PositionForm shown() {
        List<String> codes =
                Stream.of(rights.split(" ")).filter(code -> !code.isEmpty()).toList();
        return new PositionForm(authority, addressee, dated, nature, language, reported, quote, codes, source);
    }
}
