package org.contrepartie.statement;

import java.util.List;
import org.contrepartie.scheme.SchemeForm;
import org.contrepartie.scheme.SchemeSheet;

/**
 * A claim of the same company about another of its schemes.
 *
 * @param schemeId of that scheme
 * @param scheme its reference
 * @param title its title
 * @param placed the claim, of the places of that scheme where it names none
 */
public record OtherClaim(Long schemeId, String scheme, String title, ClaimRow row, ClaimForm placed) {

    static OtherClaim of(SchemeSheet sheet, ClaimRow row) {
        return new OtherClaim(sheet.id(), sheet.reference(), sheet.title(), row, placed(row.claim(), sheet));
    }

    /** What another claim is held against, to name this one. */
    public Target target() {
        return Target.claimElsewhere(scheme, row.label());
    }

    /** A claim that names no place speaks of those where its scheme runs. */
    static ClaimForm placed(ClaimForm claim, SchemeSheet scheme) {
        Scope scope = claim.scope();
        List<String> places = scheme.territories().stream()
                .map(SchemeForm.Territory::code)
                .distinct()
                .toList();
        return !scope.territories().isEmpty()
                ? claim
                : claim.with(new Scope(
                        scope.operation(),
                        scope.layer(),
                        scope.quantifier(),
                        scope.media(),
                        places,
                        scope.duration(),
                        scope.purposes()));
    }
}
