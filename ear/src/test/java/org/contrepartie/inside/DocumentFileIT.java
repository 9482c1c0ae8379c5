package org.contrepartie.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.contrepartie.inside.People.as;
import static org.contrepartie.inside.People.does;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.contrepartie.access.StaffService;
import org.contrepartie.casefile.CaseFileService;
import org.contrepartie.evidence.CustodyEvent.Kind;
import org.contrepartie.evidence.CustodyRow;
import org.contrepartie.evidence.EvidenceService;
import org.contrepartie.evidence.Exhibit;
import org.contrepartie.evidence.ExhibitForm;
import org.contrepartie.evidence.ExhibitRow;
import org.contrepartie.reading.FileType;
import org.contrepartie.reading.Reading;
import org.contrepartie.reading.Unreadable;
import org.contrepartie.reading.Unreadable.Reason;
import org.contrepartie.shared.DatedWithPrecision;
import org.contrepartie.shared.Digest;
import org.contrepartie.shared.Invalid;
import org.contrepartie.shared.Unknown;
import org.contrepartie.terms.AnchorService;
import org.contrepartie.terms.Clause;
import org.contrepartie.terms.ClauseForm;
import org.contrepartie.terms.DocumentFileService;
import org.contrepartie.terms.DocumentRow;
import org.contrepartie.terms.DocumentService;
import org.contrepartie.terms.DocumentSheet;
import org.contrepartie.terms.FileForm;
import org.contrepartie.terms.Refound.Outcome;
import org.contrepartie.terms.Selection;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Documents come in as files: kept as they were received, read, and on a case an exhibit. What cannot be read leaves nothing. */
@ExtendWith(ArquillianExtension.class)
class DocumentFileIT {

    private static final Instant MARCH = Instant.parse("2024-03-30T06:55:00Z");
    private static final String CLAUSE = "La personne cède sa voix, à perpétuité.";
    private static final String PAGE = """
            <!DOCTYPE html><html lang="fr"><head><title>Conditions</title><link rel="canonical" href="https://exempla.invalid/c">
            <script>gather()</script></head><body><p>%s</p><form><input value="secret"></form></body></html>""".formatted(CLAUSE);

    @Inject
    private DocumentFileService files;

    @Inject
    private DocumentService documents;

    @Inject
    private AnchorService anchors;

    @Inject
    private EvidenceService evidence;

    @Inject
    private CaseFileService cases;

    @Inject
    private StaffService staff;

    @Inject
    private Desk desk;

    private String reference;
    private String scheme;

    @Deployment
    static EnterpriseArchive application() {
        return Built.withTests();
    }

    @BeforeEach
    void opened() {
        does("admin", () -> staff.enter("officer", "Olga Officer", "Unit 1", null));
        reference = desk.openExOfficio("seen in the press, GDPR 6 and 9");
        scheme = as("officer", () -> cases.head(reference).schemeRef());
    }

    @Test
    void a_page_becomes_a_version_that_says_what_the_page_says_and_is_kept_as_it_came() {
        DocumentRow row = received(PAGE, null, null);

        assertThat(row)
                .extracting(DocumentRow::title, DocumentRow::url, DocumentRow::language, DocumentRow::capturedAt)
                .containsExactly("Conditions", "https://exempla.invalid/c", "fr", MARCH);
        DocumentSheet sheet = as("dpo", () -> documents.read(scheme, row.number()));
        assertThat(sheet.content()).isEqualTo(CLAUSE);
        assertThat(sheet.file().name()).isEqualTo("offre.html");
        assertThat(sheet.file().mediaType()).isEqualTo("text/html");
        assertThat(sheet.file().sha256()).isEqualTo(Digest.sha256(PAGE.getBytes(StandardCharsets.UTF_8)));
        assertThat(sheet.file().exhibit()).isNull();
        assertThat(as("dpo", () -> files.open(scheme, row.number())))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(PAGE);
    }

    @Test
    void a_clause_is_followed_from_file_to_file() {
        received(PAGE, null, null);
        does("officer", () -> anchors.take(scheme, 1, chosen(), clause()));

        DocumentRow next = received("<p>Avis.<p>" + CLAUSE, 1, null);

        assertThat(List.of(next.document(), next.edition())).containsExactly(1, 2);
        assertThat(as("officer", () -> documents.read(scheme, 2)).anchors())
                .extracting(one -> one.outcome())
                .containsExactly(Outcome.MOVED);
    }

