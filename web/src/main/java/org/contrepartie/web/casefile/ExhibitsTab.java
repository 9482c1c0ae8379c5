package org.contrepartie.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.contrepartie.evidence.EvidenceService;
import org.contrepartie.evidence.Exhibit;
import org.contrepartie.evidence.ExhibitForm;
import org.contrepartie.evidence.ExhibitMarks;
import org.contrepartie.evidence.ExhibitRow;
import org.contrepartie.evidence.PartRow;
import org.contrepartie.evidence.PartService;
import org.contrepartie.evidence.Visibility;
import org.contrepartie.evidence.Weight;
import org.contrepartie.shared.DatedWithPrecision;
import org.contrepartie.shared.Invalid;
import org.contrepartie.web.shared.Notices;
import org.contrepartie.web.shared.Refusals;

/** Takes an exhibit in on a case. */
@Named
@RequestScoped
public class ExhibitsTab {

    @Inject
    private EvidenceService evidence;

    @Inject
    private PartService files;

    @Inject
    private CaseFileView view;

    private Set<Integer> captures;

    private String title;
    private Exhibit.Kind kind = Exhibit.Kind.DOCUMENT;
    private String source;
    private LocalDate day;
    private DatedWithPrecision.Precision precision = DatedWithPrecision.Precision.DAY;
    private String language;
    private boolean hearsay;
    private Visibility visibility = ExhibitMarks.NEW.visibility();
    private Weight weight = ExhibitMarks.NEW.weight();
    private Integer pages;
    private Part file;

    /** Takes it in and shows the list again. */
    public void take() {
        String reference = view.getReference();
        Refusals.orShown(() -> evidence.take(reference, form(), new ExhibitMarks(visibility, weight, pages), bytes()))
                .ifPresent(row -> Notices.goAndTell(
                        "/casefile/file/" + reference + "/exhibits", "casefile_exhibits.taken", row.label()));
    }

    private ExhibitForm form() {
        new Invalid.Check()
                .that(title != null, "title", "field.required")
                .that(file != null && file.getSize() > 0, "file", file == null ? "field.required" : "exhibit.empty")
                .done();
        DatedWithPrecision dated =
                day == null ? DatedWithPrecision.UNKNOWN : new DatedWithPrecision(day, precision, null);
        return new ExhibitForm(
                title, kind, source, dated, language, file.getContentType(), file.getSubmittedFileName(), hearsay);
    }

    /** Whether a file was chosen that the browser will not keep, because the form comes back. */
    public boolean isFileLost() {
        return file != null && FacesContext.getCurrentInstance().isValidationFailed();
    }

    /** Whether an exhibit has a page on which it can be read: its text, or the files of a capture. */
    public boolean isRead(ExhibitRow row) {
        if (captures == null) {
            captures = files.ofCase(view.getReference()).stream()
                    .map(PartRow::number)
                    .collect(Collectors.toSet());
        }
        return row.isRead() || captures.contains(row.number());
    }

    public int getMost() {
        return EvidenceService.MOST_BYTES;
    }

    private byte[] bytes() {
        try {
            return file.getInputStream().readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public List<Exhibit.Kind> getKinds() {
        return List.of(Exhibit.Kind.values());
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

    public Exhibit.Kind getKind() {
        return kind;
    }

    public void setKind(Exhibit.Kind kind) {
        this.kind = kind;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
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

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public boolean isHearsay() {
        return hearsay;
    }

    public void setHearsay(boolean hearsay) {
        this.hearsay = hearsay;
    }

    public List<Visibility> getVisibilities() {
        return List.of(Visibility.values());
    }

    public List<Weight> getWeights() {
        return List.of(Weight.values());
    }

    public Visibility getVisibility() {
        return visibility;
    }

    public void setVisibility(Visibility visibility) {
        this.visibility = visibility;
    }

    public Weight getWeight() {
        return weight;
    }

    public void setWeight(Weight weight) {
        this.weight = weight;
    }

    public Integer getPages() {
        return pages;
    }

    public void setPages(Integer pages) {
        this.pages = pages;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
