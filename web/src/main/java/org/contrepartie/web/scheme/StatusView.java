package org.contrepartie.web.scheme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.contrepartie.scheme.SchemeEventsService;
import org.contrepartie.scheme.SchemeForm;
import org.contrepartie.scheme.SchemeStatus;
import org.contrepartie.shared.DatedWithPrecision;
import org.contrepartie.web.shared.Names;
import org.contrepartie.web.shared.Refusals;

/** Notes what became of a scheme, as a source tells it. */
@Named
@RequestScoped
public class StatusView {

    @Inject
    private SchemeEventsService events;

    @Inject
    private Origin origin;

    @Inject
    private Names names;

    private SchemeStatus.Kind kind;
    private String territory;
    private LocalDate day;
    private DatedWithPrecision.Precision precision = DatedWithPrecision.Precision.DAY;
    private String dateWords;
    private boolean temporary;
    private String words;
    private String source;
    private String exhibit;

    public void log() {
        SchemeForm.Status form = new SchemeForm.Status(
                kind, territory, DatedAnswer.of(day, precision, dateWords), temporary, words, source, exhibit);
        if (Refusals.done(() -> events.addStatus(origin.getScheme(), form))) {
            origin.goBack("offers", "scheme_status.done", names.of("SchemeStatus.Kind", kind.name()));
        }
    }

    public List<SchemeStatus.Kind> getKinds() {
        return List.of(SchemeStatus.Kind.values());
    }

    public List<DatedWithPrecision.Precision> getPrecisions() {
        return List.of(DatedWithPrecision.Precision.values());
    }

    public SchemeStatus.Kind getKind() {
        return kind;
    }

    public void setKind(SchemeStatus.Kind kind) {
        this.kind = kind;
    }

    public String getTerritory() {
        return territory;
    }

    public void setTerritory(String territory) {
        this.territory = territory;
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

    public boolean isTemporary() {
        return temporary;
    }

    public void setTemporary(boolean temporary) {
        this.temporary = temporary;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getExhibit() {
        return exhibit;
    }

    public void setExhibit(String exhibit) {
        this.exhibit = exhibit;
    }
}
