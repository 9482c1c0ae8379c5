package org.contrepartie.web.party;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.contrepartie.party.OrganisationRow;
import org.contrepartie.party.OrganisationService;
import org.contrepartie.web.shared.Pager;
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

    private Pager pager;
    private List<OrganisationRow> rows;

    public Pager getPager() {
        if (pager == null) {
            pager = Pager.of(page, SIZE, organisations.count(), "");
        }
        return pager;
    }

    public List<OrganisationRow> getRows() {
        if (rows == null) {
            rows = organisations.list(getPager().first(), SIZE);
        }
        return rows;
    }
}
