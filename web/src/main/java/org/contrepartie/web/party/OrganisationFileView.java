package org.contrepartie.web.party;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.contrepartie.casefile.CaseFileService;
import org.contrepartie.casefile.CaseFilter;
import org.contrepartie.casefile.CaseRow;
import org.contrepartie.party.OrganisationRow;
import org.contrepartie.party.OrganisationService;
import org.contrepartie.scheme.SchemeRow;
import org.contrepartie.scheme.SchemeService;
import org.contrepartie.shared.Unknown;
import org.omnifaces.cdi.Param;

/** The page of an organisation: what is known of it, its schemes and its cases, as far as the reader may know of them. */
@Named
@RequestScoped
public class OrganisationFileView {

    /** The page shows the newest; the lists show all. */
    private static final int MOST = 200;

    @Inject
    private OrganisationService organisations;

    @Inject
    private CaseFileService cases;

    @Inject
    private SchemeService schemes;

    @Inject
    @Param(pathIndex = 0)
    private String reference;

    private OrganisationRow organisation;
    private List<CaseRow> caseRows;
    private List<SchemeRow> schemeRows;

    /**
     * Opens the page.
     *
     * @throws Unknown if there is no such organisation
     */
    public void open() {
        if (reference == null) {
            throw new Unknown("organisation");
        }
        organisation = organisations.of(reference);
    }

    public OrganisationRow getOrganisation() {
        return organisation;
    }

    /** Its cases; the service finds by words, so those of a namesake in part are left out. */
    public List<CaseRow> getCases() {
        if (caseRows == null) {
            CaseFilter named = new CaseFilter(organisation.name(), null, CaseFilter.Sort.REFERENCE, true);
            caseRows = cases.list(named, 0, MOST).stream()
                    .filter(row -> row.organisation().equals(organisation.name()))
                    .toList();
        }
        return caseRows;
    }

    public List<SchemeRow> getSchemes() {
        if (schemeRows == null) {
            schemeRows = schemes.list(0, MOST).stream()
                    .filter(row -> row.organisation().equals(organisation.name()))
                    .toList();
        }
        return schemeRows;
    }
}
