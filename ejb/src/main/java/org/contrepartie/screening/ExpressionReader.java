package org.contrepartie.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the expressions of a lexicon. The notation, for officers:
 *
 * <ul>
 *   <li>{@code without notice}: these words, one after the other; case, accents, apostrophes and punctuation do not count
 *   <li>{@code notif*}: any word that begins so; {@code notice|notification}: one or the other
 *   <li>{@code prior?}: may be left out; {@code (any|further)%3}: none to three times
 *   <li>{@code (in perpetuity | for ever)}: one of several phrases
 *   <li>{@code ~4}: none to four words of any kind, within the sentence
 *   <li>{@code <YOU>}: a named list of the lexicon; {@code <NUMBER>}: digits
 *   <li><code>without &lt;LISTED&gt;%8 {payment}</code>: only what is in braces is the place of the element
 * </ul>
 */
final class ExpressionReader {

    private static final int DEEPEST = 8;

    private final Map<String, List<String>> lists;

    /** @param lists the named lists, each a list of expressions */
    ExpressionReader(Map<String, List<String>> lists) {
        this.lists = lists;
    }

    /**
     * An expression in up to three parts.
     *
     * @param before what stands before the place; null where the place is the whole
     * @param after what stands behind it, or null
     */
    record Parts(Expression before, Expression place, Expression after) {}

    /**
     * Reads an expression.
     *
     * @throws UnreadableExpression saying what is wrong with it
     */
    Parts read(String text) {
        int open = text.indexOf('{');
        int close = text.indexOf('}');
        if (open < 0 && close < 0) {
            return new Parts(null, sequence(text, 0), null);
        }
        if (open < 0 || close < open || text.indexOf('{', open + 1) >= 0 || text.indexOf('}', close + 1) >= 0) {
            throw new UnreadableExpression(text, "braces");
        }
        String before = text.substring(0, open);
        String after = text.substring(close + 1);
        return new Parts(
                before.isBlank() ? null : sequence(before, 0),
                sequence(text.substring(open + 1, close), 0),
                after.isBlank() ? null : sequence(after, 0));
    }

    private Expression sequence(String text, int depth) {
        return new Reading(text, depth).whole();
    }

    private Expression list(String name, String text, int depth) {
        if (name.equals("NUMBER")) {
            return new Expression.Words(Set.of(Vocabulary.DIGITS));
        }
        if (depth >= DEEPEST || !lists.containsKey(name)) {
            throw new UnreadableExpression(text, "<" + name + ">");
        }
        return Expression.Choice.of(
                lists.get(name).stream().map(one -> sequence(one, depth + 1)).toList());
    }

    /** One reading of one text, from left to right. */
    private final class Reading {
        private final String text;
        private final int depth;
        private int at;

        Reading(String text, int depth) {
            this.text = text;
            this.depth = depth;
        }

        Expression whole() {
            Expression all = items(true);
            if (at < text.length()) {
                throw new UnreadableExpression(text, text.substring(at));
            }
            return all;
        }

        /** @param outside whether no bracket is open: a stroke between two words then binds these words only */
        private Expression items(boolean outside) {
            List<Expression> items = new ArrayList<>();
            for (skip(); at < text.length() && !stopsAt(text.charAt(at), outside); skip()) {
                Expression one = item();
                while (outside && at < text.length() && text.charAt(at) == '|') {
                    at++;
                    one = Expression.Choice.of(List.of(one, item()));
                }
                items.add(suffixed(one));
            }
            if (items.isEmpty()) {
                throw new UnreadableExpression(text, "nothing");
            }
            return items.size() == 1 ? items.get(0) : new Expression.Sequence(items);
        }

        private boolean stopsAt(char sign, boolean outside) {
            return sign == ')' || sign == '|' && !outside;
        }

        private Expression item() {
            if (at >= text.length()) {
                throw new UnreadableExpression(text, "end");
            }
            return switch (text.charAt(at)) {
                case '(' -> group();
                case '<' -> named();
                case '~' -> gap();
                default -> word();
            };
        }

        private Expression group() {
            List<Expression> ways = new ArrayList<>();
            do {
                at++;
                ways.add(items(false));
            } while (at < text.length() && text.charAt(at) == '|');
            expect(')');
            return Expression.Choice.of(ways);
        }

        private Expression named() {
            int end = text.indexOf('>', at);
            if (end < 0) {
                throw new UnreadableExpression(text, "<");
            }
            String name = text.substring(at + 1, end);
            at = end + 1;
            return list(name, text, depth);
        }

        private Expression gap() {
            at++;
            return new Expression.Gap(number());
        }

        private Expression word() {
            int start = at;
            while (at < text.length() && isOfWord(text.charAt(at))) {
                at++;
            }
            String word = FoldedWord.of(text.substring(start, at));
            boolean isBeginning = at < text.length() && text.charAt(at) == '*';
            if (isBeginning) {
                at++;
            }
            if (word.isEmpty()) {
                throw new UnreadableExpression(text, text.substring(start));
            }
            return new Expression.Words(Set.of(isBeginning ? word + "*" : word));
        }

        private Expression suffixed(Expression one) {
            if (at < text.length() && text.charAt(at) == '?') {
                at++;
                return new Expression.Repeated(one, 1);
            }
            if (at < text.length() && text.charAt(at) == '%') {
                at++;
                return new Expression.Repeated(one, number());
            }
            return one;
        }

        private int number() {
            int start = at;
            while (at < text.length() && Character.isDigit(text.charAt(at))) {
                at++;
            }
            if (at == start || at - start > 2) {
                throw new UnreadableExpression(text, text.substring(start));
            }
            return Integer.parseInt(text.substring(start, at));
        }

        private void expect(char sign) {
            if (at >= text.length() || text.charAt(at) != sign) {
                throw new UnreadableExpression(text, String.valueOf(sign));
            }
            at++;
        }

        /** An apostrophe and a hyphen part words in a text, and so they do here. */
        private void skip() {
            while (at < text.length() && " \n\t'’-,".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
        }

        private boolean isOfWord(char sign) {
            return Character.isLetterOrDigit(sign) || Character.getType(sign) == Character.NON_SPACING_MARK;
        }
    }
}
