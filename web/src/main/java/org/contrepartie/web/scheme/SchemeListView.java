package org.contrepartie.web.scheme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.contrepartie.scheme.SchemeRow;
import org.contrepartie.scheme.SchemeService;
import org.contrepartie.web.shared.Paging;
import org.omnifaces.cdi.Param;

/** The schemes, newest first. */
@Named
@RequestScoped
public class SchemeListView {

    private static final int SIZE = 25;

    @Inject
    private SchemeService schemes;

    @Inject
    @Param(name = "page")
    private Integer page;

    private Paging paging;
    private List<SchemeRow> rows;

    public Paging getPaging() {
        if (paging == null) {
            paging = Paging.of(page, SIZE, schemes.count());
        }
        return paging;
    }

    public List<SchemeRow> getRows() {
        if (rows == null) {
            rows = schemes.list(getPaging().first(), SIZE);
        }
        return rows;
    }
}
