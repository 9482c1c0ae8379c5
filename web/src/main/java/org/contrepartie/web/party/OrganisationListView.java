package org.contrepartie.web.party;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.contrepartie.party.OrganisationRow;
import org.contrepartie.party.OrganisationService;
import org.contrepartie.web.shared.Paging;
import org.omnifaces.cdi.Param;

/** The organisations, by name. */
@Named
@RequestScoped
public class OrganisationListView {

    private static final int SIZE = 25;

    @Inject
    private OrganisationService organisations;

    @Inject
    @Param(name = "page")
    private Integer page;

    private Paging paging;
    private List<OrganisationRow> rows;

    public Paging getPaging() {
        if (paging == null) {
            paging = Paging.of(page, SIZE, organisations.count());
        }
        return paging;
    }

    public List<OrganisationRow> getRows() {
        if (rows == null) {
            rows = organisations.list(getPaging().first(), SIZE);
        }
        return rows;
    }
}
