package org.contrepartie.web.shared;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What differs between two texts, word by word, for reading: what stayed, what went, what came. */
public final class WordDifference {

    /** A word, a number, white space, or one sign: what is never cut. */
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\s+|.", Pattern.DOTALL);

    private WordDifference() {}

    /** What became of a piece of the text. */
    public enum Kind {
        SAME,
        GONE,
        NEW
    }

    /** A piece of the text. */
    public record Piece(Kind kind, String words) implements Serializable {

        public boolean gone() {
            return kind == Kind.GONE;
        }

        public boolean fresh() {
            return kind == Kind.NEW;
        }
    }

    /** The pieces in the order of reading; what went stands before what came in its place. */
    public static List<Piece> between(String before, String after) {
        List<String> was = tokens(before);
        List<String> now = tokens(after);
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(was, now).getDeltas()) {
            add(pieces, Kind.SAME, was.subList(at, delta.getSource().getPosition()));
            add(pieces, Kind.GONE, delta.getSource().getLines());
            add(pieces, Kind.NEW, delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(pieces, Kind.SAME, was.subList(at, was.size()));
        return List.copyOf(pieces);
    }

    private static List<String> tokens(String words) {
        return TOKEN.matcher(words == null ? "" : words)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static void add(List<Piece> pieces, Kind kind, List<String> tokens) {
        if (!tokens.isEmpty()) {
            pieces.add(new Piece(kind, String.join("", tokens)));
        }
    }
}
