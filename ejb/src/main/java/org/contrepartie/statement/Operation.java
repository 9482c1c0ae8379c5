package org.contrepartie.statement;

import static org.contrepartie.statement.Claim.Direction.INBOUND;
import static org.contrepartie.statement.Claim.Direction.INTERNAL;
import static org.contrepartie.statement.Claim.Direction.NA;
import static org.contrepartie.statement.Claim.Direction.OUTBOUND;

import java.util.Set;
import java.util.stream.Stream;
import org.contrepartie.terms.ClauseElement.Facet;
import org.contrepartie.terms.ClauseForm;
import org.contrepartie.terms.Taxon;

/**
 * What is done, in a claim, in a clause or in a passage. Two things are held against each other only where they speak of the
 * same operation. Whether a clause speaks of it is read from its marked elements, never from words.
 */
public enum Operation {
    /** Data are used by the company. */
    USE(INTERNAL, Set.of(Taxon.E10, Taxon.E11, Taxon.E13, Taxon.E20), Set.of()),
    /** Data are shown to the public. */
    PUBLICATION(OUTBOUND, Set.of(Taxon.E20), Set.of()),
    /** Data are sold, assigned, licensed or passed on. */
    TRANSFER(OUTBOUND, Set.of(Taxon.E08, Taxon.E23), Set.of()),
    /** Data are acquired from the person. */
    COLLECTION(INBOUND, Set.of(Taxon.E10, Taxon.E11, Taxon.E13), Set.of()),
    /** Data are kept. */
    RETENTION(INTERNAL, Set.of(Taxon.E01), Set.of()),
    /** A person is recognised by his face or voice. */
    IDENTIFICATION(INTERNAL, Set.of(Taxon.E12), Set.of()),
    /** The person takes consent back. */
    CONSENT_WITHDRAWAL(NA, Set.of(), Set.of(Taxon.E02, Taxon.E22)),
    /** The person is told before data are used. */
    NOTICE(NA, Set.of(), Set.of(Taxon.E06)),
    /** The person sees or approves the result. */
    REVIEW(NA, Set.of(), Set.of(Taxon.E05)),
    /** The person is paid once more. */
    FURTHER_PAYMENT(NA, Set.of(), Set.of(Taxon.E07)),
    /** The offer ends. No clause speaks of it; the history of the scheme does. */
    OFFER_END(NA, Set.of(), Set.of());

    private final Claim.Direction direction;
    private final Set<Taxon> granting;
    private final Set<Taxon> refusing;

    Operation(Claim.Direction direction, Set<Taxon> granting, Set<Taxon> refusing) {
        this.direction = direction;
        this.granting = granting;
        this.refusing = refusing;
    }

    /** The way that data go by it: an operation of a claim that names none is known by its direction. Null: no data move. */
    static Operation of(Claim.Direction way) {
        return Stream.of(USE, TRANSFER, COLLECTION)
                .filter(one -> one.direction == way)
                .findFirst()
                .orElse(null);
    }

    /** Whether data that go that way can be data of this operation. */
    boolean goes(Claim.Direction way) {
        return way == null || way == NA || direction == NA || way == direction;
    }

    /** Whether the clause allows it, by an element that stands. */
    boolean isGrantedBy(ClauseForm clause) {
        return clause.elements().stream()
                .anyMatch(one -> granting.contains(one.taxon())
                        || this == USE && one.facet() == Facet.CATEGORY
                        || this == COLLECTION && one.facet() == Facet.CATEGORY
                        || this == RETENTION && one.facet() == Facet.DURATION);
    }

    /** Whether the clause rules it out, by an element that stands. */
    boolean isRefusedBy(ClauseForm clause) {
        return clause.elements().stream().anyMatch(one -> refusing.contains(one.taxon()));
    }
}
