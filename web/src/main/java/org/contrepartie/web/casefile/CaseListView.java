package org.contrepartie.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.contrepartie.casefile.CaseFileService;
import org.contrepartie.casefile.CaseFilter;
import org.contrepartie.casefile.CaseRow;
import org.contrepartie.web.shared.Pager;
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
    @Param(name = "q")
    private String words;

    @Inject
    @Param(name = "state")
    private String state;

    @Inject
    @Param(name = "sort")
    private String sort;

    @Inject
    @Param(name = "desc")
    private String descending;

    @Inject
    @Param(name = "page")
    private Integer page;

    private final LazyDataModel<CaseRow> rows = new Rows();
    private Pager pager;

    /** Asks the service for every page, so that the service's rights hold in the table too. */
    private class Rows extends LazyDataModel<CaseRow> {

        private static final long serialVersionUID = 1L;

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return Math.toIntExact(getPager().count());
        }

        @Override
        public List<CaseRow> load(int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
            return cases.list(filter(), getPager().first(), SIZE);
        }
    }

    public LazyDataModel<CaseRow> getRows() {
        return rows;
    }

    public Pager getPager() {
        if (pager == null) {
            pager = Pager.of(page, SIZE, cases.count(filter()), query(filter()));
        }
        return pager;
    }

    /** The link that orders the list by that, or turns the order round. */
    public String sortLink(String by) {
        CaseFilter now = filter();
        CaseFilter.Sort asked = CaseFilter.Sort.valueOf(by);
        boolean turned = now.sort() == asked && !now.descending();
        return "?" + query(new CaseFilter(now.words(), now.state(), asked, turned));
    }

    /** How the list is ordered by that: {@code up}, {@code down} or {@code none}. */
    public String order(String by) {
        CaseFilter now = filter();
        return !now.sort().name().equals(by) ? "none" : now.descending() ? "down" : "up";
    }

    public String getWords() {
        return filter().words();
    }

    public CaseState getState() {
        return filter().state();
    }

    public List<CaseState> getStates() {
        return List.of(CaseState.values());
    }

    public boolean isFiltered() {
        return !getWords().isEmpty() || getState() != null;
    }

    /** What does not exist is not filtered by: an old link still shows a list. */
    private CaseFilter filter() {
        CaseState only = Stream.of(CaseState.values())
                .filter(one -> one.name().equals(state))
                .findFirst()
                .orElse(null);
        CaseFilter.Sort by = Stream.of(CaseFilter.Sort.values())
                .filter(one -> one.name().equals(sort))
                .findFirst()
                .orElse(CaseFilter.ALL.sort());
        boolean down = sort == null ? CaseFilter.ALL.descending() : "true".equals(descending);
        return new CaseFilter(words == null ? "" : words.strip(), only, by, down);
    }

    private static String query(CaseFilter filter) {
        return "q=" + URLEncoder.encode(filter.words(), StandardCharsets.UTF_8)
                + "&state=" + (filter.state() == null ? "" : filter.state())
                + "&sort=" + filter.sort()
                + "&desc=" + filter.descending();
    }
}
