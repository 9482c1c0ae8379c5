package org.contrepartie.web.shared;

/**
 * Where a list stands: its page lives in the address, so that a link, the Back button and a reload show the same rows.
 *
 * @param page from 1
 * @param size rows of a page
 * @param count all rows there are
 * @param query the rest of the query of the address, without the page
 */
public record Pager(int page, int size, long count, String query) {

    /** The page asked for, kept within what there is. */
    public static Pager of(Integer asked, int size, long count, String query) {
        long last = Math.max(1, (count + size - 1) / size);
        int page = (int) Math.min(last, Math.max(1, asked == null ? 1 : asked));
        return new Pager(page, size, count, query);
    }

    /** The place of the first row of the page, from 0. */
    public int first() {
        return (page - 1) * size;
    }

    /** The number of the first row of the page, from 1; 0 where there is none. */
    public long from() {
        return count == 0 ? 0 : first() + 1;
    }

    public long to() {
        return Math.min(count, (long) page * size);
    }

    public boolean hasPrevious() {
        return page > 1;
    }

    public boolean hasNext() {
        return to() < count;
    }

    /** The link to the page before. */
    public String previous() {
        return link(page - 1);
    }

    /** The link to the page after. */
    public String next() {
        return link(page + 1);
    }

    private String link(int to) {
        return "?" + (query.isEmpty() ? "" : query + "&") + "page=" + to;
    }
}
