package org.contrepartie.terms;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What differs between two texts, word by word, and how alike they are. The comparison itself is java-diff-utils' (Myers). */
public final class Difference {

    /** What became of words. */
    public enum Kind {
        SAME,
        GONE,
        NEW
    }

    /** Words that stand in both texts, in the older one only, or in the newer one only. */
    public record Piece(Kind kind, String words) implements Serializable {}

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\s+|.", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    private Difference() {}

    /**
     * Both texts in one line: what stands in both once, what went where it stood, what came where it stands. Spaces between
     * two changes belong to both, so that changes are read as phrases.
     */
    public static List<Piece> pieces(String before, String after) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder gone = new StringBuilder();
        StringBuilder come = new StringBuilder();
        for (AbstractDelta<String> delta :
                DiffUtils.diff(tokens(before), tokens(after), true).getDeltas()) {
            String older = String.join("", delta.getSource().getLines());
            String newer = String.join("", delta.getTarget().getLines());
            boolean changing = gone.length() + come.length() > 0;
            if (delta.getType() == DeltaType.EQUAL && !(changing && older.isBlank())) {
                flush(pieces, gone, come);
                add(pieces, Kind.SAME, older);
            } else {
                gone.append(older);
                come.append(newer);
            }
        }
        flush(pieces, gone, come);
        return List.copyOf(pieces);
    }

    /**
     * How alike two texts are, in per cent: of the words of both, the share that stands in both in the same order, twice the
     * words in common divided by all words, rounded down. Capitals, signs and spaces do not count. 100 means word for word
     * alike; 0 no word in common, or no word at all.
     */
    public static int percent(String one, String other) {
        return percent(words(one), words(other));
    }

    static int percent(List<String> one, List<String> other) {
        int all = one.size() + other.size();
        return all == 0 ? 0 : 200 * common(one, other) / all;
    }

    /** The words of a text as they are compared: in small letters, without signs. */
    static List<String> words(String text) {
        return WORD.matcher(Folded.of(text).text().toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static int common(List<String> one, List<String> other) {
        int differing = DiffUtils.diff(one, other).getDeltas().stream()
                .mapToInt(delta -> delta.getSource().size())
                .sum();
        return one.size() - differing;
    }

    private static void flush(List<Piece> pieces, StringBuilder gone, StringBuilder come) {
        add(pieces, Kind.GONE, gone.toString());
        add(pieces, Kind.NEW, come.toString());
        gone.setLength(0);
        come.setLength(0);
    }

    private static void add(List<Piece> pieces, Kind kind, String words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(kind, words));
        }
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }
}
