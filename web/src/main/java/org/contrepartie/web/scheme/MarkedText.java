package org.contrepartie.web.scheme;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;

/**
 * The words of a text with what covers them: the tag {@code cp:marked}. Written straight away, because a long text has thousands
 * of pieces; a piece that nothing covers is one stretch of text, however long.
 */
@FacesComponent(MarkedText.TYPE)
public class MarkedText extends UIComponentBase {

    static final String TYPE = "org.contrepartie.MarkedText";

    @Override
    public String getFamily() {
        return "org.contrepartie";
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        if (!isRendered()) {
            return;
        }
        ResponseWriter out = context.getResponseWriter();
        Object now = getAttributes().get("now");
        String inside = String.valueOf(getAttributes().get("inside"));
        for (Object one : (List<?>) getAttributes().get("value")) {
            write(out, (ClauseText.Piece) one, now instanceof Number number ? number.intValue() : 0, inside);
        }
    }

    private static void write(ResponseWriter out, ClauseText.Piece piece, int now, String inside) throws IOException {
        if (piece.family().isEmpty()) {
            words(out, piece.words());
        } else if (!piece.isReadable()) {
            start(out, "span", piece, 0);
            words(out, piece.words());
            out.endElement("span");
        } else {
            start(out, "a", piece, now);
            out.writeAttribute("href", piece.href(), null);
            words(out, piece.head());
            ending(out, piece);
            if (!piece.around().isEmpty()) {
                out.startElement("span", null);
                out.writeAttribute("class", "cp-vh cp-mute", null);
                out.writeText(" (" + inside + " " + piece.around() + ")", null);
                out.endElement("span");
            }
            out.endElement("a");
        }
    }

    private static void start(ResponseWriter out, String tag, ClauseText.Piece piece, int now) throws IOException {
        out.startElement(tag, null);
        out.writeAttribute("class", "cp-el", null);
        out.writeAttribute("data-f", piece.family(), null);
        out.writeAttribute("data-around", piece.around(), null);
        if (now > 0 && now == piece.element()) {
            out.writeAttribute("data-now", "true", null);
        }
    }

    /** The last word is never parted from the letters of what ends with it. */
    private static void ending(ResponseWriter out, ClauseText.Piece piece) throws IOException {
        if (piece.ending().isEmpty()) {
            return;
        }
        out.startElement("span", null);
        out.writeAttribute("class", "cp-nw", null);
        words(out, piece.tail());
        for (String letter : piece.ending()) {
            out.startElement("span", null);
            out.writeAttribute("class", "cp-letter cp-mute", null);
            out.writeAttribute("data-f", letter.length() == 1 ? letter : "C", null);
            out.writeAttribute("aria-hidden", "true", null);
            out.writeText(letter, null);
            out.endElement("span");
        }
        out.endElement("span");
    }

    private static void words(ResponseWriter out, String words) throws IOException {
        if (!words.isEmpty()) {
            out.startElement("span", null);
            out.writeAttribute("data-words", "true", null);
            out.writeText(words, null);
            out.endElement("span");
        }
    }
}
