package org.contrepartie.web.scheme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.contrepartie.scheme.SchemeRow;
import org.contrepartie.scheme.SchemeService;
import org.contrepartie.web.shared.Pager;
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

    private Pager pager;
    private List<SchemeRow> rows;

    public Pager getPager() {
        if (pager == null) {
            pager = Pager.of(page, SIZE, schemes.count(), "");
        }
        return pager;
    }

    public List<SchemeRow> getRows() {
        if (rows == null) {
            rows = schemes.list(getPager().first(), SIZE);
        }
        return rows;
    }
}
