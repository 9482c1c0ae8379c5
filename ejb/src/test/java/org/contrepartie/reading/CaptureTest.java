package org.contrepartie.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.contrepartie.reading.Unreadable.Reason;
import org.junit.jupiter.api.Test;

class CaptureTest {

    private static final String INSPECTION = """
            {"title":"Website Evidence Collection","uri_ins":"https://exempla.invalid/offre","host":"exempla.invalid",
             "script":{"version":{"npm":"2.1.1","commit":null}},"browser":{"name":"Chromium","version":"120.0"},
             "start_time":"2024-03-30T06:55:00.000Z","end_time":"2024-03-30T06:56:00.000Z",
             "cookies":[{"name":"id","domain":"exempla.invalid","expiresDays":389.99,"session":false,"firstPartyStorage":true},
                        {"name":"track","domain":"ads.invalid","expiresDays":-1,"session":true,"firstPartyStorage":false}],
             "hosts":{"requests":{"firstParty":["exempla.invalid"],"thirdParty":["ads.invalid","cdn.invalid"]}},
             "beacons":[{"url":"https://ads.invalid/p"}],"localStorage":{}}""";

    @Test
    void a_capture_tells_its_address_its_tool_its_cookies_and_its_hosts() {
        CaptureSummary told = Capture.summary(
                        archive("output/inspection.json", INSPECTION, "output/source.html", "<p>a"))
                .orElseThrow();

        assertThat(told.how())
                .isEqualTo("Website Evidence Collector 2.1.1, Chromium 120.0, https://exempla.invalid/offre");
        assertThat(told.begun()).isEqualTo(Instant.parse("2024-03-30T06:55:00Z"));
        assertThat(told.cookies())
                .containsExactly(
                        new CaptureSummary.Cookie("id", "exempla.invalid", 390, true),
                        new CaptureSummary.Cookie("track", "ads.invalid", null, false));
        assertThat(told.hosts())
                .extracting(one -> one.name() + " " + one.own())
                .containsExactly("exempla.invalid true", "ads.invalid false", "cdn.invalid false");
        assertThat(told.beacons()).isEqualTo(1);
    }

    @Test
    void an_archive_that_only_looks_like_a_capture_is_none() {
        assertThat(Capture.summary(archive("inspection.json", "{\"cookies\":1}")))
                .isEmpty();
        assertThat(Capture.summary(archive("inspection.json", "no JSON"))).isEmpty();
        assertThat(Capture.summary(archive("a.txt", "a"))).isEmpty();
        assertThat(Capture.summary(Samples.text("inspection.json"))).isEmpty();
        assertThat(Capture.summary(archive("inspection.json", "{\"script\":1,\"cookies\":[{\"name\":3}]}")))
                .isPresent();
    }

    @Test
    void every_file_with_a_byte_is_visited_in_its_order() {
        List<String> names = new ArrayList<>();

        Capture.through(
                archive("b/inspection.json", INSPECTION, "a.png", "x", "empty", ""), (name, file) -> names.add(name));

        assertThat(names).containsExactly("b/inspection.json", "a.png");
    }

    @Test
    void a_capture_that_swells_is_refused() {
        byte[] swelling = Samples.bytes(out -> {
            try (ZipOutputStream archive = new ZipOutputStream(out)) {
                archive.putNextEntry(new ZipEntry("inspection.json"));
                Samples.spaces(archive, 300_000_000);
            }
        });

        assertThat(refused(swelling)).isEqualTo(Reason.SWELLS);
    }

    private static Reason refused(byte[] archive) {
        return catchThrowableOfType(Unreadable.class, () -> Capture.summary(archive))
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
