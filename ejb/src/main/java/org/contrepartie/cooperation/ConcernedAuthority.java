package org.contrepartie.cooperation;

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
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Another supervisory authority on a cross-border case [autorité chef de file / concernée]. Source: GDPR 4(22), 56. */
@Entity
@Table(name = "concerned_authority")
@NamedQuery(
        name = "ConcernedAuthority.ofCase",
        query = "select a from ConcernedAuthority a where a.caseRef = :caseRef order by a.number")
public class ConcernedAuthority {

    /** As what it takes part. */
    public enum Capacity {
        /** The presumed or confirmed lead authority, where it is not this one. Source: GDPR 56(1). */
        LEAD,
        CONCERNED
    }

    /** Why it is concerned. Source: GDPR 4(22)(a)-(c). */
    public enum Reason {
        /** The controller has an establishment on its territory. */
        ESTABLISHMENT,
        /** People who live there are substantially affected. */
        RESIDENTS,
        /** A complaint was lodged with it. */
        COMPLAINT
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "concerned_authority")
    @SequenceGenerator(name = "concerned_authority", sequenceName = "concerned_authority_seq", allocationSize = 50)
    private Long id;

    @Column(name = "case_ref", length = 30, nullable = false, updatable = false)
    private String caseRef;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Column(name = "name", length = 200, nullable = false, updatable = false)
    private String name;

    @Column(name = "country", length = 2, nullable = false, updatable = false)
    private String country;

    @Enumerated(EnumType.STRING)
    @Column(name = "capacity", length = 20, nullable = false, updatable = false)
    private Capacity capacity;

    @Column(name = "concern_reasons", length = 60, updatable = false)
    private String reasons;

    @Column(name = "added_by", length = 100, nullable = false, updatable = false)
    private String addedBy;

    @Column(name = "added_at", nullable = false, updatable = false)
    private Instant addedAt;

    protected ConcernedAuthority() {}

    ConcernedAuthority(String caseRef, int number, AuthorityForm form, String addedBy, Instant addedAt) {
        this.caseRef = caseRef;
        this.number = number;
        this.name = form.name().strip();
        this.country = form.country();
        this.capacity = form.capacity();
        this.reasons = form.reasons().isEmpty()
                ? null
                : form.reasons().stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
        this.addedBy = addedBy;
        this.addedAt = addedAt;
    }

    String name() {
        return name;
    }

    Capacity capacity() {
        return capacity;
    }

    AuthorityRow row() {
        Set<Reason> named = EnumSet.noneOf(Reason.class);
        if (reasons != null) {
            Arrays.stream(reasons.split(" ")).map(Reason::valueOf).forEach(named::add);
        }
        return new AuthorityRow(number, name, country, capacity, named, addedBy, addedAt);
    }
}
