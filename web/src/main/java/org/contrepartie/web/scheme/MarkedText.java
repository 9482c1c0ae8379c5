package org.contrepartie.web.scheme;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;

/**
 * The words of a text with what covers them: the tag {@code cp:marked}. Written straight away and sparingly, because a long text
 * has thousands of pieces: words that nothing covers stand bare, and the letter at the end of an element is drawn by its look.
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
            out.writeText(piece.words(), null);
        } else if (piece.inner().isEmpty()) {
            start(out, piece.isLink() ? "a" : "span", piece, now);
            if (piece.isLink()) {
                out.writeAttribute("href", piece.href(), null);
            }
            out.writeText(piece.words(), null);
            around(out, piece, inside);
            out.endElement(piece.isLink() ? "a" : "span");
        } else {
            start(out, "span", piece, now);
            for (ClauseText.Piece one : piece.inner()) {
                write(out, one, 0, inside);
            }
            label(out, piece);
            out.endElement("span");
        }
    }

    private static void start(ResponseWriter out, String tag, ClauseText.Piece piece, int now) throws IOException {
        out.startElement(tag, null);
        out.writeAttribute("data-f", piece.family(), null);
        if (!piece.inner().isEmpty() || !piece.ending().equals(List.of(piece.family()))) {
            out.writeAttribute("data-ends", piece.inner().isEmpty() ? String.join(" ", piece.ending()) : "", null);
        }
        if (!piece.around().isEmpty()) {
            out.writeAttribute("data-around", piece.around(), null);
        }
        if (now > 0 && now == piece.element()) {
            out.writeAttribute("data-now", "true", null);
        }
    }

    /** What holds others is no link itself: its label at the end is one. */
    private static void label(ResponseWriter out, ClauseText.Piece piece) throws IOException {
        if (!piece.ending().isEmpty()) {
            out.startElement("a", null);
            out.writeAttribute("class", "cp-letter cp-mute", null);
            out.writeAttribute("data-f", piece.family(), null);
            out.writeAttribute("href", piece.href(), null);
            out.writeText(String.join(" ", piece.ending()), null);
            out.endElement("a");
        }
    }

    /** Says to readers aloud what else covers the words. */
    private static void around(ResponseWriter out, ClauseText.Piece piece, String inside) throws IOException {
        if (!piece.around().isEmpty() && piece.isReadable()) {
            out.startElement("span", null);
            out.writeAttribute("class", "cp-vh cp-mute", null);
            out.writeText(" (" + inside + " " + piece.around() + ")", null);
            out.endElement("span");
        }
    }
}
