package org.contrepartie.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.Operations;

/** What a row of the lexicon looks for: words one after the other, some of them left open. Read by {@link ExpressionReader}. */
sealed interface Expression {

    /** Tells every set of words in it. */
    void words(Consumer<Words> told);

    /** The automaton that takes what the expression stands for. */
    Automaton automaton(Alphabet alphabet);

    /** One word of a set; an entry with a star at the end is any word that begins so. */
    record Words(Set<String> entries) implements Expression {
        @Override
        public void words(Consumer<Words> told) {
            told.accept(this);
        }

        @Override
        public Automaton automaton(Alphabet alphabet) {
            return alphabet.oneOf(this);
        }
    }

    /** Any words, none to so many. */
    record Gap(int most) implements Expression {
        @Override
        public void words(Consumer<Words> told) {}

        @Override
        public Automaton automaton(Alphabet alphabet) {
            return Operations.repeat(alphabet.any(), 0, most);
        }
    }

    /** One after the other. */
    record Sequence(List<Expression> parts) implements Expression {
        @Override
        public void words(Consumer<Words> told) {
            parts.forEach(part -> part.words(told));
        }

        @Override
        public Automaton automaton(Alphabet alphabet) {
            return Operations.concatenate(
                    parts.stream().map(part -> part.automaton(alphabet)).toList());
        }
    }

    /** One of these. */
    record Choice(List<Expression> ways) implements Expression {

        /** One of these; those that are one word each become one set. */
        static Expression of(List<Expression> ways) {
            Set<String> words = new TreeSet<>();
            List<Expression> others = new ArrayList<>();
            for (Expression way : ways) {
                if (way instanceof Words set) {
                    words.addAll(set.entries());
                } else if (way instanceof Choice choice) {
                    choice.ways().forEach(one -> {
                        if (one instanceof Words set) {
                            words.addAll(set.entries());
                        } else {
                            others.add(one);
                        }
                    });
                } else {
                    others.add(way);
                }
            }
            if (!words.isEmpty()) {
                others.add(0, new Words(words));
            }
            return others.size() == 1 ? others.get(0) : new Choice(others);
        }

        @Override
        public void words(Consumer<Words> told) {
            ways.forEach(way -> way.words(told));
        }

        @Override
        public Automaton automaton(Alphabet alphabet) {
            return Operations.union(
                    ways.stream().map(way -> way.automaton(alphabet)).toList());
        }
    }

    /** None to so many times; from {@value #COUNTED} on they are not counted any more. */
    record Repeated(Expression part, int most) implements Expression {

        private static final int COUNTED = 4;

        @Override
        public void words(Consumer<Words> told) {
            part.words(told);
        }

        @Override
        public Automaton automaton(Alphabet alphabet) {
            Automaton once = part.automaton(alphabet);
            return most < COUNTED ? Operations.repeat(once, 0, most) : Operations.repeat(once);
        }
    }
}
