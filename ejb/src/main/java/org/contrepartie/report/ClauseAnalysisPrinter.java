package org.contrepartie.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contrepartie.terms.AnchorLine;
import org.contrepartie.terms.AppraisalForm;
import org.contrepartie.terms.AppraisalLine;
import org.contrepartie.terms.Rendered;
import org.contrepartie.terms.RenditionGroup;
import org.contrepartie.terms.Subject;

/** What was made of the clauses: what is still to be found again, renditions side by side, rights, consent, risks, relaunches. */
record ClauseAnalysisPrinter(Words words) {

    void print(Part section, CaseReport report) {
        ClauseAnalysis analysis = report.analysis();
        if (!analysis.open().isEmpty()) {
            section.add("h3", words.say("scheme_anchors.title"));
            open(section, analysis.open());
        }
        analysis.renditions().forEach(group -> rendition(section, group));
        for (Subject.Sheet sheet : Subject.Sheet.values()) {
            if (!analysis.of(sheet).isEmpty()) {
                section.add("h3", words.of(sheet));
                appraisals(section, analysis.of(sheet), report);
            }
        }
        if (!analysis.alerts().isEmpty()) {
            section.add("h3", words.say("similar.alert.title"));
            analysis.alerts()
                    .forEach(alert -> section.add(
                            "p",
                            words.say(
                                    "similar.alert",
                                    alert.likeness(),
                                    alert.former().label(),
                                    alert.former().scheme(),
                                    alert.former().organisation())));
        }
    }

    private void open(Part section, List<AnchorLine> lines) {
        section.add("p", words.say("scheme_anchors.lead"));
        Part.Rows rows = section.rows(
                "anchors",
                List.of(
                        words.say("similar.clause"),
                        words.say("scheme_anchors.where"),
                        words.say("scheme_anchors.outcome")));
        lines.forEach(line -> rows.row(
                line.label(),
                line.title() + ", " + words.say("scheme_document.edition", line.edition()),
                words.of(line.outcome())));
    }

    private void rendition(Part section, RenditionGroup group) {
        section.add("h3", words.say("renditions.title", group.clauses().size()));
        section.add("p", group.clauses().stream().map(this::named).collect(Collectors.joining(", ")));
        DeviationWords deviations = new DeviationWords(words);
        deviations.all(group).forEach(sentence -> section.add("p", sentence));
        List<String> heads = new ArrayList<>(List.of(words.say("renditions.says")));
        group.clauses().forEach(clause -> heads.add(clause.label()));
        Part.Rows rows = section.rows("renditions", heads);
        group.lines().forEach(line -> {
            List<String> cells = new ArrayList<>();
            cells.add(line.taxon() + " "
                    + (line.value() == null ? words.of(line.facet()) : words.name("ElementValue", line.value())));
            line.words().forEach(said -> cells.add(said == null ? words.say("renditions.silent") : said));
            rows.row(cells.toArray(String[]::new));
        });
    }

    private String named(Rendered clause) {
        return words.say("renditions.named", clause.label(), words.language(clause.language()));
    }

    private void appraisals(Part section, List<AppraisalLine> lines, CaseReport report) {
        Part.Rows rows = section.rows(
                "appraisals",
                List.of(
                        words.say("report.appraisal.subject"),
                        words.say("conformity.hints"),
                        words.say("conformity.stated")));
        lines.forEach(line -> rows.row(words.of(line.subject()), suggestion(line), stated(line, report)));
    }

    private String suggestion(AppraisalLine line) {
        if (line.suggested() == null) {
            return words.say("conformity.silent");
        }
        return words.say("conformity.suggested", words.of(line.suggested())) + "\n"
                + line.hints().stream()
                        .map(hint -> hint.clause() + " " + hint.taxon() + " " + hint.words())
                        .collect(Collectors.joining("\n"));
    }

    private String stated(AppraisalLine line, CaseReport report) {
        if (line.now() == null) {
            return words.say("report.appraisal.none");
        }
        AppraisalForm form = line.now().form();
        return Stream.of(
                        words.of(form.standing()),
                        form.reason(),
                        form.counter() == null
                                ? null
                                : words.say("form.pair", words.say("conformity.counter"), form.counter()),
                        form.clauses(),
                        form.exhibits(),
                        report.nameOf(line.now().by()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }
}
