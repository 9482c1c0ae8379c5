package org.contrepartie.web.casefile;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.contrepartie.casefile.CaseSchemeService;
import org.contrepartie.scheme.SchemeOfOrganisation;
import org.contrepartie.web.shared.Notices;
import org.contrepartie.web.shared.Refusals;
import org.omnifaces.cdi.Param;

/** Says which scheme the case is about. */
@Named
@RequestScoped
public class SchemeChoice {

    @Inject
    private CaseSchemeService schemes;

    @Inject
    private CaseFileView view;

    @Inject
    @Param(name = "scheme")
    private String scheme;

    private List<SchemeOfOrganisation> candidates;
    private String reason;

    /** One who comes from the scheme that he logged finds it chosen. */
    @PostConstruct
    void begin() {
        if (getCandidates().stream().noneMatch(one -> one.is(scheme))) {
            scheme = null;
        }
    }

    /** Names the chosen one. */
    public void name() {
        if (Refusals.done(() -> schemes.name(view.getReference(), scheme, reason, Optional.empty()))) {
            Notices.goAndTell("/casefile/file/" + view.getReference() + "/offers", "casefile_scheme.named", scheme);
        }
    }

    /** The schemes in which the respondent has a part, each once. */
    public List<SchemeOfOrganisation> getCandidates() {
        if (candidates == null) {
            candidates = schemes.candidates(view.getReference());
        }
        return candidates;
    }

    public String getScheme() {
        return scheme;
    }

    public void setScheme(String scheme) {
        this.scheme = scheme;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
