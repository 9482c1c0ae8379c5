package org.contrepartie.statement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A {@link Scope} as it lies in the database: lists are codes with a space between them, null where nothing is said. */
@Embeddable
class StoredScope {

    @Enumerated(EnumType.STRING)
    @Column(name = "operation", length = 30)
    private Operation operation;

    @Enumerated(EnumType.STRING)
    @Column(name = "layer", length = 20)
    private Scope.Layer layer;

    @Enumerated(EnumType.STRING)
    @Column(name = "quantifier", length = 20)
    private Scope.Quantifier quantifier;

    @Column(name = "media", length = 450)
    private String media;

    @Column(name = "territories", length = 450)
    private String territories;

    @Column(name = "duration", length = 20)
    private String duration;

    @Column(name = "purposes", length = 450)
    private String purposes;

    protected StoredScope() {}

    StoredScope(Scope scope) {
        this.operation = scope.operation();
        this.layer = scope.layer();
        this.quantifier = scope.quantifier();
        this.media = String.join(" ", scope.media());
        this.territories = String.join(" ", scope.territories());
        this.duration = scope.duration();
        this.purposes = String.join(" ", scope.purposes());
    }

    Scope shown() {
        return new Scope(
                operation,
                layer,
                quantifier,
                Claim.codes(media),
                Claim.codes(territories),
                duration,
                Claim.codes(purposes));
    }
}
