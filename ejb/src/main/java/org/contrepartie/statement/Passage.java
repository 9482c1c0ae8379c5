package org.contrepartie.statement;

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

/** What an officer reads in words of an exhibit or a document. Never changed: a later reading of the same words counts. */
@Entity
@Table(name = "noted_passage")
@NamedQuery(
        name = "Passage.of",
        query = "select p from Passage p where p.schemeId = :schemeId order by p.notedAt, p.id")
public class Passage {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "noted_passage")
    @SequenceGenerator(name = "noted_passage", sequenceName = "noted_passage_seq", allocationSize = 50)
    private Long id;

    @Column(name = "scheme_id", nullable = false, updatable = false)
    private Long schemeId;

    @Enumerated(EnumType.STRING)
    @Column(name = "target_kind", length = 20, nullable = false, updatable = false)
    private Target.Kind kind;

    @Column(name = "target_ref", length = 60, nullable = false, updatable = false)
    private String ref;

    @Column(name = "passage", length = 2000, nullable = false, updatable = false)
    private String words;

    @Enumerated(EnumType.STRING)
    @Column(name = "direction", length = 10, nullable = false, updatable = false)
    private Claim.Direction direction;

    @Enumerated(EnumType.STRING)
    @Column(name = "tense", length = 10, nullable = false, updatable = false)
    private Claim.Tense tense;

    @Column(name = "denies", nullable = false, updatable = false)
    private boolean denies;

    @Column(name = "exhaustive", nullable = false, updatable = false)
    private boolean exhaustive;

    @Column(name = "categories", length = 1000, nullable = false, updatable = false)
    private String categories;

    @Embedded
    private StoredScope scope;

    @Column(name = "noted_at", nullable = false, updatable = false)
    private Instant notedAt;

    @Column(name = "noted_by", length = 100, nullable = false, updatable = false)
    private String notedBy;

    protected Passage() {}

    Passage(Long schemeId, PassageForm form, Instant notedAt, String notedBy) {
        this.schemeId = schemeId;
        this.kind = form.target().kind();
        this.ref = form.target().ref();
        this.words = form.target().passage();
        this.direction = form.direction();
        this.tense = form.tense();
        this.denies = form.denies();
        this.exhaustive = form.exhaustive();
        this.categories = String.join(" ", form.categories());
        this.scope = new StoredScope(form.scope());
        this.notedAt = notedAt;
        this.notedBy = notedBy;
    }

    PassageRow row() {
        return new PassageRow(
                new PassageForm(target(), direction, tense, denies, exhaustive, Claim.codes(categories), scope.shown()),
                notedAt,
                notedBy);
    }

    Target target() {
        return new Target(kind, ref, words);
    }
}
