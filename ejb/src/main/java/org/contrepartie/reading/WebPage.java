package org.contrepartie.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.contrepartie.reading.Unreadable.Reason;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Reads a page of the web: its words, block by block. What runs, what is filled in and what is only drawn is left out. */
final class WebPage implements NodeFilter {

    private static final Set<String> LEFT_OUT = Set.of(
            "head",
            "script",
            "style",
            "template",
            "noscript",
            "svg",
            "math",
            "iframe",
            "object",
            "embed",
            "canvas",
            "audio",
            "video",
            "input",
            "select",
            "option",
            "textarea",
            "button",
            "map");

    private static final Set<String> CELLS = Set.of("td", "th");

    /** Not the space that does not break: French puts it before a colon, and it is part of what was written. */
    private static final Pattern SPACES = Pattern.compile("[ \\t\\n\\f\\r]+");

    private final Paragraphs paragraphs;
    private final Allowance allowance;

    /** How deep within words whose lines and spaces stand as they are. */
    private int asIs;

    private WebPage(Allowance allowance) {
        this.allowance = allowance;
        this.paragraphs = new Paragraphs(allowance);
    }

    static Reading read(byte[] bytes, Allowance allowance) throws IOException {
        return read(bytes, null, allowance);
    }

    /**
     * Reads it.
     *
     * @param encoding as the server named it; null where it named none
     */
    static Reading read(byte[] bytes, String encoding, Allowance allowance) throws IOException {
        Document page = parse(bytes, encoding);
        return new Reading(
                FileType.HTML,
                first(page.title(), text(page, "h1")),
                first(
                        attribute(page, "link[rel=canonical]", "href"),
                        attribute(page, "meta[property=og:url]", "content")),
                first(attribute(page, "html", "lang"), null),
                null,
                List.of(),
                words(page, allowance));
    }

    /** The words of a page without what it tells of itself. */
    static String words(byte[] bytes, Allowance allowance) throws IOException {
        return words(parse(bytes, null), allowance);
    }

    private static String words(Document page, Allowance allowance) {
        WebPage reading = new WebPage(allowance);
        page.filter(reading);
        return reading.paragraphs.whole();
    }

    private static Document parse(byte[] bytes, String encoding) throws IOException {
        Allowance.when(tags(bytes) > Allowance.TAGS, Reason.TOO_MANY_PARTS);
        Document page = Jsoup.parse(new ByteArrayInputStream(bytes), encoding, "");
        boolean silent = encoding == null && page.selectFirst("meta[charset], meta[http-equiv=content-type]") == null;
        return silent && !Signs.isWide(bytes) && !Signs.isWellFormed(bytes)
                ? Jsoup.parse(new ByteArrayInputStream(bytes), Signs.WINDOWS.name(), "")
                : page;
    }

    private static long tags(byte[] bytes) {
        long tags = 0;
        for (byte one : bytes) {
            tags += one == '<' ? 1 : 0;
        }
        return tags;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        allowance.time();
        if (node instanceof TextNode words) {
            paragraphs.add(
                    asIs > 0
                            ? words.getWholeText()
                            : SPACES.matcher(words.getWholeText()).replaceAll(" "));
            return FilterResult.CONTINUE;
        }
        if (node instanceof Element element) {
            if (LEFT_OUT.contains(element.normalName())) {
                return FilterResult.SKIP_ENTIRELY;
            }
            begin(element);
        }
        return FilterResult.CONTINUE;
    }

    private void begin(Element element) {
        if (CELLS.contains(element.normalName())) {
            paragraphs.add(element.previousElementSibling() == null ? "" : "\t");
        } else if (element.normalName().equals("br")) {
            paragraphs.add("\n");
        } else if (element.isBlock() && !isInCell(element)) {
            paragraphs.end();
        }
        asIs += element.normalName().equals("pre") ? 1 : 0;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (element.isBlock() && !CELLS.contains(element.normalName()) && !isInCell(element)) {
                paragraphs.end();
            }
            asIs -= element.normalName().equals("pre") ? 1 : 0;
        }
        return FilterResult.CONTINUE;
    }

    /** What stands in a cell belongs to its row. */
    private static boolean isInCell(Element element) {
        return element.parent() != null && CELLS.contains(element.parent().normalName());
    }

    private static String attribute(Document page, String selector, String name) {
        Element found = page.selectFirst(selector);
        return found == null ? null : found.attr(name);
    }

    private static String text(Document page, String selector) {
        Element found = page.selectFirst(selector);
        return found == null ? null : found.text();
    }

    private static String first(String one, String other) {
        String told = Signs.told(one);
        return told == null ? Signs.told(other) : told;
    }
}
