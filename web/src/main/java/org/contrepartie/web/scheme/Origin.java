package org.contrepartie.web.scheme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.contrepartie.casefile.CaseFileService;
import org.contrepartie.scheme.SchemeService;
import org.contrepartie.shared.Unknown;
import org.contrepartie.web.shared.Notices;
import org.omnifaces.cdi.Param;

/** Where a form about a scheme was opened from: the page of the scheme, or that of a case about it; it leads back there. */
@Named("schemeOrigin")
@RequestScoped
public class Origin {

    @Inject
    private SchemeService schemes;

    @Inject
    private CaseFileService cases;

    @Inject
    @Param(name = "scheme")
    private String scheme;

    @Inject
    @Param(name = "case")
    private String caseRef;

    /**
     * Makes sure that the form has something to be about.
     *
     * @throws Unknown if there is no such scheme or case, or none the reader may know of
     */
    public void open() {
        if (scheme == null) {
            throw new Unknown("scheme");
        }
        schemes.read(scheme);
        if (caseRef != null) {
            cases.head(caseRef);
        }
    }

    /** Goes back to the part of the page and tells there what was logged. */
    void goBack(String part, String key, Object... places) {
        open();
        Notices.goAndTell(getBack() + "/" + part, key, places);
    }

    /** The address of the page that the form was opened from, within the application. */
    public String getBack() {
        return caseRef == null ? "/scheme/file/" + scheme : "/casefile/file/" + caseRef;
    }

    public String getScheme() {
        return scheme;
    }

    public String getCaseRef() {
        return caseRef;
    }
}
