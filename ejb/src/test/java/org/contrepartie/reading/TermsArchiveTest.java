package org.contrepartie.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.contrepartie.reading.Unreadable.Reason;
import org.junit.jupiter.api.Test;

class TermsArchiveTest {

    private static final String DECLARATION =
            "{\"name\":\"Exempla\",\"documents\":{\"Privacy Policy\":{\"fetch\":\"https://exempla.invalid/privacy\"}}}";

    @Test
    void versions_come_document_by_document_in_the_order_of_their_dates_with_their_addresses() {
        List<ArchivedVersion> versions = TermsArchive.of(archive(
                "exempla/README.md", "what this is",
                "exempla/Exempla/Terms of Service/2024-03-30T06-55-00Z.md", "# Conditions",
                "exempla/Exempla/Privacy Policy/2024-04-02T10-00-00Z.md", "deuxième",
                "exempla/Exempla/Privacy Policy/2024-03-01T10-00-00Z.md", "<p>première</p>",
                "declarations/Exempla.json", DECLARATION,
                "declarations/Broken.json", "{"));

        assertThat(versions)
                .extracting(one -> one.title() + " " + one.at() + " " + one.url())
                .containsExactly(
                        "Exempla: Privacy Policy 2024-03-01T10:00:00Z https://exempla.invalid/privacy",
                        "Exempla: Privacy Policy 2024-04-02T10:00:00Z https://exempla.invalid/privacy",
                        "Exempla: Terms of Service 2024-03-30T06:55:00Z null");
        assertThat(versions.get(0).reading().text()).isEqualTo("<p>première</p>");
        assertThat(versions.get(2).at()).isEqualTo(Instant.parse("2024-03-30T06:55:00Z"));
    }

    @Test
    void a_snapshot_is_read_like_a_page() {
        byte[] archive = archive("Exempla/Terms of Service/2024-03-30T06-55-00Z.html", "<html lang=fr><p>à perpétuité");

        assertThat(TermsArchive.of(archive).get(0).reading().text()).isEqualTo("à perpétuité");
    }

    @Test
    void an_archive_without_versions_and_one_with_a_day_that_is_none_are_refused() {
        assertThat(refused("notes.md", "x")).isEqualTo(Reason.NO_VERSIONS);
        assertThat(refused("a/b/2024-02-31T00-00-00Z.md", "x")).isEqualTo(Reason.BROKEN);
        assertThat(refused("a/b/2024-02-01T00-00-00Z.md", " ")).isEqualTo(Reason.NO_WORDS);
    }

    @Test
    void no_more_versions_than_an_officer_can_look_at_are_read() {
        String[] many = new String[2 * (TermsArchive.MOST + 1)];
        for (int i = 0; i < many.length; i += 2) {
            many[i] = "a/b/2024-01-01T%02d-%02d-00Z.md".formatted(i / 120, i / 2 % 60);
            many[i + 1] = "x";
        }

        assertThat(refused(many)).isEqualTo(Reason.TOO_MANY_PARTS);
    }

    private static Reason refused(String... files) {
        return catchThrowableOfType(Unreadable.class, () -> TermsArchive.of(archive(files)))
                .reason();
    }

    /** Pairs of a path and what stands there. */
    private static byte[] archive(String... files) {
        return Samples.bytes(out -> {
            try (ZipOutputStream archive = new ZipOutputStream(out)) {
                for (int i = 0; i < files.length; i += 2) {
                    archive.putNextEntry(new ZipEntry(files[i]));
                    archive.write(files[i + 1].getBytes(StandardCharsets.UTF_8));
                }
            }
        });
    }
}
