package org.contrepartie.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.contrepartie.casefile.FactForm;
import org.contrepartie.casefile.FactRow;
import org.contrepartie.evidence.ExhibitRow;

/** The facts, each with where it stands and the exhibits it rests on. */
record FactPrinter(Words words) {

    void print(Part section, CaseReport report) {
        if (report.facts().isEmpty()) {
            return;
        }
        Part.Rows rows = section.rows(
                "facts-table",
                List.of(
                        words.say("report.reference"),
                        words.say("report.fact"),
                        words.say("report.status"),
                        words.say("report.exhibits")));
        report.facts()
                .forEach(fact -> rows.row(fact.label(), fact.words(), words.of(fact.status()), exhibits(fact, report)));
    }

    private String exhibits(FactRow fact, CaseReport report) {
        return fact.supports().isEmpty()
                ? words.say("report.fact.noExhibit")
                : fact.supports().stream()
                        .map(support -> exhibit(support, report))
                        .collect(Collectors.joining("\n"));
    }

    private String exhibit(FactForm.Support support, CaseReport report) {
        Optional<ExhibitRow> exhibit = report.exhibit(support.exhibit());
        String label = exhibit.map(ExhibitRow::label).orElse(String.valueOf(support.exhibit()));
        boolean gone = exhibit.map(ExhibitRow::isWithdrawn).orElse(false);
        return words.say(gone ? "report.fact.withdrawn" : "report.fact.exhibit", label, words.of(support.weight()));
    }
}
