package org.contrepartie.web.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.contrepartie.terms.AnchorLine;
import org.contrepartie.terms.ClauseSheet;
import org.contrepartie.terms.DocumentSheet;
import org.contrepartie.terms.MarkedElement;
import org.contrepartie.terms.Spans;

/** The words of a version of a document, cut where a clause begins or ends, and within it where its elements do. */
final class DocumentText {

    private DocumentText() {}

    /**
     * The pieces in their order. Where a document writes accents otherwise than its clause, only the clause is shown.
     *
     * @param clauses those of the scheme
     * @param clause the address of a clause by its number
     * @param element the address of an element by the number of its clause
     */
    static List<ClauseText.Piece> pieces(
            DocumentSheet sheet,
            List<ClauseSheet> clauses,
            IntFunction<String> clause,
            BiFunction<Integer, MarkedElement, String> element) {
        Map<Integer, ClauseSheet> byNumber =
                clauses.stream().collect(Collectors.toMap(ClauseSheet::number, Function.identity()));
        List<ClauseText.Cover> outer = new ArrayList<>();
        List<ClauseText.Cover> inner = new ArrayList<>();
        for (AnchorLine line : sheet.anchors()) {
            if (line.place() != null) {
                outer.add(cover(line, clause.apply(line.clause()) + "#d"));
            }
            if (line.isPlaced()
                    && Spans.length(line.words())
                            == line.place().end() - line.place().start()) {
                byNumber.get(line.clause()).standing().stream()
                        .map(mark -> cover(line, mark, element.apply(line.clause(), mark)))
                        .forEach(inner::add);
            }
        }
        return ClauseText.cut(sheet.content(), outer, inner);
    }

    private static ClauseText.Cover cover(AnchorLine line, String href) {
        return new ClauseText.Cover(
                line.place().start(),
                line.place().end(),
                line.isPlaced() ? "C" : "U",
                line.label(),
                line.clause(),
                href);
    }

    private static ClauseText.Cover cover(AnchorLine line, MarkedElement mark, String href) {
        return new ClauseText.Cover(
                line.place().start() + mark.element().start(),
                line.place().start() + mark.element().end(),
                ClauseText.letter(mark.element()),
                ClauseText.letter(mark.element()),
                0,
                href);
    }
}
