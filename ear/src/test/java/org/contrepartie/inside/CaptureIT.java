package org.contrepartie.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.contrepartie.inside.People.as;
import static org.contrepartie.inside.People.does;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.contrepartie.access.StaffService;
import org.contrepartie.evidence.CustodyEvent.Kind;
import org.contrepartie.evidence.CustodyRow;
import org.contrepartie.evidence.EvidenceService;
import org.contrepartie.evidence.Exhibit;
import org.contrepartie.evidence.ExhibitForm;
import org.contrepartie.evidence.ExhibitRow;
import org.contrepartie.evidence.PartRow;
import org.contrepartie.evidence.PartService;
import org.contrepartie.reading.Unreadable;
import org.contrepartie.shared.DatedWithPrecision;
import org.contrepartie.shared.Unknown;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A capture by the Website Evidence Collector is one exhibit, its files numbered under it: all of them, or none. */
@ExtendWith(ArquillianExtension.class)
class CaptureIT {

    private static final String INSPECTION =
            "{\"uri_ins\":\"https://exempla.invalid/\",\"script\":{\"version\":\"2.1.1\"},\"start_time\":\"2024-03-30T06:55:00Z\","
                    + "\"cookies\":[{\"name\":\"id\",\"domain\":\"exempla.invalid\",\"session\":true}]}";

    @Inject
    private EvidenceService evidence;

    @Inject
    private PartService files;

    @Inject
    private StaffService staff;

    @Inject
    private Desk desk;

    private String reference;

    @Deployment
    static EnterpriseArchive application() {
        return Built.withTests();
    }

    @BeforeEach
    void opened() {
        does("admin", () -> staff.enter("officer", "Olga Officer", "Unit 1", null));
        reference = desk.openExOfficio("seen in the press, GDPR 6 and 9");
    }

    @Test
    void each_file_of_a_capture_has_the_number_of_the_exhibit_and_one_of_its_own() {
        ExhibitRow exhibit =
                taken("inspection.json", INSPECTION, "shots/1.png", "\u0089PNG\r\n", "source.html", "<p>voix");

        assertThat(as("officer", () -> files.of(reference, exhibit.number())))
                .extracting(PartRow::label, PartRow::name, PartRow::mediaType)
                .containsExactly(
                        tuple(exhibit.label() + ".1", "inspection.json", "application/json"),
                        tuple(exhibit.label() + ".2", "shots/1.png", "image/png"),
                        tuple(exhibit.label() + ".3", "source.html", "text/html"));
        ExhibitRow next = taken("inspection.json", INSPECTION);
        assertThat(next.number()).isEqualTo(exhibit.number() + 1);
    }

    @Test
    void the_custody_begins_with_what_the_collector_says_and_notes_who_saw_which_file() {
        ExhibitRow exhibit = taken("inspection.json", INSPECTION, "source.html", "<p>voix");

        assertThat(as("officer", () -> files.text(reference, exhibit.number(), 2))
                        .text())
                .isEqualTo("voix");

        List<CustodyRow> custody = as("officer", () -> evidence.custody(reference, exhibit.number()));
        assertThat(custody)
                .extracting(CustodyRow::kind)
                .containsExactly(Kind.COLLECTED, Kind.RECEIVED, Kind.HASHED, Kind.VIEWED);
        assertThat(custody.get(0).at()).isEqualTo(Instant.parse("2024-03-30T06:55:00Z"));
        assertThat(custody.get(0).note()).isEqualTo("Website Evidence Collector 2.1.1, https://exempla.invalid/");
        assertThat(custody.get(3).note()).isEqualTo(exhibit.label() + ".2");
        assertThat(as("officer", () -> files.summary(reference, exhibit.number()))
                        .orElseThrow()
                        .cookies())
                .hasSize(1);
    }

    @Test
    void a_capture_that_cannot_be_read_whole_is_not_taken_at_all() {
        int before = as("officer", () -> evidence.ofCase(reference)).size();

        assertThatThrownBy(() -> taken("inspection.json", INSPECTION, "huge.har", " ".repeat(21_000_000)))
                .isInstanceOf(Unreadable.class);
        assertThat(as("officer", () -> evidence.ofCase(reference))).hasSize(before);
        assertThat(as("officer", () -> files.ofCase(reference))).isEmpty();
    }

    @Test
    void nobody_changes_a_file_of_a_capture_and_who_may_not_know_of_the_case_sees_none() {
        ExhibitRow exhibit = taken("inspection.json", INSPECTION);

        assertThatThrownBy(() -> Database.ofApplication().run("update exhibit_part set file_name = ?", "other"))
                .isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> as("rapporteur", () -> files.open(reference, exhibit.number(), 1)))
                .isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> as("officer", () -> files.read(reference, exhibit.number(), 9)))
                .isInstanceOf(Unknown.class);
    }

    private ExhibitRow taken(String... packed) {
        ExhibitForm form = new ExhibitForm(
                "Capture",
                Exhibit.Kind.WEB_CAPTURE,
                null,
                DatedWithPrecision.UNKNOWN,
                null,
                null,
                "capture.zip",
                false);
        return as("officer", () -> evidence.take(reference, form, archive(packed)));
    }

    /** Pairs of a path and what stands there. */
    private static byte[] archive(String... packed) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(out)) {
            for (int i = 0; i < packed.length; i += 2) {
                archive.putNextEntry(new ZipEntry(packed[i]));
                archive.write(packed[i + 1].getBytes(StandardCharsets.ISO_8859_1));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toByteArray();
    }
}
