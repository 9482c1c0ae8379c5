package org.contrepartie.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Every word a person sees comes from the bundles: no page holds one of its own. */
class ScannerTest {

    private static final Set<String> SHOWN = Set.of(
            "title",
            "label",
            "alt",
            "placeholder",
            "help",
            "cite",
            "aria-label",
            "data-label",
            "header",
            "headerText",
            "emptyMessage",
            "requiredMessage",
            "itemLabel",
            "summary",
            "legend");
    /** A value is shown where a button or an output has it; elsewhere it is a code. */
    private static final Set<String> VALUE_SHOWN =
            Set.of("outputText", "outputLabel", "commandButton", "commandLink", "button", "link", "input");

    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    static List<Path> pages() {
        return Pages.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_holds_no_word_of_its_own(Path page) {
        List<String> words = new ArrayList<>();
        collect(Pages.parse(page).getDocumentElement(), words);

        assertThat(words).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_is_at_most_150_lines_and_handles_no_event_inline(Path page) {
        assertThat(Pages.text(page).lines()).hasSizeLessThanOrEqualTo(150);
        assertThat(Pages.text(page)).doesNotContainPattern("\\son[a-z]+=\"").doesNotContain("javascript:");
    }

    @Test
    void the_scanner_sees_the_pages() {
        assertThat(pages()).hasSizeGreaterThan(15);
        assertThat(hasWords("#{msg['home.title']} – 1")).isFalse();
        assertThat(hasWords("#{msg['home.title']} Dossier")).isTrue();
    }

    private static void collect(Node node, List<String> words) {
        if (node.getNodeType() == Node.TEXT_NODE && hasWords(node.getTextContent())) {
            words.add(node.getTextContent().strip());
        }
        if (node instanceof Element element && !element.getLocalName().equals("style")) {
            collectAttributes(element, words);
            NodeList children = element.getChildNodes();
            for (int i = 0; i < children.getLength(); i++) {
                collect(children.item(i), words);
            }
        }
    }

    private static void collectAttributes(Element element, List<String> words) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Node attribute = attributes.item(i);
            String name = attribute.getLocalName();
            boolean shown = SHOWN.contains(name)
                    || (name.equals("value")
                            && VALUE_SHOWN.contains(element.getLocalName())
                            && !element.getAttribute("type").equals("hidden"));
            if (shown && hasWords(attribute.getNodeValue())) {
                words.add(name + "=" + attribute.getNodeValue());
            }
        }
    }

    private static boolean hasWords(String text) {
        return LETTER.matcher(EXPRESSION.matcher(text).replaceAll("")).find();
    }
}
