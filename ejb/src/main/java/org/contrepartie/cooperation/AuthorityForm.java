package org.contrepartie.cooperation;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.contrepartie.shared.Invalid;

/**
 * An authority to be named on a case.
 *
 * @param country ISO 3166-1 alpha-2
 * @param reasons why it is concerned; at least one, unless it leads
 */
public record AuthorityForm(
        String name, String country, ConcernedAuthority.Capacity capacity, Set<ConcernedAuthority.Reason> reasons) {

    public AuthorityForm {
        reasons = reasons.isEmpty() ? Set.of() : EnumSet.copyOf(reasons);
    }

    Invalid.Check check() {
        boolean reasoned = capacity != ConcernedAuthority.Capacity.CONCERNED || !reasons.isEmpty();
        return new Invalid.Check()
                .text("name", name, 200)
                .required("country", country)
                .that(country == null || Set.of(Locale.getISOCountries()).contains(country), "country", "field.country")
                .required("capacity", capacity)
                .that(reasoned, "reasons", "cooperation.noReason");
    }
}
