package org.contrepartie.web.scheme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.util.List;
import org.contrepartie.scheme.OfferForm;
import org.contrepartie.terms.ContextFigure;
import org.contrepartie.terms.ContextFigures;
import org.contrepartie.web.shared.Format;
import org.contrepartie.web.shared.Names;
import org.contrepartie.web.shared.Preferences;

/** The figures that give an offer its proportion, in the reader's words: each with its computation and what it assumes. */
@Named
@RequestScoped
public class SchemeFigures {

    /**
     * One figure.
     *
     * @param result or why there is none
     * @param computed whether there is a result
     * @param formula what is divided by what; empty where nothing is computed
     */
    public record Row(String name, String result, boolean computed, String formula, List<String> assumptions) {}

    @Inject
    private SchemeParts parts;

    @Inject
    private Names names;

    @Inject
    private Format format;

    @Inject
    private Preferences preferences;

    /** The figures of an offer of a scheme. */
    public List<Row> of(String scheme, OfferForm offer) {
        return ContextFigures.of(offer, parts.clauses(scheme)).stream()
                .map(this::row)
                .toList();
    }

    private Row row(ContextFigure figure) {
        String name = names.of("ContextFigure.Kind", figure.kind().name());
        return new Row(
                figure.component() == null
                        ? name
                        : format.words(
                                "figures.component",
                                name,
                                names.of("Reward.Kind", figure.component().name())),
                result(figure),
                figure.isComputed(),
                figure.isComputed() ? formula(figure) : "",
                figure.assumptions().stream()
                        .map(one -> names.of("ContextFigure.Assumption", one.name()))
                        .toList());
    }

    private String result(ContextFigure figure) {
        if (!figure.isComputed()) {
            return names.of("ContextFigure.Gap", figure.gap().name());
        }
        return figure.percent() == null ? format.money(figure.value()) : percent(figure);
    }

    private String formula(ContextFigure figure) {
        return format.words(
                "figures.formula." + figure.kind(),
                format.money(figure.dividend()),
                figure.total() == null ? figure.categories() : format.money(figure.total()));
    }

    private String percent(ContextFigure figure) {
        NumberFormat number = NumberFormat.getInstance(preferences.getLocale());
        number.setMinimumFractionDigits(1);
        return format.words("figures.percent", number.format(figure.percent()));
    }
}
