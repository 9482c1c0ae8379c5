package org.contrepartie.scheme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** One data-for-reward operation of one controller, over its territories. */
@Entity
@Table(name = "scheme")
@NamedQuery(name = "Scheme.byReference", query = "select s from Scheme s where s.reference = :reference")
public class Scheme {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "scheme")
    @SequenceGenerator(name = "scheme", sequenceName = "scheme_seq", allocationSize = 50)
    private Long id;

    @Column(name = "reference", length = 30, nullable = false, updatable = false)
    private String reference;

    /** What the authority calls it. */
    @Column(name = "title", length = 300, nullable = false)
    private String title;

    /** What the company calls it; empty while unknown. */
    @Column(name = "name", length = 300)
    private String name;

    @Column(name = "organisation_id", nullable = false, updatable = false)
    private Long organisationId;

    @Column(name = "page_url", length = 2000)
    private String pageUrl;

    @Column(name = "page_note", length = 1000)
    private String pageNote;

    /** The scheme of which this one is the same campaign elsewhere; null for none. */
    @Column(name = "follows_id")
    private Long followsId;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected Scheme() {}

    Scheme(String reference, Long organisationId, SchemeForm form) {
        this.reference = reference;
        this.organisationId = organisationId;
        this.title = form.title().strip();
        this.name = form.name();
        this.pageUrl = form.pageUrl();
        this.pageNote = form.pageNote();
    }

    /** It is the same campaign as that one; null for none. */
    void follow(Long other) {
        this.followsId = other;
    }

    Long followsId() {
        return followsId;
    }

    public Long id() {
        return id;
    }

    public String reference() {
        return reference;
    }

    public String title() {
        return title;
    }

    public String name() {
        return name;
    }

    public Long organisationId() {
        return organisationId;
    }

    public String pageUrl() {
        return pageUrl;
    }

    public String pageNote() {
        return pageNote;
    }

    public long version() {
        return version;
    }
}
