package org.contrepartie.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.contrepartie.report.CaseReportService;
import org.contrepartie.report.QuotationCheck;
import org.contrepartie.report.QuotationCheck.Outcome;
import org.contrepartie.web.shared.Preferences;
import org.contrepartie.web.shared.ReportWords;

/** Says whether the report of a case can leave the house: each quotation, and what came of looking it up again. */
@Named
@RequestScoped
public class ReportTab {

    /**
     * A quotation and what came of it, in the reader's words.
     *
     * @param tone of the mark, never without its icon
     */
    public record Row(String label, String where, String outcome, String tone, String icon) {}

    @Inject
    private CaseReportService reports;

    @Inject
    private CaseFileView view;

    @Inject
    private Preferences preferences;

    @Inject
    private Clock clock;

    private List<QuotationCheck.Line> lines;

    /** Every quotation of the case. */
    public List<Row> getQuotations() {
        return lines().stream().map(this::row).toList();
    }

    /** Those that do not stand where they say; while there is one, nothing leaves. */
    public List<Row> getDiffering() {
        return lines().stream()
                .filter(line -> line.outcome() == Outcome.DIFFERS)
                .map(this::row)
                .toList();
    }

    private List<QuotationCheck.Line> lines() {
        if (lines == null) {
            lines = reports.quotations(view.getReference());
        }
        return lines;
    }

    private Row row(QuotationCheck.Line line) {
        ReportWords words = new ReportWords(preferences.getLocale(), clock.getZone());
        String where = line.where(words);
        String outcome = line.says(words);
        return switch (line.outcome()) {
            case FOUND -> new Row(line.label(), where, outcome, "ok", "check");
            case DIFFERS -> new Row(line.label(), where, outcome, "danger", "warn");
            default -> new Row(line.label(), where, outcome, "quiet", "eye");
        };
    }
}
