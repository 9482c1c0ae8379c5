package org.contrepartie.web.shared;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.html.HtmlInputText;
import jakarta.faces.component.html.HtmlInputTextarea;
import jakarta.faces.component.html.HtmlSelectOneMenu;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.primefaces.component.api.InputHolder;

/**
 * One question of a form: its words, its help, the input and what is wrong with it, tied together for those who do not see
 * them side by side. The tag {@code cp:field} puts it on a page; the input is the first one inside.
 */
@FacesComponent(FieldBox.TYPE)
public class FieldBox extends UIComponentBase {

    static final String TYPE = "org.contrepartie.FieldBox";

    @Override
    public String getFamily() {
        return "org.contrepartie";
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        if (!isRendered()) {
            return;
        }
        Optional<UIInput> input = firstInput(this);
        String target = input.map(found -> targetOf(found, context)).orElse(null);
        List<String> messages = messagesOf(input, context);
        input.ifPresent(found -> tie(found, context, !messages.isEmpty()));

        ResponseWriter out = context.getResponseWriter();
        out.startElement("div", this);
        out.writeAttribute("class", "cp-field " + text("styleClass"), null);
        out.startElement("label", null);
        out.writeAttribute("for", target, null);
        out.writeText(text("label"), null);
        if (isRequired(input)) {
            out.writeText(" ", null);
            out.startElement("span", null);
            out.writeAttribute("class", "cp-required", null);
            out.writeText(words(context, "field.mark"), null);
            out.endElement("span");
        }
        out.endElement("label");
        if (hasHelp()) {
            out.startElement("small", null);
            out.writeAttribute("id", getClientId(context) + "-h", null);
            out.writeText(text("help"), null);
            out.endElement("small");
        }
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        if (!isRendered()) {
            return;
        }
        ResponseWriter out = context.getResponseWriter();
        List<String> messages = messagesOf(firstInput(this), context);
        if (!messages.isEmpty()) {
            out.startElement("p", null);
            out.writeAttribute("class", "cp-msg", null);
            out.writeAttribute("id", getClientId(context) + "-m", null);
            writeIcon(out);
            out.writeText(String.join(" ", messages), null);
            out.endElement("p");
        }
        out.endElement("div");
    }

    private void tie(UIInput input, FacesContext context, boolean wrong) {
        Map<String, Object> through = input.getPassThroughAttributes(true);
        List<String> described = new ArrayList<>();
        if (hasHelp()) {
            described.add(getClientId(context) + "-h");
        }
        if (wrong) {
            described.add(getClientId(context) + "-m");
        }
        String ids = described.isEmpty() ? null : String.join(" ", described);
        String target = targetOf(input, context);
        boolean wrapped = !target.equals(input.getClientId(context));
        set(through, wrapped ? "data-describedby" : "aria-describedby", ids);
        set(through, "data-input", wrapped && ids != null ? target : null);
        boolean ofFaces = input.getClass().getPackageName().startsWith("jakarta.");
        // PrimeFaces tells these two itself.
        set(through, "aria-invalid", ofFaces && wrong ? "true" : null);
        set(through, "aria-required", ofFaces && isRequired(Optional.of(input)) ? "true" : null);
        Map<String, Object> attributes = input.getAttributes();
        attributes.putIfAbsent("label", text("label"));
        boolean plain = input instanceof HtmlInputText
                || input instanceof HtmlInputTextarea
                || input instanceof HtmlSelectOneMenu;
        if (plain && ofFaces && attributes.get("styleClass") == null) {
            attributes.put("styleClass", "cp-input");
        }
    }

    private boolean isRequired(Optional<UIInput> input) {
        Object own = getAttributes().get("required");
        return own == null ? input.map(UIInput::isRequired).orElse(false) : Boolean.parseBoolean(own.toString());
    }

    private boolean hasHelp() {
        return !text("help").isEmpty();
    }

    /** The question in the reader's words. */
    String label() {
        return text("label");
    }

    private String text(String attribute) {
        Object value = getAttributes().get(attribute);
        return value == null ? "" : value.toString();
    }

    private static void set(Map<String, Object> attributes, String name, String value) {
        if (value == null) {
            attributes.remove(name);
        } else {
            attributes.put(name, value);
        }
    }

    private static Optional<UIInput> firstInput(UIComponent component) {
        for (UIComponent child : component.getChildren()) {
            Optional<UIInput> found = child instanceof UIInput input ? Optional.of(input) : firstInput(child);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** PrimeFaces wraps many inputs: the label must point at the element that takes the focus. */
    private static String targetOf(UIInput input, FacesContext context) {
        return input instanceof InputHolder holder ? holder.getInputClientId() : input.getClientId(context);
    }

    private static List<String> messagesOf(Optional<UIInput> input, FacesContext context) {
        return input.map(found -> context.getMessageList(found.getClientId(context)).stream()
                        .map(message -> message.getSummary())
                        .toList())
                .orElse(List.of());
    }

    private static String words(FacesContext context, String key) {
        return Words.of(context.getViewRoot().getLocale(), key);
    }

    private static void writeIcon(ResponseWriter out) throws IOException {
        out.startElement("svg", null);
        out.writeAttribute("class", "cp-i cp-i-s", null);
        out.writeAttribute("aria-hidden", "true", null);
        out.writeAttribute("focusable", "false", null);
        out.startElement("use", null);
        out.writeAttribute("href", "#i-warn", null);
        out.endElement("use");
        out.endElement("svg");
    }
}
