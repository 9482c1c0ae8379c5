package org.contrepartie.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A part of a document in the making. What people wrote goes in as text and can be nothing else. */
final class Part {

    private final Element element;

    private Part(Element element) {
        this.element = element;
    }

    /** An empty document. */
    static Part document(Locale language) {
        try {
            Document document = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
            Element root = document.createElement("html");
            document.appendChild(root);
            return new Part(root).with("lang", language.getLanguage());
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("every Java platform builds documents", impossible);
        }
    }

    /** The document it is part of. */
    Document whole() {
        return element.getOwnerDocument();
    }

    /** A new part at the end of this one. */
    Part add(String name) {
        Element child = whole().createElement(name);
        element.appendChild(child);
        return new Part(child);
    }

    /** A new part at the end of this one, with words in it. */
    Part add(String name, String words) {
        Part child = add(name);
        child.element.appendChild(whole().createTextNode(words));
        return child;
    }

    Part with(String attribute, String value) {
        element.setAttribute(attribute, value);
        return this;
    }

    Part styled(String style) {
        return with("class", style);
    }

    /** Whether nothing follows it in what it is part of. */
    boolean isLast() {
        return element.getNextSibling() == null;
    }

    /** Takes it out of what it is part of. */
    void remove() {
        element.getParentNode().removeChild(element);
    }

    /** What somebody said or wrote, word for word, in its own language. */
    void quote(String words, String language) {
        Part quote = add("blockquote").with("lang", language);
        words.lines().filter(line -> !line.isBlank()).forEach(line -> quote.add("p", line));
    }

    /** A table of names and values. */
    Facts facts() {
        return new Facts(add("table").styled("facts").add("tbody"));
    }

    /**
     * A table with a head.
     *
     * @param style says how wide the columns are
     */
    Rows rows(String style, List<String> heads) {
        Part table = add("table").styled(style);
        Part head = table.add("thead").add("tr");
        heads.forEach(words -> head.add("th", words).with("scope", "col"));
        return new Rows(table.add("tbody"));
    }

    /** Names and their values, one line each. */
    record Facts(Part body) {

        Facts fact(String name, String value) {
            cell(name).add("p", value);
            return this;
        }

        Facts fact(String name, List<String> values) {
            Part cell = cell(name);
            values.forEach(value -> cell.add("p", value));
            return this;
        }

        private Part cell(String name) {
            Part row = body.add("tr");
            row.add("th", name).with("scope", "row");
            return row.add("td");
        }
    }

    /** Lines of a table. */
    record Rows(Part body) {

        /** Adds a line; a cell of several paragraphs has them parted by line feeds. */
        Rows row(String... cells) {
            Part row = body.add("tr");
            Stream.of(cells).forEach(words -> {
                Part cell = row.add("td");
                words.lines().forEach(line -> cell.add("p", line));
            });
            return this;
        }
    }
}
