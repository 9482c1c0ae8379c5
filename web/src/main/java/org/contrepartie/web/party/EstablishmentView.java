package org.contrepartie.web.party;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.contrepartie.party.Establishment;
import org.contrepartie.party.EstablishmentForm;
import org.contrepartie.party.EstablishmentRow;
import org.contrepartie.party.EstablishmentService;
import org.contrepartie.party.OrganisationFileService;
import org.contrepartie.party.OrganisationSheet;
import org.contrepartie.shared.Unknown;
import org.contrepartie.web.shared.Notices;
import org.contrepartie.web.shared.Refusals;
import org.omnifaces.cdi.Param;

/** Enters an establishment of an organisation, or says what a known one is. */
@Named
@RequestScoped
public class EstablishmentView {

    @Inject
    private EstablishmentService establishments;

    @Inject
    private OrganisationFileService files;

    @Inject
    @Param(pathIndex = 0)
    private String reference;

    @Inject
    @Param
    private Integer number;

    private OrganisationSheet sheet;
    private String name;
    private String country;
    private String town;
    private Establishment.Kind kind;
    private String source;
    private String reason;

    /**
     * Opens the page.
     *
     * @throws Unknown if there is no such organisation or establishment
     */
    public void open() {
        if (reference == null || number != null && getKnown() == null) {
            throw new Unknown(String.valueOf(reference));
        }
        getSheet();
    }

    public void enter() {
        EstablishmentForm form = new EstablishmentForm(name, country, town, kind, source);
        Refusals.orShown(() -> establishments.add(reference, form))
                .ifPresent(entered -> Notices.goAndTell("/party/file/" + reference, "party_establishment.done", name));
    }

    public void qualify() {
        if (Refusals.done(() -> establishments.qualify(reference, number, kind, reason))) {
            Notices.goAndTell("/party/file/" + reference, "party_establishment.qualified");
        }
    }

    public OrganisationSheet getSheet() {
        if (sheet == null) {
            sheet = files.read(reference);
        }
        return sheet;
    }

    /** The establishment that is asked for; null where a new one is to be entered. */
    public EstablishmentRow getKnown() {
        return getSheet().establishments().stream()
                .filter(one -> number != null && one.number() == number)
                .findFirst()
                .orElse(null);
    }

    public List<Establishment.Kind> getKinds() {
        return List.of(Establishment.Kind.values());
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

    public String getTown() {
        return town;
    }

    public void setTown(String town) {
        this.town = town;
    }

    public Establishment.Kind getKind() {
        return kind;
    }

    public void setKind(Establishment.Kind kind) {
        this.kind = kind;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
