package org.contrepartie.web.scheme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.contrepartie.scheme.SchemeEventsService;
import org.contrepartie.scheme.SchemeForm;
import org.contrepartie.shared.Country;
import org.contrepartie.shared.DatedWithPrecision;
import org.contrepartie.web.shared.Names;
import org.contrepartie.web.shared.Refusals;

/** Adds a territory of the campaign to a scheme. */
@Named
@RequestScoped
public class TerritoryView {

    @Inject
    private SchemeEventsService events;

    @Inject
    private Origin origin;

    @Inject
    private Names names;

    private String code;
    private String label;
    private LocalDate day;
    private DatedWithPrecision.Precision precision = DatedWithPrecision.Precision.DAY;
    private String dateWords;
    private String note;

    public void log() {
        String known = label == null && code != null && Country.isTerritoryOrNull(code) ? names.country(code) : label;
        SchemeForm.Territory form =
                new SchemeForm.Territory(code, known, DatedAnswer.of(day, precision, dateWords), note);
        if (Refusals.done(() -> events.addTerritory(origin.getScheme(), form))) {
            origin.goBack("offers", "scheme_territory.done", known);
        }
    }

    public List<DatedWithPrecision.Precision> getPrecisions() {
        return List.of(DatedWithPrecision.Precision.values());
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
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

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
