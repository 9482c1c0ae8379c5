package org.contrepartie.web.api;

import java.util.List;
import org.contrepartie.terms.AnchorLine;
import org.contrepartie.terms.CarriedLine;
import org.contrepartie.terms.Difference;
import org.contrepartie.terms.DocumentRow;
import org.contrepartie.terms.DocumentSheet;
import org.contrepartie.terms.ReceivedFile;

/** The shapes of documents and anchors, with the names of the contract. */
final class AnchorShapes {

    private AnchorShapes() {}

    static Shown document(DocumentRow row) {
        return Shown.with("id", row.number())
                .and("document", row.document())
                .and("edition", row.edition())
                .and("title", row.title())
                .and("url", row.url())
                .and("capturedAt", row.capturedAt())
                .and("language", row.language())
                .and("sha256", row.sha256());
    }

    /** A version that was just logged, and what became of the clauses of the one before. */
    static Shown logged(DocumentSheet sheet) {
        return document(sheet.row())
                .and("file", file(sheet.file()))
                .each("anchors", sheet.anchors(), AnchorShapes::anchor);
    }

    /** The file in which a version was handed in; null where its text was pasted. */
    static Shown file(ReceivedFile file) {
        return file == null
                ? null
                : Shown.with("name", file.name())
                        .and("mediaType", file.mediaType())
                        .and("size", file.size())
                        .and("sha256", file.sha256())
                        .and("exhibit", file.exhibit());
    }

    static Shown anchor(AnchorLine line) {
        return Shown.with("clause", line.label())
                .and("document", line.document())
                .and("edition", line.edition())
                .and("outcome", line.outcome())
                .and("open", line.isOpen())
                .and("start", line.place() == null ? null : line.place().start())
                .and("end", line.place() == null ? null : line.place().end())
                .and("quote", line.now())
                .and("likeness", line.likeness())
                .and("settled", line.settled())
                .and("reason", line.why() == null ? null : line.why().reason())
                .and("settledBy", line.why() == null ? null : line.why().by())
                .and("successor", line.successor())
                .each("difference", line.isOpen() ? line.difference() : List.of(), AnchorShapes::piece)
                .each("candidates", line.candidates(), one -> Shown.with(
                                "start", one.place().start())
                        .and("end", one.place().end())
                        .and("prefix", one.before())
                        .and("exact", one.words())
                        .and("suffix", one.after()));
    }

    static Shown carried(CarriedLine line) {
        return Shown.with("clause", line.label())
                .and("line", line.number())
                .and("former", line.former())
                .and("id", line.element().taxon())
                .and("quote", line.words())
                .and("outcome", line.outcome())
                .and("start", line.place() == null ? null : line.place().start())
                .and("end", line.place() == null ? null : line.place().end())
                .and("likeness", line.likeness());
    }

    static Shown piece(Difference.Piece piece) {
        return Shown.with("kind", piece.kind()).and("words", piece.words());
    }
}
