package org.contrepartie.web.party;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.contrepartie.party.OrganisationFilter;
import org.contrepartie.party.OrganisationRow;
import org.contrepartie.party.OrganisationService;
import org.contrepartie.web.shared.Paging;
import org.omnifaces.cdi.Param;

/** The organisations, by name; which ones stands in the address. */
@Named
@RequestScoped
public class OrganisationListView {

    private static final int SIZE = 25;

    @Inject
    private OrganisationService organisations;

    @Inject
    @Param
    private String q;

    @Inject
    @Param
    private String country;

    @Inject
    @Param(name = "page")
    private Integer page;

    private Paging paging;
    private List<OrganisationRow> rows;
    private List<String> countries;

    private OrganisationFilter filter() {
        return new OrganisationFilter(q == null ? "" : q, country == null || country.isBlank() ? null : country);
    }

    public Paging getPaging() {
        if (paging == null) {
            paging = Paging.of(page, SIZE, organisations.count(filter()));
        }
        return paging;
    }

    public List<OrganisationRow> getRows() {
        if (rows == null) {
            rows = organisations.list(filter(), getPaging().first(), SIZE);
        }
        return rows;
    }

    /** The countries that an organisation of the house has its seat in. */
    public List<String> getCountries() {
        if (countries == null) {
            countries = organisations.countries();
        }
        return countries;
    }

    /** Whether the list shows less than all. */
    public boolean isFiltered() {
        return q != null || country != null;
    }

    public String getQ() {
        return q;
    }

    public String getCountry() {
        return country;
    }
}
