package org.contrepartie.web.scheme;

import java.util.List;
import java.util.function.Function;

/**
 * The stretch of a long list that is shown: the fifty that hold the one looked at, and the ways to those before and after, so
 * that a page stays light however long its list is.
 *
 * @param shown in their order
 * @param first place of the first of them, from 1
 * @param total how many the list holds
 * @param before the one that opens the stretch before; null at the beginning
 * @param after the one that opens the stretch after; null at the end
 */
public record Stretch<T>(List<T> shown, int first, int total, T before, T after) {

    /** So many are shown. */
    static final int SIZE = 50;

    public Stretch {
        shown = List.copyOf(shown);
    }

    /**
     * The stretch that holds a place.
     *
     * @param at place of the one looked at, from 0; the first stretch is shown where it is none
     */
    static <T> Stretch<T> of(List<T> all, int at) {
        int from = Math.max(0, at) / SIZE * SIZE;
        int to = Math.min(all.size(), from + SIZE);
        return new Stretch<>(
                all.subList(from, to),
                from + 1,
                all.size(),
                from == 0 ? null : all.get(from - SIZE),
                to == all.size() ? null : all.get(to));
    }

    /** The same stretch of what each becomes. */
    <R> Stretch<R> map(Function<T, R> change) {
        return new Stretch<>(
                shown.stream().map(change).toList(),
                first,
                total,
                before == null ? null : change.apply(before),
                after == null ? null : change.apply(after));
    }

    /** Place of the last that is shown, from 1. */
    public int last() {
        return first + shown.size() - 1;
    }

    /** Whether the list is longer than what is shown. */
    public boolean isPart() {
        return total > shown.size();
    }
}
