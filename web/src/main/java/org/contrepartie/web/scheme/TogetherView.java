package org.contrepartie.web.scheme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.contrepartie.report.DeviationWords;
import org.contrepartie.terms.ClausePlace;
import org.contrepartie.terms.Rendered;
import org.contrepartie.terms.RenditionGroup;
import org.contrepartie.terms.RenditionService;
import org.contrepartie.web.shared.Preferences;
import org.contrepartie.web.shared.Refusals;
import org.contrepartie.web.shared.ReportWords;
import org.omnifaces.cdi.Param;

/** Clauses that render the same words, of one scheme or of a family, side by side; puts two together and parts one. */
@Named
@RequestScoped
public class TogetherView {

    @Inject
    private RenditionService renditions;

    @Inject
    private Preferences preferences;

    @Inject
    private Clock clock;

    @Inject
    private Origin origin;

    /** Number of the clause that is put together with another, or parted. */
    @Inject
    @Param
    private Integer clause;

    private String other;
    private String reason;
    private final Map<String, List<RenditionGroup>> groups = new LinkedHashMap<>();
    private final Map<String, List<RenditionGroup>> families = new LinkedHashMap<>();
    private List<Rendered> clauses;

    /** The groups in which a clause of the scheme stands. */
    public List<RenditionGroup> groups(String scheme) {
        return groups.computeIfAbsent(scheme, renditions::groups);
    }

    /** The groups of the whole family. */
    public List<RenditionGroup> ofFamily(String scheme) {
        return families.computeIfAbsent(scheme, renditions::ofFamily);
    }

    /** The clauses of the family that stand beside no other yet, those of the scheme in front. */
    public List<Rendered> alone(String scheme) {
        List<ClausePlace> together = ofFamily(scheme).stream()
                .flatMap(group -> group.clauses().stream())
                .map(Rendered::place)
                .toList();
        return clauses(scheme).stream()
                .filter(one -> !together.contains(one.place()))
                .toList();
    }

    /** What deviations say, in the reader's language. */
    public DeviationWords getWords() {
        return new DeviationWords(ReportWords.in(preferences.getLocale().toLanguageTag(), clock.getZone()));
    }

    public void join() {
        ClausePlace chosen = chosen();
        Refusals.orShown(() -> renditions.join(place(), chosen, reason))
                .ifPresent(group -> origin.goBack("clauses", "scheme_together.done", place().label(), seen(chosen)));
    }

    public void part() {
        if (Refusals.done(() -> renditions.part(place(), reason))) {
            origin.goBack("clauses", "scheme_together.parted", place().label());
        }
    }

    /** Whether the clause stands in a group already. */
    public boolean isTogether() {
        return groups(origin.getScheme()).stream()
                .flatMap(group -> group.clauses().stream())
                .anyMatch(one -> one.place().equals(place()));
    }

    /** The other clauses of the family. */
    public List<Rendered> getOthers() {
        return clauses(origin.getScheme()).stream()
                .filter(one -> !one.place().equals(place()))
                .toList();
    }

    private List<Rendered> clauses(String scheme) {
        if (clauses == null) {
            clauses = renditions.clauses(scheme);
        }
        return clauses;
    }

    private ClausePlace place() {
        return new ClausePlace(origin.getScheme(), clause == null ? 0 : clause);
    }

    /** The clause that was chosen from the list, by its name; null where none was. */
    private ClausePlace chosen() {
        return getOthers().stream()
                .map(Rendered::place)
                .filter(one -> one.name().equals(other))
                .findFirst()
                .orElse(null);
    }

    private String seen(ClausePlace chosen) {
        return chosen.scheme().equals(origin.getScheme()) ? chosen.label() : chosen.name();
    }

    public Integer getClause() {
        return clause;
    }

    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
