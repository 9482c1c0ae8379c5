package org.contrepartie.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.contrepartie.casefile.CaseFileService;
import org.contrepartie.casefile.CaseFilter;
import org.contrepartie.casefile.CaseRow;
import org.contrepartie.web.shared.Paging;
import org.contrepartie.workflow.CaseState;
import org.omnifaces.cdi.Param;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The case list. Filter, order and page stand in the address; every page is asked of the service. */
@Named
@RequestScoped
public class CaseListView {

    private static final int SIZE = 25;

    @Inject
    private CaseFileService cases;

    @Inject
    @Param
    private String q;

    @Inject
    @Param
    private CaseState state;

    @Inject
    @Param
    private CaseFilter.Sort sort;

    @Inject
    @Param
    private Boolean desc;

    @Inject
    @Param
    private Integer page;

    private Paging paging;
    private final Rows rows = new Rows();

    /** Asks the service for every page, so that the service's rights hold in the table too. */
    private final class Rows extends LazyDataModel<CaseRow> {

        private static final long serialVersionUID = 1L;

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return Math.toIntExact(getPaging().total());
        }

        @Override
        public List<CaseRow> load(int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
            return cases.list(filter(), first, size);
        }
    }

    private CaseFilter filter() {
        return new CaseFilter(q == null ? "" : q, state, getSort(), isDescending());
    }

    public LazyDataModel<CaseRow> getRows() {
        return rows;
    }

    public Paging getPaging() {
        if (paging == null) {
            paging = Paging.of(page, SIZE, cases.count(filter()));
        }
        return paging;
    }

    /** The order; the newest first where none is asked for. */
    public CaseFilter.Sort getSort() {
        return sort == null ? CaseFilter.ALL.sort() : sort;
    }

    public boolean isDescending() {
        return desc == null ? sort == null : desc;
    }

    /** Whether the list shows less than all. */
    public boolean isFiltered() {
        return q != null || state != null;
    }

    public List<CaseState> getStates() {
        return List.of(CaseState.values());
    }

    public String getQ() {
        return q;
    }

    public CaseState getState() {
        return state;
    }
}
