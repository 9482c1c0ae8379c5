package org.contrepartie.web.audit;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.contrepartie.audit.TrailService;
import org.contrepartie.audit.TrailService.TrailRow;
import org.contrepartie.web.shared.Paging;
import org.omnifaces.cdi.Param;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The trail as an auditor reads it: who did what, when, and nothing of what it was about. Looking is itself noted. */
@Named
@RequestScoped
public class TrailView {

    private static final int SIZE = 50;

    @EJB
    private TrailService trail;

    @Inject
    @Param
    private String chain;

    @Inject
    @Param
    private Integer page;

    private Paging paging;
    private final Rows rows = new Rows();

    /** Asks the service for every page. */
    private final class Rows extends LazyDataModel<TrailRow> {

        private static final long serialVersionUID = 1L;

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return Math.toIntExact(getPaging().total());
        }

        @Override
        public List<TrailRow> load(int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
            return trail.list(filter(), first, size);
        }
    }

    /** Notes that the trail is looked at; before the list is read, so that the list shows it. */
    public void note() {
        trail.noteOpening();
    }

    private String filter() {
        return chain == null ? "" : chain.strip();
    }

    public LazyDataModel<TrailRow> getRows() {
        return rows;
    }

    public Paging getPaging() {
        if (paging == null) {
            paging = Paging.of(page, SIZE, trail.count(filter()));
        }
        return paging;
    }

    /** The roles of a line, one by one. */
    public List<String> roles(TrailRow row) {
        return row.roles().isEmpty() ? List.of() : List.of(row.roles().split(","));
    }

    public String getChain() {
        return chain;
    }
}
