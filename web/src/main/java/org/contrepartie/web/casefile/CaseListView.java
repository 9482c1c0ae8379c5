package org.contrepartie.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.contrepartie.casefile.CaseFileService;
import org.contrepartie.casefile.CaseFilter;
import org.contrepartie.casefile.CaseRow;
import org.contrepartie.web.shared.Paging;
import org.contrepartie.web.shared.Rows;
import org.contrepartie.workflow.CaseState;
import org.omnifaces.cdi.Param;

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

    private Rows<CaseRow> rows;

    private CaseFilter filter() {
        return new CaseFilter(q == null ? "" : q, state, getSort(), isDescending());
    }

    public Rows<CaseRow> getRows() {
        if (rows == null) {
            CaseFilter filter = filter();
            rows = new Rows<>(page, SIZE, cases.count(filter), (first, size) -> cases.list(filter, first, size));
        }
        return rows;
    }

    public Paging getPaging() {
        return getRows().paging();
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