    @Test
    void on_a_case_it_is_an_exhibit_with_its_custody_from_the_collection_on() {
        DocumentRow row = received(PAGE, null, reference);

        ExhibitRow exhibit = last();
        String label = exhibit.label();
        assertThat(exhibit.kind()).isEqualTo(Exhibit.Kind.WEB_CAPTURE);
        assertThat(as("officer", () -> documents.read(scheme, row.number()))
                        .file()
                        .exhibit())
                .isEqualTo(label);
        assertThat(custody(exhibit)).containsExactly(Kind.COLLECTED, Kind.RECEIVED, Kind.HASHED);
        assertThat(as("officer", () -> evidence.custody(reference, exhibit.number()))
                        .get(0))
                .extracting(CustodyRow::at, CustodyRow::note)
                .containsExactly(MARCH, "https://exempla.invalid/c");

        assertThat(as("officer", () -> files.open(scheme, row.number()))).isNotEmpty();
        assertThat(custody(exhibit)).endsWith(Kind.VIEWED);
    }

    @Test
    void who_may_not_know_of_the_case_hears_of_no_exhibit() {
        DocumentRow row = received(PAGE, null, reference);

        assertThat(as("rapporteur", () -> documents.read(scheme, row.number()))
                        .file()
                        .exhibit())
                .isNull();
        assertThat(as("rapporteur", () -> files.open(scheme, row.number()))).isNotEmpty();
        assertThat(custody(last())).doesNotContain(Kind.VIEWED);
    }

    @Test
    void a_file_goes_on_no_case_that_is_about_something_else() {
        String other = desk.openExOfficio("another one, GDPR 6");

        assertThatThrownBy(() -> received(PAGE, null, other)).isInstanceOf(Unknown.class);
        assertThat(as("officer", () -> evidence.ofCase(other)))
                .allMatch(one -> !one.title().equals("Conditions"));
    }

    @Test
    void a_file_that_cannot_be_read_leaves_nothing() {
        int before = as("officer", () -> evidence.ofCase(reference)).size();

        assertThat(refused(encrypted())).isEqualTo(Reason.ENCRYPTED);
        assertThat(refused("%PDF-1.7 nothing".getBytes(StandardCharsets.UTF_8))).isEqualTo(Reason.BROKEN);
        assertThat(refused(new byte[] {0, 1, 2})).isEqualTo(Reason.UNKNOWN_TYPE);

        assertThatThrownBy(() -> as("officer", () -> documents.read(scheme, 1))).isInstanceOf(Unknown.class);
        assertThat(as("officer", () -> evidence.ofCase(reference))).hasSize(before);
    }

