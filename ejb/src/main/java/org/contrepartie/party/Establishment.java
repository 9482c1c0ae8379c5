package org.contrepartie.party;

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

/** An establishment of an organisation. The main one decides which authority leads. Source: GDPR 4(16), 56(1). */
@Entity
@Table(name = "establishment")
@NamedQuery(
        name = "Establishment.of",
        query = "select e from Establishment e where e.organisationId = :organisationId order by e.number")
public class Establishment {

    /** What an establishment is to its organisation. */
    public enum Kind {
        /** The place of central administration, or where the decisions on the processing are taken. */
        MAIN,
        /** Another one. */
        OTHER,
        /** Nobody knows yet whether it is the main one: a value of the law, not a gap. */
        UNKNOWN
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "establishment")
    @SequenceGenerator(name = "establishment", sequenceName = "establishment_seq", allocationSize = 50)
    private Long id;

    @Column(name = "organisation_id", nullable = false, updatable = false)
    private Long organisationId;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Column(name = "name", length = 300, nullable = false, updatable = false)
    private String name;

    @Column(name = "country", length = 2, updatable = false)
    private String country;

    @Column(name = "town", length = 200, updatable = false)
    private String town;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", length = 20, nullable = false)
    private Kind kind;

    @Column(name = "source", length = 300, updatable = false)
    private String source;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected Establishment() {}

    Establishment(Long organisationId, int number, EstablishmentForm form) {
        this.organisationId = organisationId;
        this.number = number;
        this.name = form.name().strip();
        this.country = form.country();
        this.town = form.town();
        this.kind = form.kind();
        this.source = form.source();
    }

    /** It became known what it is to the organisation. */
    void is(Kind known) {
        this.kind = known;
    }

    boolean isMain() {
        return kind == Kind.MAIN;
    }

    int number() {
        return number;
    }

    Kind kind() {
        return kind;
    }

    EstablishmentRow row() {
        return new EstablishmentRow(number, name, country, town, kind, source);
    }
}
