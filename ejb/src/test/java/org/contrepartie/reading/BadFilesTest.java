package org.contrepartie.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.pdfbox.cos.COSName;
import org.contrepartie.reading.Unreadable.Reason;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Files that were made to do harm, and files that are only broken: each is refused with its reason and costs little. */
class BadFilesTest {

    /** The most memory that a file of any kind may ask for, in bytes: what was asked for is never less than what was held. */
    private static final long MOST = 400_000_000;

    private static final Map<String, Long> PEAKS = new LinkedHashMap<>();

    @AfterAll
    static void tell() {
        PEAKS.forEach((file, peak) -> System.out.printf("memory asked for by %s: %,d kB%n", file, peak / 1000));
    }

    @Test
    void a_zip_bomb_is_not_unpacked() {
        byte[] bomb = Samples.zip("word/document.xml", out -> Samples.spaces(out, 1_000_000_000));

        assertThat(bomb).hasSizeLessThan(3_000_000);
        assertThat(refused("a zip bomb of 1 GB", bomb)).isEqualTo(Reason.SWELLS);
    }

    @Test
    void what_swells_beside_the_words_swells_too() {
        byte[] bomb = Samples.bytes(out -> {
            try (ZipOutputStream archive = new ZipOutputStream(out)) {
                archive.putNextEntry(new ZipEntry("word/media/image1.png"));
                Samples.spaces(archive, 300_000_000);
                archive.putNextEntry(new ZipEntry("word/document.xml"));
            }
        });

        assertThat(refused("a zip bomb beside the words", bomb)).isEqualTo(Reason.SWELLS);
    }

    @Test
    void an_archive_of_too_many_files_is_not_read() {
        assertThat(refused("an archive of 3,000 files", Samples.crowdedDocx(3_000)))
                .isEqualTo(Reason.TOO_MANY_PARTS);
    }

    @Test
    void no_entity_is_expanded() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE w [<!ENTITY a0 \"aaaaaaaaaa\">");
        for (int i = 1; i < 10; i++) {
            bomb.append("<!ENTITY a%d \"%s\">".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
        }
        bomb.append("]><w:p xmlns:w='" + WordText.WORDS + "'><w:t>&a9;</w:t></w:p>");

        assertThat(refused("an entity bomb", Samples.docxWith(bomb.toString()))).isEqualTo(Reason.ENTITIES);
        assertThat(refused(
                        "an entity from outside",
                        Samples.docxWith("<!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><w>&a;</w>")))
                .isEqualTo(Reason.ENTITIES);
    }

    @Test
    void a_part_of_a_PDF_that_swells_is_not_unpacked_whatever_packed_it() {
        byte[] deflated = Samples.swellingPdf(COSName.FLATE_DECODE, 300_000_000);
        byte[] runs = Samples.swellingPdf(COSName.RUN_LENGTH_DECODE, 200_000_000);

        assertThat(deflated).hasSizeLessThan(1_000_000);
        assertThat(refused("a PDF of 300 MB, deflated", deflated)).isEqualTo(Reason.SWELLS);
        assertThat(refused("a PDF of 200 MB by run lengths", runs)).isEqualTo(Reason.SWELLS);
        assertThat(refused("a page of 100 MB of spaces", Samples.longPdf(100_000_000)))
                .isEqualTo(Reason.NO_WORDS);
    }

    @Test
    void an_encrypted_file_says_that_it_is() {
        assertThat(refused("an encrypted PDF", Samples.encryptedPdf("secret"))).isEqualTo(Reason.ENCRYPTED);
        assertThat(refused("a protected PDF", Samples.encryptedPdf(""))).isEqualTo(Reason.ENCRYPTED);
        assertThat(refused("an encrypted DOCX", Samples.encryptedDocx())).isEqualTo(Reason.ENCRYPTED);
    }

    @Test
    void a_PDF_that_was_cut_off_is_broken() {
        byte[] whole = Samples.pdf("Une page.", "Deux pages.");

        assertThat(refused("half a PDF", Arrays.copyOf(whole, whole.length / 2)))
                .isEqualTo(Reason.BROKEN);
        assertThat(refused("a PDF without its end", Arrays.copyOf(whole, whole.length - 6)))
                .isEqualTo(Reason.BROKEN);
        assertThat(refused("a PDF of nothing", Samples.text("%PDF-1.7\n%%EOF"))).isEqualTo(Reason.BROKEN);
    }

    @Test
    void an_office_document_that_was_cut_off_is_broken() {
        assertThat(refused("XML cut off", Samples.docxWith("<w:p xmlns:w='x'><w:t>un mot")))
                .isEqualTo(Reason.BROKEN);
        assertThat(refused("half a sign in XML", Samples.docxWith("<w>&#xD800;</w>")))
                .isEqualTo(Reason.BROKEN);
    }

    @Test
    void a_PDF_of_pictures_has_no_words() {
        assertThat(refused("a PDF of an empty page", Samples.pdf(""))).isEqualTo(Reason.NO_WORDS);
    }

