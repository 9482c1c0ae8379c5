package org.contrepartie.web.scheme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.contrepartie.terms.ClauseSheet;
import org.contrepartie.terms.RenditionGroup;
import org.contrepartie.terms.RenditionService;
import org.contrepartie.web.shared.Refusals;
import org.omnifaces.cdi.Param;

/** Clauses that render the same words, side by side; puts two together and parts one. */
@Named
@RequestScoped
public class TogetherView {

    @Inject
    private RenditionService renditions;

    @Inject
    private SchemeParts schemes;

    @Inject
    private Origin origin;

    /** Number of the clause that is put together with another, or parted. */
    @Inject
    @Param
    private Integer clause;

    private Integer other;
    private String reason;
    private final Map<String, List<RenditionGroup>> groups = new LinkedHashMap<>();

    public List<RenditionGroup> groups(String scheme) {
        return groups.computeIfAbsent(scheme, renditions::groups);
    }

    public void join() {
        Refusals.orShown(() -> renditions.join(origin.getScheme(), number(), other, reason))
                .ifPresent(group -> origin.goBack("clauses", "scheme_together.done", "CL" + clause, "CL" + other));
    }

    public void part() {
        if (Refusals.done(() -> renditions.part(origin.getScheme(), number(), reason))) {
            origin.goBack("clauses", "scheme_together.parted", "CL" + clause);
        }
    }

    /** Whether the clause stands in a group already. */
    public boolean isTogether() {
        return groups(origin.getScheme()).stream()
                .flatMap(group -> group.clauses().stream())
                .anyMatch(one -> one.number() == number());
    }

    /** The other clauses of the scheme. */
    public List<ClauseSheet> getOthers() {
        return schemes.clauses(origin.getScheme()).stream()
                .map(SchemeParts.ClauseCard::sheet)
                .filter(one -> one.number() != number())
                .toList();
    }

    private int number() {
        return clause == null ? 0 : clause;
    }

    public Integer getClause() {
        return clause;
    }

    public Integer getOther() {
        return other;
    }

    public void setOther(Integer other) {
        this.other = other;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
