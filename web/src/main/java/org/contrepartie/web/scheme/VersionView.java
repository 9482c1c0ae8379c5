package org.contrepartie.web.scheme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.contrepartie.terms.DocumentForm;
import org.contrepartie.terms.DocumentRow;
import org.contrepartie.terms.DocumentService;
import org.contrepartie.web.shared.Notices;
import org.contrepartie.web.shared.Refusals;
import org.omnifaces.cdi.Param;

/**
 * Logs a document, or the next version of one: a text that is pasted. It is no multipart form: of a field above 16 kB in one,
 * Undertow 2.3.23 decodes 1,024 bytes at a time and spoils a letter that lies across ({@code FileUtils.readFile}).
 */
@Named
@RequestScoped
public class VersionView {

    @Inject
    private DocumentService documents;

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

    private String title;
    private String url;
    private String language = "fr";
    private LocalDateTime capturedAt;
    private String text;

    /** A newer version begins with what is known of the one before. */
    @PostConstruct
    void begin() {
        capturedAt = LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
        DocumentRow before = getBefore();
        if (before != null) {
            title = before.title();
            url = before.url();
            language = before.language();
        }
    }

    public void log() {
        Refusals.orShown(() -> documents.log(origin.getScheme(), form()))
                .ifPresent(row -> Notices.goAndTell(
                        "/scheme/document/" + origin.getScheme() + "/" + row.number()
                                + (origin.getCaseRef() == null ? "" : "?case=" + origin.getCaseRef()),
                        "scheme_version.done",
                        row.edition()));
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
        Instant at =
                capturedAt == null ? null : capturedAt.atZone(clock.getZone()).toInstant();
        return new DocumentForm(title, url, at, language, content(), versionOf);
    }

    /** What was pasted, with the ends of lines that it had before the browser sent it. */
    private String content() {
        return text == null || text.isBlank() ? null : text.replace("\r\n", "\n");
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