    @Test
    void half_a_sign_is_no_sign() {
        byte[] surrogate = {
            'v', 'o', 'i', 'x', ' ', (byte) 0xC3, (byte) 0xA0, ' ', (byte) 0xED, (byte) 0xA0, (byte) 0x80
        };
        byte[] wide = "\uFEFFvoix \uD83D .".getBytes(StandardCharsets.UTF_16BE);
        wide[wide.length - 6] = (byte) 0xD8;

        assertThat(refused("half a sign in UTF-8", surrogate)).isEqualTo(Reason.NO_SIGNS);
        assertThat(refused("half a sign in UTF-16", wide)).isEqualTo(Reason.NO_SIGNS);
        assertThat(FileReading.of(Samples.text("<p>voix &#xD800; et nom</p>")).text())
                .isEqualTo("voix \uFFFD et nom");
    }

    @Test
    void ten_megabytes_without_a_space_are_too_long() {
        byte[] letters = new byte[10_000_000];
        Arrays.fill(letters, (byte) 'a');

        assertThat(refused("10 MB without a space", letters)).isEqualTo(Reason.TOO_LONG);
        assertThat(refused("a page of 10 MB without a space", prefixed("<p>", letters)))
                .isEqualTo(Reason.TOO_LONG);
        assertThat(refused("a letter of 10 MB without a space", prefixed("From: a@b.c\nDate: x\n\n", letters)))
                .isEqualTo(Reason.TOO_LONG);
    }

    @Test
    void a_page_of_a_million_tags_is_not_built() {
        assertThat(refused("a page of a million tags", Samples.text("<p>" + "<b>".repeat(1_000_000))))
                .isEqualTo(Reason.TOO_MANY_PARTS);
        assertThat(FileReading.of(Samples.text("<div>".repeat(200_000) + "mot")).text())
                .isEqualTo("mot");
    }

    @Test
    void a_letter_within_a_letter_within_a_letter_ends() {
        StringBuilder letter = new StringBuilder("From: a@b.c\nDate: x\n");
        for (int i = 0; i < 200; i++) {
            letter.append("Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n".formatted(i, i));
        }

        assertThat(refused("200 letters, one in the other", Samples.text(letter.toString())))
                .isEqualTo(Reason.TOO_MANY_PARTS);
    }

    @Test
    void what_is_too_large_is_not_looked_at() {
        assertThat(refused("21 MB", new byte[21_000_000])).isEqualTo(Reason.TOO_LARGE);
        assertThat(refused("nothing", new byte[0])).isEqualTo(Reason.EMPTY);
    }

    @Test
    void what_is_no_document_is_named_so() {
        assertThat(refused("a picture", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n'}))
                .isEqualTo(Reason.UNKNOWN_TYPE);
        byte[] noise = new byte[100_000];
        new Random(7).nextBytes(noise);
        assertThat(refused("noise", noise)).isEqualTo(Reason.UNKNOWN_TYPE);
    }

    @Test
    void reading_ends_when_its_time_is_over() {
        assertThatThrownBy(() -> FileReading.of(Samples.pdf("Une page."), new Allowance(Duration.ZERO)))
                .isInstanceOfSatisfying(
                        Unreadable.class, slow -> assertThat(slow.reason()).isEqualTo(Reason.TOO_SLOW));
    }

    @Property(tries = 60)
    void a_PDF_with_any_byte_changed_is_read_or_refused(@ForAll int place, @ForAll byte value) {
        byte[] pdf = Samples.pdf("Une page de mots.");
        pdf[Math.floorMod(place, pdf.length)] = value;

        assertReadOrRefused(() -> FileReading.of(pdf));
    }

    @Property(tries = 500)
    void whatever_bytes_are_handed_in_they_are_read_or_refused(@ForAll byte[] bytes) {
        assertReadOrRefused(() -> FileReading.of(bytes));
    }

    private static void assertReadOrRefused(Callable<Reading> reading) {
        Throwable thrown = catchThrowableOfType(reading::call, Throwable.class);
        assertThat(thrown == null || thrown instanceof Unreadable)
                .as("%s", thrown)
                .isTrue();
    }

    private static byte[] prefixed(String words, byte[] bytes) {
        byte[] whole = Arrays.copyOf(words.getBytes(StandardCharsets.UTF_8), words.length() + bytes.length);
        System.arraycopy(bytes, 0, whole, words.length(), bytes.length);
        return whole;
    }

    /** Reads the file and tells why it was refused; notes what memory that took. */
    private static Reason refused(String file, byte[] bytes) {
        long before = Allowance.memory();
        Unreadable refused = catchThrowableOfType(() -> FileReading.of(bytes), Unreadable.class);
        long asked = Allowance.memory() - before;
        PEAKS.put(file, asked);
        assertThat(refused).as(file).isNotNull();
        assertThat(asked).as(file).isLessThan(MOST);
        return refused.reason();
    }
}
