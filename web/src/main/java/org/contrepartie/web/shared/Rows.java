package org.contrepartie.web.shared;

import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The rows of a list whose address names the page. Every page is asked of the service, so its rights hold in the table too. */
public final class Rows<T> extends LazyDataModel<T> {

    private static final long serialVersionUID = 1L;

    /** Asks for a page; its first row counts from 0. */
    public interface Source<T> {
        List<T> list(int first, int size);
    }

    private final transient Source<T> source;
    private final transient Paging paging;

    /**
     * A page of a list.
     *
     * @param asked the page, from 1; null for the first
     * @param size rows on a page
     * @param total how many rows there are in all
     */
    public Rows(Integer asked, int size, long total, Source<T> source) {
        this.source = source;
        this.paging = Paging.of(asked, size, total);
    }

    /** Which page is shown. */
    public Paging paging() {
        return paging;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return Math.toIntExact(paging.total());
    }

    @Override
    public List<T> load(int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
        return source.list(first, size);
    }
}
