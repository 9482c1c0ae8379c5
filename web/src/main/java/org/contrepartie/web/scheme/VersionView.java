package org.contrepartie.web.scheme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.contrepartie.evidence.EvidenceService;
import org.contrepartie.shared.Invalid;
import org.contrepartie.terms.DocumentFileService;
import org.contrepartie.terms.DocumentForm;
import org.contrepartie.terms.DocumentRow;
import org.contrepartie.terms.DocumentService;
import org.contrepartie.terms.FileForm;
import org.contrepartie.web.shared.Notices;
import org.contrepartie.web.shared.Refusals;
import org.omnifaces.cdi.Param;

/**
 * Logs a document, or the next version of one: a text that is pasted, or a file that is read. The form of the text is no
 * multipart form: of a field above 16 kB in one, Undertow 2.3.23 decodes 1,024 bytes at a time and spoils a letter that lies
 * across ({@code FileUtils.readFile}).
 */
@Named
@RequestScoped
public class VersionView {

    @Inject
    private DocumentService documents;

    @Inject
    private DocumentFileService files;

    @Inject
    private SchemeParts schemes;

    @Inject
    private Origin origin;

    @Inject
    private Clock clock;

    /** Number of a version of the document that this is a newer version of. */
    @Inject
    @Param(name = "of")
    private Integer versionOf;

    /** {@code file} where a file is handed in, rather than a text pasted. */
    @Inject
    @Param
    private String way;

    private String title;
    private String url;
    private String language;
    private LocalDateTime capturedAt;
    private String text;
    private Part file;

    /** A newer version begins with what is known of the one before. */
    @PostConstruct
    void begin() {
        capturedAt = LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
        language = isByFile() ? null : "fr";
        DocumentRow before = getBefore();
        if (before != null) {
            title = before.title();
            url = before.url();
            language = before.language();
        }
    }

    public void log() {
        Refusals.orShown(() -> isByFile()
                        ? files.receive(origin.getScheme(), fileForm(), bytes())
                        : List.of(documents.log(origin.getScheme(), form())))
                .ifPresent(this::show);
    }

    /** Goes to the version that was logged, to the newest of several, or back where all of them were on file. */
    private void show(List<DocumentRow> logged) {
        if (logged.isEmpty()) {
            origin.goBack("clauses", "scheme_version.onFile");
            return;
        }
        DocumentRow newest = logged.get(logged.size() - 1);
        Notices.goAndTell(
                "/scheme/document/" + origin.getScheme() + "/" + newest.number()
                        + (origin.getCaseRef() == null ? "" : "?case=" + origin.getCaseRef()),
                logged.size() == 1 ? "scheme_version.done" : "scheme_version.several",
                logged.size() == 1 ? newest.edition() : logged.size());
    }

    /** The version before, null for a new document. */
    public DocumentRow getBefore() {
        return versionOf == null || origin.getScheme() == null
                ? null
                : schemes.documents(origin.getScheme()).stream()
                        .filter(one -> one.document() == documentOf(versionOf))
                        .reduce((older, newer) -> newer)
                        .orElse(null);
    }

    private int documentOf(int number) {
        return schemes.documents(origin.getScheme()).stream()
                .filter(one -> one.number() == number)
                .map(DocumentRow::document)
                .findFirst()
                .orElse(0);
    }

    private DocumentForm form() {
        return new DocumentForm(title, url, at(), language, content(), versionOf);
    }

    private FileForm fileForm() {
        return new FileForm(
                title,
                url,
                at(),
                language,
                versionOf,
                file == null ? null : file.getSubmittedFileName(),
                origin.getCaseRef());
    }

    private Instant at() {
        return capturedAt == null ? null : capturedAt.atZone(clock.getZone()).toInstant();
    }

    private byte[] bytes() {
        if (file == null) {
            throw new Invalid("file", "field.required");
        }
        try {
            return file.getInputStream().readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What was pasted, with the ends of lines that it had before the browser sent it. */
    private String content() {
        return text == null || text.isBlank() ? null : text.replace("\r\n", "\n");
    }

    public boolean isByFile() {
        return "file".equals(way);
    }

    /** The address of this form in its other way, within the application. */
    public String other(boolean file) {
        return "/scheme/version?scheme=" + origin.getScheme()
                + (origin.getCaseRef() == null ? "" : "&case=" + origin.getCaseRef())
                + (versionOf == null ? "" : "&of=" + versionOf)
                + (file ? "&way=file" : "");
    }

    /** Whether a file was chosen that the browser will not keep, because the form comes back. */
    public boolean isFileLost() {
        return file != null && FacesContext.getCurrentInstance().isValidationFailed();
    }

    public int getMost() {
        return EvidenceService.MOST_BYTES;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public LocalDateTime getCapturedAt() {
        return capturedAt;
    }

    public void setCapturedAt(LocalDateTime capturedAt) {
        this.capturedAt = capturedAt;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
