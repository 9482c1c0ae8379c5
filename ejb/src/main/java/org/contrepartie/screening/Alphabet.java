package org.contrepartie.screening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.util.automaton.Automaton;

/**
 * The words of a vocabulary as one expression tells them apart: all that it treats alike are one letter. So an automaton has a
 * dozen letters instead of thousands.
 */
final class Alphabet {

    private static final int MOST = 250;

    private final byte[] letters;
    private final Map<Expression.Words, Set<Integer>> lettersOf = new HashMap<>();
    private int count = 1;

    /** @throws UnreadableExpression if it tells too many words apart */
    Alphabet(Expression expression, Vocabulary vocabulary, String text) {
        letters = new byte[vocabulary.last() + 1];
        Set<Expression.Words> sets = new LinkedHashSet<>();
        expression.words(sets::add);
        Map<Integer, List<Integer>> memberships = new HashMap<>();
        int number = 0;
        for (Expression.Words set : sets) {
            int own = number++;
            set.entries().stream()
                    .flatMapToInt(vocabulary::standingFor)
                    .distinct()
                    .forEach(word -> memberships
                            .computeIfAbsent(word, key -> new ArrayList<>())
                            .add(own));
        }
        Map<List<Integer>, Integer> numbers = new HashMap<>();
        List<Expression.Words> ordered = List.copyOf(sets);
        memberships.forEach((word, among) -> {
            int letter = numbers.computeIfAbsent(among, key -> count++);
            letters[word] = (byte) letter;
            among.forEach(set -> lettersOf
                    .computeIfAbsent(ordered.get(set), key -> new TreeSet<>())
                    .add(letter));
        });
        if (count > MOST) {
            throw new UnreadableExpression(text, "|");
        }
    }

    /** The letter of a word, by its number. */
    int letter(int word) {
        return letters[word] & 0xFF;
    }

    int size() {
        return count;
    }

    /** Takes one word of a set. */
    Automaton oneOf(Expression.Words set) {
        Automaton made = new Automaton();
        int start = made.createState();
        int end = made.createState();
        made.setAccept(end, true);
        lettersOf.get(set).forEach(letter -> made.addTransition(start, end, letter));
        made.finishState();
        return made;
    }

    /** Takes any one word. */
    Automaton any() {
        Automaton made = new Automaton();
        int start = made.createState();
        int end = made.createState();
        made.setAccept(end, true);
        made.addTransition(start, end, 0, count - 1);
        made.finishState();
        return made;
    }
}
