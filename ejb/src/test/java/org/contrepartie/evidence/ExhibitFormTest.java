package org.contrepartie.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.contrepartie.shared.DatedWithPrecision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExhibitFormTest {

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, passwd",
        "C:\\x\\y.pdf, y.pdf",
        "/offer.txt, offer.txt",
        "offre d’avril.pdf, offre d’avril.pdf",
        "'a\nb\u0000.txt', ab.txt",
        "'x\u202Efdp.exe', xfdp.exe",
        ".., exhibit",
        "folder/, exhibit",
        "'', exhibit"
    })
    void of_a_path_only_the_last_part_is_kept(String told, String kept) {
        assertThat(named(told)).isEqualTo(kept);
    }

    @Property(tries = 300)
    void no_name_leads_anywhere(@ForAll String told) {
        assertThat(named(told)).isNotBlank().doesNotContain("/", "\\").isNotEqualTo("..");
    }

    @ParameterizedTest
    @CsvSource({
        "%PDF-1.7, text/html, application/pdf",
        "hello, application/pdf, text/plain",
        "hello, text/csv, text/csv",
        "<html>, text/plain, text/html",
        "a\u0000b, video/mp4, video/mp4",
        "a\u0000b, application/pdf, application/octet-stream",
        "hello, text/plain; charset=utf-8, text/plain",
        "PK\u0003\u0004x, application/vnd.oasis.opendocument.text, application/vnd.oasis.opendocument.text",
        "PK\u0003\u0004x, text/html, application/zip",
        "hello, , text/plain",
        "hello, evil\"type, text/plain"
    })
    void the_bytes_say_what_they_are(String beginning, String declared, String type) {
        assertThat(Contents.typeOf(beginning.getBytes(StandardCharsets.ISO_8859_1), declared))
                .isEqualTo(type);
    }

    @Test
    void an_empty_file_is_of_no_type() {
        assertThat(Contents.typeOf(new byte[0], "image/png")).isEqualTo(Contents.UNKNOWN);
    }

    private static String named(String told) {
        return new ExhibitForm(
                        "x", Exhibit.Kind.DOCUMENT, null, DatedWithPrecision.UNKNOWN, null, "text/plain", told, false)
                .fileName();
    }
}
