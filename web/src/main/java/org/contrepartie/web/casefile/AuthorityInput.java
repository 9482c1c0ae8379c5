package org.contrepartie.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.contrepartie.cooperation.AuthorityForm;
import org.contrepartie.cooperation.ConcernedAuthority;
import org.contrepartie.cooperation.CooperationService;
import org.contrepartie.web.shared.Notices;
import org.contrepartie.web.shared.Refusals;

/** The form in which an authority is named on a case. */
@Named
@RequestScoped
public class AuthorityInput {

    @Inject
    private CooperationService cooperation;

    @Inject
    private CaseFileView view;

    private String name;
    private String country;
    private ConcernedAuthority.Capacity capacity = ConcernedAuthority.Capacity.CONCERNED;
    private final Map<String, Boolean> reasons = new HashMap<>();

    /** Names it and shows the list again. */
    public void save() {
        String reference = view.getReference();
        if (Refusals.done(() -> cooperation.name(reference, form()))) {
            Notices.goAndTell("/casefile/file/" + reference + "/cooperation", "casefile_cooperation.named", name);
        }
    }

    private AuthorityForm form() {
        Set<ConcernedAuthority.Reason> why = getAllReasons().stream()
                .filter(one -> Boolean.TRUE.equals(reasons.get(one.name())))
                .collect(Collectors.toSet());
        String code =
                country == null || country.isBlank() ? null : country.strip().toUpperCase(Locale.ROOT);
        return new AuthorityForm(name, code, capacity, why);
    }

    public List<ConcernedAuthority.Capacity> getCapacities() {
        return List.of(ConcernedAuthority.Capacity.values());
    }

    public List<ConcernedAuthority.Reason> getAllReasons() {
        return List.of(ConcernedAuthority.Reason.values());
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public ConcernedAuthority.Capacity getCapacity() {
        return capacity;
    }

    public void setCapacity(ConcernedAuthority.Capacity capacity) {
        this.capacity = capacity;
    }

    /** Which reasons are ticked, by their names. */
    public Map<String, Boolean> getReasons() {
        return reasons;
    }
}
