package org.contrepartie.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.primefaces.component.api.InputHolder;

/** What must be put right before the form can be taken, for the summary at its head. */
@Named
@RequestScoped
public class Errors {

    /**
     * One thing to put right.
     *
     * @param target id of the element that takes the focus, empty where no field is at fault
     * @param text what is wrong, in the reader's language
     */
    public record Line(String target, String text) {}

    /** The errors, those of no field first, then in the order of the page. */
    public List<Line> getLines() {
        FacesContext context = FacesContext.getCurrentInstance();
        List<Line> lines = new ArrayList<>();
        for (Iterator<String> ids = context.getClientIdsWithMessages(); ids.hasNext(); ) {
            String id = ids.next();
            context.getMessageList(id).stream()
                    .filter(message -> message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0)
                    .map(message -> new Line(target(id, context), sentence(id, message.getSummary(), context)))
                    .forEach(lines::add);
        }
        return lines;
    }

    /** The heading: how many there are. */
    public String getHeading() {
        return Words.of(
                FacesContext.getCurrentInstance().getViewRoot().getLocale(),
                "errors.heading",
                getLines().size());
    }

    /** The summary stands far from the field, so it names it. */
    private static String sentence(String id, String said, FacesContext context) {
        return component(id, context)
                .flatMap(Errors::question)
                .map(label -> Words.of(context.getViewRoot().getLocale(), "errors.line", label, said))
                .orElse(said);
    }

    private static Optional<String> question(UIComponent input) {
        UIComponent around = input;
        while (around != null && !(around instanceof FieldBox)) {
            around = around.getParent();
        }
        return Optional.ofNullable((FieldBox) around).map(FieldBox::label);
    }

    private static String target(String id, FacesContext context) {
        return component(id, context)
                .filter(InputHolder.class::isInstance)
                .map(input -> ((InputHolder) input).getInputClientId())
                .orElse(id == null ? "" : id);
    }

    /** The component of that client id; a search by name would not find it in a form that leaves its own name away. */
    private static Optional<UIComponent> component(String id, FacesContext context) {
        List<UIComponent> found = new ArrayList<>();
        if (id != null) {
            context.getViewRoot().invokeOnComponent(context, id, (at, component) -> found.add(component));
        }
        return found.stream().findFirst();
    }
}
