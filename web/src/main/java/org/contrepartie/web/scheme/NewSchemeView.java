package org.contrepartie.web.scheme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.contrepartie.casefile.CaseFileService;
import org.contrepartie.party.OrganisationForm;
import org.contrepartie.party.OrganisationRow;
import org.contrepartie.scheme.SchemeForm;
import org.contrepartie.scheme.SchemeService;
import org.contrepartie.scheme.SchemeStatus;
import org.contrepartie.shared.DatedWithPrecision;
import org.contrepartie.shared.Invalid;
import org.contrepartie.web.shared.Names;
import org.contrepartie.web.shared.Notices;
import org.contrepartie.web.shared.Refusals;
import org.omnifaces.cdi.Param;

/** Logs a scheme: whose it is, where it runs, what became of it. */
@Named
@RequestScoped
public class NewSchemeView {

    @Inject
    private SchemeService schemes;

    @Inject
    private Names names;

    @Inject
    private CaseFileService cases;

    /** The case that the scheme is logged for; nothing where it is logged by itself. */
    @Inject
    @Param(name = "case")
    private String caseRef;

    private String title;
    private String name;
    private String respondent;
    private String country;
    private String pageUrl;
    private String pageNote;
    private String territory;
    private LocalDate start;
    private DatedWithPrecision.Precision startPrecision = DatedWithPrecision.Precision.DAY;
    private SchemeStatus.Kind status;
    private LocalDate since;
    private DatedWithPrecision.Precision sincePrecision = DatedWithPrecision.Precision.DAY;
    private String statusSource;

    /** Who answers for the case answers for its scheme. */
    @PostConstruct
    void begin() {
        if (caseRef != null) {
            OrganisationRow known = cases.head(caseRef).respondent();
            respondent = known.name();
            country = known.country();
        }
    }

    /** Logs the scheme and goes to it, or back to the case it was logged for. */
    public void log() {
        Refusals.orShown(() -> schemes.log(form()))
                .ifPresent(reference -> Notices.goAndTell(next(reference), "scheme_new.done", reference));
    }

    private String next(String reference) {
        return caseRef == null
                ? "/scheme/file/" + reference
                : "/casefile/file/" + caseRef + "/offers?scheme=" + reference;
    }

    private SchemeForm form() {
        new Invalid.Check()
                .that(country == null || isCountry(country), "respondent.country", "scheme.badCountry")
                .that(territory == null || isCountry(territory.split("-")[0]), "territory", "scheme.badCountry")
                .done();
        return new SchemeForm(
                title,
                name,
                OrganisationForm.named(respondent, country),
                pageUrl,
                pageNote,
                territory == null
                        ? List.of()
                        : List.of(new SchemeForm.Territory(
                                territory, names.country(territory), dated(start, startPrecision), null)),
                status == null
                        ? List.of()
                        : List.of(new SchemeForm.Status(
                                status, null, dated(since, sincePrecision), false, null, statusSource)));
    }

    private static DatedWithPrecision dated(LocalDate day, DatedWithPrecision.Precision precision) {
        return day == null ? DatedWithPrecision.UNKNOWN : new DatedWithPrecision(day, precision, null);
    }

    private static boolean isCountry(String code) {
        return List.of(Locale.getISOCountries()).contains(code);
    }

    public List<SchemeStatus.Kind> getStatuses() {
        return List.of(SchemeStatus.Kind.values());
    }

    public List<DatedWithPrecision.Precision> getPrecisions() {
        return List.of(DatedWithPrecision.Precision.values());
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getRespondent() {
        return respondent;
    }

    public void setRespondent(String respondent) {
        this.respondent = respondent;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getPageUrl() {
        return pageUrl;
    }

    public void setPageUrl(String pageUrl) {
        this.pageUrl = pageUrl;
    }

    public String getPageNote() {
        return pageNote;
    }

    public void setPageNote(String pageNote) {
        this.pageNote = pageNote;
    }

    public String getTerritory() {
        return territory;
    }

    public void setTerritory(String territory) {
        this.territory = territory;
    }

    public LocalDate getStart() {
        return start;
    }

    public void setStart(LocalDate start) {
        this.start = start;
    }

    public DatedWithPrecision.Precision getStartPrecision() {
        return startPrecision;
    }

    public void setStartPrecision(DatedWithPrecision.Precision startPrecision) {
        this.startPrecision = startPrecision;
    }

    public SchemeStatus.Kind getStatus() {
        return status;
    }

    public void setStatus(SchemeStatus.Kind status) {
        this.status = status;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }

    public DatedWithPrecision.Precision getSincePrecision() {
        return sincePrecision;
    }

    public void setSincePrecision(DatedWithPrecision.Precision sincePrecision) {
        this.sincePrecision = sincePrecision;
    }

    public String getStatusSource() {
        return statusSource;
    }

    public void setStatusSource(String statusSource) {
        this.statusSource = statusSource;
    }
}
