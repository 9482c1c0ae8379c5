package org.contrepartie.web.shared;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.contrepartie.casefile.ActRefused;
import org.contrepartie.casefile.StepRefused;
import org.contrepartie.shared.Invalid;
import org.contrepartie.shared.Refusal;
import org.contrepartie.shared.Stale;
import org.contrepartie.shared.Unknown;
import org.contrepartie.workflow.Condition;

/**
 * Tells the person at the form why the house refuses, at the input that is at fault; {@code cp:errors} sums it up.
 *
 * <p>How to: give each input as id the name that the form of the service gives the field, with {@code _} for each dot
 * ({@code respondent.name} is {@code id="respondent_name"}), put {@code <cp:errors/>} at the head of the form, and call the
 * service through here:
 *
 * <pre>{@code
 * public void save() {
 *     Refusals.orShown(() -> service.log(form())).ifPresent(reference -> Notices.goAndTell("/room/" + reference, "room.saved"));
 * }
 * }</pre>
 *
 * A refusal becomes messages, and the answer is empty: the page is shown again with all that was typed. Anything else is a
 * fault and goes on its way to the error page. A violation of a field that the page does not have, and a refusal that is about
 * no field, stand in the summary.
 */
public final class Refusals {

    private Refusals() {}

    /** What the act gives. Empty when it was refused and the messages are set. */
    public static <T> Optional<T> orShown(Callable<T> act) {
        try {
            return Optional.of(act.call());
        } catch (RuntimeException thrown) {
            show(refusalIn(thrown).orElseThrow(() -> thrown));
            return Optional.empty();
        } catch (Exception checked) {
            throw new IllegalStateException(checked);
        }
    }

    /** Whether the act was done. Where it was not, the messages are set. */
    public static boolean done(Runnable act) {
        return orShown(() -> {
                    act.run();
                    return true;
                })
                .isPresent();
    }

    /** The refusal that an exception is or was wrapped around, as a container may do. */
    static Optional<Refusal> refusalIn(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return Optional.of(refusal);
            }
        }
        return Optional.empty();
    }

    private static void show(Refusal refusal) {
        FacesContext context = FacesContext.getCurrentInstance();
        Locale locale = context.getViewRoot().getLocale();
        if (refusal instanceof Invalid invalid) {
            List<UIInput> page = inputs(context.getViewRoot());
            invalid.violations().stream()
                    .sorted(Comparator.comparing(violation ->
                            input(page, violation).map(page::indexOf).orElse(-1)))
                    .forEach(violation -> add(context, input(page, violation), sentence(locale, violation)));
        } else if (refusal instanceof Stale stale) {
            sentences(locale, refusal).forEach(sentence -> add(context, Optional.empty(), sentence));
            Meanwhile.keep(context, stale, inputs(context.getViewRoot()));
        } else if (refusal instanceof Unknown unknown) {
            add(context, holding(inputs(context.getViewRoot()), unknown.details()), sentence(locale, refusal));
        } else {
            sentences(locale, refusal).forEach(sentence -> add(context, Optional.empty(), sentence));
        }
        context.validationFailed();
    }

    static String sentence(Locale locale, Invalid.Violation violation) {
        try {
            return Words.of(locale, violation.code(), violation.details().toArray());
        } catch (MissingResourceException unwritten) {
            return Words.of(locale, "Refusal.Invalid") + " (" + violation.field() + ": " + violation.code() + ")";
        }
    }

    private static List<String> sentences(Locale locale, Refusal refusal) {
        List<String> sentences = new ArrayList<>();
        for (Condition unmet : unmetOf(refusal)) {
            sentences.add(Words.of(locale, "Condition." + unmet));
        }
        return sentences.isEmpty() ? List.of(sentence(locale, refusal)) : sentences;
    }

    private static List<Condition> unmetOf(Refusal refusal) {
        if (refusal instanceof StepRefused refused) {
            return refused.unmet();
        }
        return refusal instanceof ActRefused refused ? refused.unmet() : List.of();
    }

    private static String sentence(Locale locale, Refusal refusal) {
        return Words.of(locale, refusal.code(), refusal.details().toArray());
    }

    private static void add(FacesContext context, Optional<UIInput> input, String sentence) {
        input.ifPresent(Refusals::fault);
        context.addMessage(
                input.map(found -> found.getClientId(context)).orElse(null),
                new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
    }

    private static Optional<UIInput> input(List<UIInput> page, Invalid.Violation violation) {
        String id = violation.field().replace('.', '_');
        return page.stream().filter(input -> id.equals(input.getId())).findFirst();
    }

    /** An input at fault is rendered with what was submitted, and the form has taken that over already: it is given back. */
    private static void fault(UIInput input) {
        if (input.getValue() instanceof String typed) {
            input.setSubmittedValue(typed);
            input.setValid(false);
        }
    }

    /** The input in which somebody typed what is unknown. */
    private static Optional<UIInput> holding(List<UIInput> page, List<Object> unknown) {
        return page.stream()
                .filter(input -> input.getValue() != null && unknown.contains(input.getValue()))
                .findFirst();
    }

    /** The inputs of the page, in its order. */
    private static List<UIInput> inputs(UIComponent from) {
        List<UIInput> found = new ArrayList<>();
        if (from instanceof UIInput input) {
            found.add(input);
        }
        from.getFacetsAndChildren().forEachRemaining(child -> found.addAll(inputs(child)));
        return found;
    }
}
