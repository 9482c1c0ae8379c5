package org.contrepartie.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The words of one part of an office document. What was struck out under watch is no word of it any more. */
final class WordText implements Consumer<XMLStreamReader> {

    static final String WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** What stands for a sign in a line. */
    private static final Map<String, String> SIGNS =
            Map.of("tab", "\t", "br", "\n", "cr", "\n", "noBreakHyphen", "\u2011");

    private final Allowance allowance;
    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();

    /** How deep within words that another program would show instead of these. */
    private int instead;

    /** How deep within a cell: its paragraphs belong to the row. */
    private int cells;

    private boolean within;

    WordText(Allowance allowance) {
        this.allowance = allowance;
    }

    @Override
    public void accept(XMLStreamReader at) {
        switch (at.getEventType()) {
            case XMLStreamConstants.START_ELEMENT -> begin(at);
            case XMLStreamConstants.END_ELEMENT -> end(at);
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                if (within && instead == 0) {
                    allowance.text(at.getTextLength());
                    open.append(at.getText());
                }
            }
            default -> allowance.time();
        }
    }

    private void begin(XMLStreamReader at) {
        if (at.getLocalName().equals("Fallback")) {
            instead++;
        } else if (WORDS.equals(at.getNamespaceURI()) && instead == 0) {
            within = at.getLocalName().equals("t");
            cells += at.getLocalName().equals("tc") ? 1 : 0;
            open.append(SIGNS.getOrDefault(at.getLocalName(), ""));
        }
    }

    private void end(XMLStreamReader at) {
        within = false;
        if (at.getLocalName().equals("Fallback")) {
            instead--;
        } else if (WORDS.equals(at.getNamespaceURI()) && instead == 0) {
            switch (at.getLocalName()) {
                case "tc" -> {
                    cells--;
                    open.append('\t');
                }
                case "p" -> endOfParagraph(cells > 0 ? " " : null);
                case "tr" -> endOfParagraph(cells > 0 ? "\n" : null);
                default -> allowance.time();
            }
        }
    }

    private void endOfParagraph(String inCell) {
        if (inCell != null) {
            open.append(inCell);
        } else if (!open.isEmpty()) {
            paragraphs.add(open.toString().replace(" \t", "\t"));
            open.setLength(0);
        }
    }

    List<String> paragraphs() {
        return paragraphs;
    }

    /** The words of the element at which the reader stands, up to its end. */
    static String wordsOf(XMLStreamReader at) {
        try {
            return Signs.told(at.getElementText());
        } catch (XMLStreamException broken) {
            return null;
        }
    }
}
