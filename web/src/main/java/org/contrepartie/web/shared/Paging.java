package org.contrepartie.web.shared;

/**
 * Which page of a list is shown.
 *
 * @param page from 1
 * @param size rows on a page
 * @param total rows in all
 */
public record Paging(int page, int size, long total) {

    /** That page, kept within those there are; the first where none is asked for. */
    public static Paging of(Integer asked, int size, long total) {
        return new Paging(Math.max(1, Math.min(asked == null ? 1 : asked, last(size, total))), size, total);
    }

    /** Place of the first row, from 0. */
    public int first() {
        return (page - 1) * size;
    }

    /** How many pages there are; one for an empty list. */
    public int pages() {
        return last(size, total);
    }

    private static int last(int size, long total) {
        return Math.toIntExact(Math.max(1, (total + size - 1) / size));
    }
}
