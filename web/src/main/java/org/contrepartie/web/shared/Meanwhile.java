package org.contrepartie.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.contrepartie.shared.Money;
import org.contrepartie.shared.Stale;

/**
 * What changed while somebody typed: what stands now beside what he would write, for the head of the form. Nothing that he typed
 * is lost; the form knows now what stands, so that sending it again is his answer to the difference.
 */
@Named
@RequestScoped
public class Meanwhile {

    /** The hidden fields by which forms remember what the reader had before him. */
    private static final Set<String> SEEN = Set.of("seen", "version");

    private static final String KEPT = Meanwhile.class.getName();

    /** One field: its label, what stands and what was typed; either null for nothing. */
    public record Line(String label, String now, String yours) {}

    @Inject
    private Format format;

    @Inject
    private Names names;

    static void keep(FacesContext context, Stale stale, List<UIInput> page) {
        context.getAttributes().put(KEPT, stale);
        stale.version().ifPresent(version -> page.stream()
                .filter(input -> SEEN.contains(input.getId()))
                .forEach(input -> input.setSubmittedValue(version)));
    }

    /** The fields that differ, in the order of the form; empty where nothing was refused for that reason. */
    public List<Line> getLines() {
        return FacesContext.getCurrentInstance().getAttributes().get(KEPT) instanceof Stale stale
                ? stale.differences().stream().map(this::line).toList()
                : List.of();
    }

    private Line line(Stale.Difference one) {
        return new Line(format.words("Stale." + one.field()), words(one.now()), words(one.yours()));
    }

    private String words(Serializable value) {
        if (value instanceof Enum<?> code) {
            String name = code.getDeclaringClass().getName();
            return names.of(name.substring(name.lastIndexOf('.') + 1).replace('$', '.'), code.name());
        } else if (value instanceof LocalDate day) {
            return format.day(day);
        } else if (value instanceof Money money) {
            return format.money(money);
        }
        return value == null ? null : value.toString();
    }
}
