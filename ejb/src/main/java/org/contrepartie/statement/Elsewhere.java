package org.contrepartie.statement;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.contrepartie.access.CaseAccess;
import org.contrepartie.scheme.SchemeOfOrganisation;
import org.contrepartie.scheme.SchemeService;
import org.contrepartie.scheme.SchemeSheet;

/**
 * What one company claims about its other schemes. Who was recused on a case about one of them is told nothing of what was made
 * of it beside others.
 */
@Dependent
class Elsewhere {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private SchemeService schemes;

    @EJB
    private CaseAccess access;

    /** All its claims about other schemes for which it answers. */
    List<OtherClaim> claims(SchemeSheet own) {
        return others(own, reference -> true).flatMap(this::about).toList();
    }

    /** The claim of that name; empty where there is none, the scheme is this one, or another company answers for it. */
    Optional<OtherClaim> find(SchemeSheet own, String ref) {
        return others(own, reference -> ref.startsWith(reference + " "))
                .flatMap(this::about)
                .filter(one -> one.target().ref().equals(ref))
                .findFirst();
    }

    /** The claim itself. */
    Claim entity(OtherClaim other) {
        return em.createNamedQuery("Claim.ofScheme", Claim.class)
                .setParameter("schemeId", other.schemeId())
                .getResultStream()
                .filter(one -> one.label().equals(other.row().label()))
                .findFirst()
                .orElseThrow();
    }

    /** The other schemes for which the company answers; only those that are asked for by their references are read. */
    private Stream<SchemeSheet> others(SchemeSheet own, Predicate<String> asked) {
        return schemes.ofOrganisation(own.organisation().id()).stream()
                .filter(SchemeOfOrganisation::respondent)
                .map(SchemeOfOrganisation::reference)
                .distinct()
                .filter(reference -> !reference.equals(own.reference()))
                .filter(asked)
                .map(schemes::read)
                .filter(one -> !access.isWalledOff(one.id()));
    }

    private Stream<OtherClaim> about(SchemeSheet scheme) {
        return em.createNamedQuery("Claim.ofScheme", Claim.class)
                .setParameter("schemeId", scheme.id())
                .getResultStream()
                .map(one -> OtherClaim.of(scheme, one.row()));
    }
}
