package org.contrepartie.web.scheme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.contrepartie.party.OrganisationForm;
import org.contrepartie.scheme.PartyForm;
import org.contrepartie.scheme.SchemeEventsService;
import org.contrepartie.scheme.SchemeParty;
import org.contrepartie.shared.DatedWithPrecision;
import org.contrepartie.web.shared.Refusals;

/** Notes the part of an organisation in a scheme: controller, joint controller, processor. */
@Named
@RequestScoped
public class PartyView {

    @Inject
    private SchemeEventsService events;

    @Inject
    private Origin origin;

    private String name;
    private String country;
    private SchemeParty.Capacity capacity;
    private LocalDate day;
    private DatedWithPrecision.Precision precision = DatedWithPrecision.Precision.DAY;
    private String dateWords;
    private String source;
    private String note;

    public void log() {
        PartyForm form = new PartyForm(
                OrganisationForm.named(name, country),
                capacity,
                DatedAnswer.of(day, precision, dateWords),
                source,
                note);
        if (Refusals.done(() -> events.addParty(origin.getScheme(), form))) {
            origin.goBack("offers", "scheme_party.done");
        }
    }

    public List<SchemeParty.Capacity> getCapacities() {
        return List.of(SchemeParty.Capacity.values());
    }

    public List<DatedWithPrecision.Precision> getPrecisions() {
        return List.of(DatedWithPrecision.Precision.values());
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

    public SchemeParty.Capacity getCapacity() {
        return capacity;
    }

    public void setCapacity(SchemeParty.Capacity capacity) {
        this.capacity = capacity;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public DatedWithPrecision.Precision getPrecision() {
        return precision;
    }

    public void setPrecision(DatedWithPrecision.Precision precision) {
        this.precision = precision;
    }

    public String getDateWords() {
        return dateWords;
    }

    public void setDateWords(String dateWords) {
        this.dateWords = dateWords;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
