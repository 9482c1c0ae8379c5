package org.contrepartie.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Locale;
import org.contrepartie.report.CaseReportPrinter;
import org.contrepartie.web.shared.ReportWords;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The report can be kept for good (PDF/A-2a) and read by everybody (PDF/UA-1), in both languages. */
class ArchivedTest {

    @ParameterizedTest
    @ValueSource(strings = {"fr-FR", "en-GB"})
    void it_can_be_kept_for_good(String language) {
        assertThat(VeraPdf.faults(report(language), PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr-FR", "en-GB"})
    void it_can_be_read_by_everybody(String language) {
        assertThat(VeraPdf.faults(report(language), PDFAFlavour.PDFUA_1)).isEmpty();
    }

    private static byte[] report(String language) {
        return new CaseReportPrinter(new ReportWords(Locale.forLanguageTag(language), ZoneId.of("Europe/Paris")))
                .print(ACase.decided());
    }
}