    @Test
    void a_million_letters_without_a_space_are_followed_like_any_text() {
        String letters = "a".repeat(990_000);
        logged(CLAUSE + "\n\n" + letters, null);
        does("officer", () -> anchors.take(scheme, 1, chosen(), clause()));

        long begun = System.nanoTime();
        logged(letters, 1);

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(20));
        assertThat(as("officer", () -> documents.read(scheme, 2)).anchors())
                .extracting(one -> one.outcome())
                .containsExactly(Outcome.GONE);
    }

    private void logged(String text, Integer versionOf) {
        FileForm form = new FileForm("Lettres", null, MARCH, "fr", versionOf, "lettres.txt", null);
        does("officer", () -> files.receive(scheme, form, text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void what_neither_the_officer_nor_the_file_tells_is_asked_for() {
        FileForm form = new FileForm(null, null, null, null, null, "a.txt", null);

        assertThatThrownBy(
                        () -> as("officer", () -> files.receive(scheme, form, CLAUSE.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOfSatisfying(Invalid.class, refused -> assertThat(refused.violations())
                        .extracting(Invalid.Violation::field)
                        .containsExactly("title", "capturedAt", "language"));
    }

    @Test
    void an_exhibit_is_read_and_that_is_noted() {
        ExhibitRow exhibit = as(
                "officer",
                () -> evidence.take(
                        reference, exhibit("capture.html", "text/plain"), PAGE.getBytes(StandardCharsets.UTF_8)));

        Reading reading = as("officer", () -> evidence.text(reference, exhibit.number()));

        assertThat(exhibit.mediaType()).isEqualTo("text/html");
        assertThat(exhibit.isRead()).isTrue();
        assertThat(reading.type()).isEqualTo(FileType.HTML);
        assertThat(reading.text()).isEqualTo(CLAUSE);
        assertThat(custody(exhibit)).endsWith(Kind.VIEWED);
    }

    @Test
    void an_archive_becomes_its_versions_in_the_order_of_their_dates_and_only_once() {
        byte[] archive = archive("2024-04-10T00-00-00Z", "Avis.\n\n" + CLAUSE, "2024-03-30T06-55-00Z", CLAUSE);
        FileForm form = new FileForm(null, null, null, "fr", null, "exempla.zip", reference);

        List<DocumentRow> logged = as("officer", () -> files.receive(scheme, form, archive));

        assertThat(logged)
                .extracting(DocumentRow::capturedAt)
                .containsExactly(MARCH, Instant.parse("2024-04-10T00:00:00Z"));
        assertThat(logged).extracting(DocumentRow::title).containsOnly("Exempla: Terms of Service");
        assertThat(logged).extracting(DocumentRow::url).containsOnly("https://exempla.invalid/terms");
        assertThat(logged).extracting(DocumentRow::edition).containsExactly(1, 2);
        assertThat(last().kind()).isEqualTo(Exhibit.Kind.DATASET);
        assertThat(as("officer", () -> documents.read(scheme, 2)).file().exhibit())
                .isEqualTo(last().label());
        assertThat(as("officer", () -> files.open(scheme, 1)))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(CLAUSE);
        int exhibits = last().number();
        assertThat(as("officer", () -> files.receive(scheme, form, archive))).isEmpty();
        assertThat(last().number()).isEqualTo(exhibits);
    }

    @Test
    void an_archive_with_one_version_that_cannot_be_logged_leaves_nothing() {
        byte[] archive = archive("2024-03-30T06-55-00Z", CLAUSE, "2099-01-01T00-00-00Z", CLAUSE);
        FileForm form = new FileForm(null, null, null, "fr", null, "exempla.zip", null);

        assertThatThrownBy(() -> as("officer", () -> files.receive(scheme, form, archive)))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> as("officer", () -> documents.read(scheme, 1))).isInstanceOf(Unknown.class);
    }

    /** Pairs of a moment and what the terms said then, as Open Terms Archive publishes them. */
    private static byte[] archive(String... versions) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(out)) {
            archive.putNextEntry(new ZipEntry("declarations/Exempla.json"));
            archive.write("{\"documents\":{\"Terms of Service\":{\"fetch\":\"https://exempla.invalid/terms\"}}}"
                    .getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < versions.length; i += 2) {
                archive.putNextEntry(new ZipEntry("versions/Exempla/Terms of Service/" + versions[i] + ".md"));
                archive.write(versions[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toByteArray();
    }

    private DocumentRow received(String page, Integer versionOf, String caseRef) {
        FileForm form = versionOf == null
                ? new FileForm(null, null, MARCH, null, null, "C:\\x\\offre.html", caseRef)
                : new FileForm("Conditions", null, MARCH, "fr", versionOf, "2.html", caseRef);
        return as("officer", () -> files.receive(scheme, form, page.getBytes(StandardCharsets.UTF_8)))
                .get(0);
    }

    private Reason refused(byte[] bytes) {
        FileForm form = new FileForm("x", null, MARCH, "fr", null, "x.pdf", reference);
        try {
            as("officer", () -> files.receive(scheme, form, bytes));
        } catch (Unreadable refused) {
            return refused.reason();
        }
        return null;
    }

    private ExhibitRow last() {
        List<ExhibitRow> all = as("officer", () -> evidence.ofCase(reference));
        return all.get(all.size() - 1);
    }

    private List<Kind> custody(ExhibitRow exhibit) {
        return as("officer", () -> evidence.custody(reference, exhibit.number())).stream()
                .map(CustodyRow::kind)
                .toList();
    }

    private static ExhibitForm exhibit(String name, String type) {
        return new ExhibitForm(
                "a capture", Exhibit.Kind.WEB_CAPTURE, null, DatedWithPrecision.UNKNOWN, null, type, name, false);
    }

    private static Selection chosen() {
        return new Selection(0, CLAUSE.length(), CLAUSE);
    }

    private static ClauseForm clause() {
        return new ClauseForm(null, null, Clause.QuotedFrom.ORIGINAL, null, null, null, null, null, List.of());
    }

    private static byte[] encrypted() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
            document.save(out);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toByteArray();
    }
}
