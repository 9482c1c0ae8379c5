package org.contrepartie.web.party;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.contrepartie.party.OrganisationAmendment;
import org.contrepartie.party.OrganisationFileService;
import org.contrepartie.party.OrganisationSheet;
import org.contrepartie.shared.Unknown;
import org.contrepartie.web.shared.Notices;
import org.contrepartie.web.shared.Refusals;
import org.omnifaces.cdi.Param;

/** Amends what is known of an organisation, with a reason. Remembers the version that was shown. */
@Named
@ViewScoped
public class AmendView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OrganisationFileService files;

    @Inject
    @Param(pathIndex = 0)
    private String reference;

    private long seen;
    private String name;
    private String country;
    private String seat;
    private String describedAs;
    private String group;
    private String reason;

    /**
     * Shows what is known now.
     *
     * @throws Unknown if there is no such organisation
     */
    public void open() {
        if (reference == null) {
            throw new Unknown("organisation");
        }
        OrganisationSheet sheet = files.read(reference);
        seen = sheet.version();
        name = sheet.head().name();
        country = sheet.head().country();
        seat = sheet.head().seat();
        describedAs = sheet.head().describedAs();
        group = sheet.group() == null ? null : sheet.group().reference();
    }

    public void amend() {
        OrganisationAmendment known = new OrganisationAmendment(name, country, seat, describedAs, group);
        if (Refusals.done(() -> files.amend(reference, Optional.of(seen), known, reason))) {
            Notices.goAndTell("/party/file/" + reference, "party_amend.done");
        }
    }

    public String getReference() {
        return reference;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getSeat() {
        return seat;
    }

    public void setSeat(String seat) {
        this.seat = seat;
    }

    public String getDescribedAs() {
        return describedAs;
    }

    public void setDescribedAs(String describedAs) {
        this.describedAs = describedAs;
    }

    public String getGroup() {
        return group;
    }

    public void setGroup(String group) {
        this.group = group;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
