package org.contrepartie.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.contrepartie.reading.Unreadable.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

class WebArchiveTest {

    private static final Instant MARCH = Instant.parse("2024-03-30T06:55:00Z");
    private static final String OFFER = "https://exempla.invalid/offre";

    /** What a server gave. */
    private record Given(String url, int status, String type, String encoding, byte[] body) {}

    @ParameterizedTest
    @EnumSource(names = {"NONE", "GZIP"})
    void the_pages_of_an_archive_come_with_their_addresses_and_moments(WarcCompression packing) {
        byte[] archive = archive(
                packing,
                page(
                        OFFER,
                        "text/html; charset=windows-1252",
                        "<title>Offre</title><p>à perpétuité".getBytes(Signs.WINDOWS)),
                page(OFFER + ".js", "text/javascript", "gather()".getBytes(StandardCharsets.UTF_8)),
                new Given(OFFER + "/old", 404, "text/html", null, Samples.text("<p>gone")),
                page(OFFER + "/frame", "text/html", Samples.text("<script>x()</script>")),
                new Given(OFFER + "/packed", 200, "text/html", "gzip", gzip("<p>en entier")));

        assertThat(Recognition.of(archive)).isEqualTo(FileType.WARC);
        assertThat(WebArchive.of(archive))
                .extracting(one -> one.title() + " " + one.at() + " " + one.url() + " "
                        + one.reading().text())
                .containsExactly(
                        "Offre " + MARCH + " " + OFFER + " à perpétuité",
                        OFFER + "/packed " + MARCH + " " + OFFER + "/packed en entier");
        assertThat(FileReading.of(archive).text())
                .isEqualTo(
                        OFFER + "\n" + MARCH + "\n\nà perpétuité\n\n" + OFFER + "/packed\n" + MARCH + "\n\nen entier");
    }

    @Test
    void an_archive_without_a_page_and_one_that_was_cut_off_are_refused() {
        byte[] none = archive(WarcCompression.NONE, page(OFFER, "image/png", new byte[] {1, 2, 3}));
        byte[] whole =
                archive(WarcCompression.NONE, page(OFFER, "text/html", Samples.text("<p>" + "mot ".repeat(5_000))));

        assertThat(refused(none)).isEqualTo(Reason.NO_PAGES);
        assertThat(refused(Arrays.copyOf(whole, whole.length / 2))).isEqualTo(Reason.BROKEN);
    }

    @Test
    void an_archive_that_swells_is_not_unpacked() {
        byte[] bomb = Samples.bytes(out -> {
            try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
                packed.write(
                        Samples.text(
                                "WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: " + OFFER
                                        + "\r\nWARC-Date: 2024-03-30T06:55:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\nContent-Length: 500000000\r\n\r\n"));
                Samples.spaces(packed, 500_000_000);
            }
        });
        byte[] within = archive(
                WarcCompression.NONE, new Given(OFFER, 200, "text/html", "gzip", gzip(" ".repeat(100_000_000))));

        assertThat(refused(bomb)).isEqualTo(Reason.SWELLS);
        assertThat(refused(within)).isEqualTo(Reason.SWELLS);
    }

    private static Reason refused(byte[] archive) {
        return catchThrowableOfType(Unreadable.class, () -> WebArchive.of(archive))
                .reason();
    }

    private static Given page(String url, String type, byte[] body) {
        return new Given(url, 200, type, null, body);
    }

    private static byte[] archive(WarcCompression packing, Given... answers) {
        return Samples.bytes(out -> {
            try (WarcWriter writer = new WarcWriter(Channels.newChannel(out), packing)) {
                for (Given given : List.of(answers)) {
                    writer.write(record(given));
                }
            }
        });
    }

    private static WarcResponse record(Given given) throws IOException {
        HttpResponse.Builder answer =
                new HttpResponse.Builder(given.status(), "").body(MediaType.parse(given.type()), given.body());
        if (given.encoding() != null) {
            answer.addHeader("Content-Encoding", given.encoding());
        }
        return new WarcResponse.Builder(given.url())
                .date(MARCH)
                .body(answer.build())
                .build();
    }

    private static byte[] gzip(String words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
            packed.write(words.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }
}
