package org.contrepartie.report;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contrepartie.terms.ClauseForm;
import org.contrepartie.terms.ClauseSheet;
import org.contrepartie.terms.DocumentRow;
import org.contrepartie.terms.MarkedElement;

/** The captured texts, and the clauses word for word, each with its elements and what they engage. */
record ClausePrinter(Words words) {

    void print(Part section, CaseReport report) {
        if (!report.documents().isEmpty()) {
            section.add("h3", words.say("report.documents"));
            documents(section, report.documents());
        }
        report.clauses().forEach(clause -> clause(section, clause, report));
        new ClauseAnalysisPrinter(words).print(section, report);
    }

    private void documents(Part section, List<DocumentRow> documents) {
        Part.Rows rows = section.rows(
                "documents",
                List.of(
                        words.say("report.reference"),
                        words.say("report.exhibit.title"),
                        words.say("report.clause.language"),
                        words.say("report.document.captured")));
        documents.forEach(one -> rows.row(
                String.valueOf(one.number()),
                Stream.of(
                                one.title() + ", " + words.say("scheme_document.edition", one.edition()),
                                one.url(),
                                words.say("report.exhibit.digest") + " " + one.sha256())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("\n")),
                words.language(one.language()),
                words.moment(one.capturedAt())));
    }

    private void clause(Part section, ClauseSheet sheet, CaseReport report) {
        ClauseForm clause = sheet.clause();
        section.add("h3", sheet.label());
        section.quote(clause.words(), clause.language());
        Part.Facts facts = section.facts()
                .fact(words.say("report.clause.language"), words.language(clause.language()))
                .fact(words.say("report.clause.quotedFrom"), words.of(clause.quotedFrom()))
                .fact(words.say("report.source"), words.known(clause.source()))
                .fact(
                        words.say("report.clause.document"),
                        clause.documentNumber() == null
                                ? words.say("report.clause.noDocument")
                                : String.valueOf(clause.documentNumber()))
                .fact(
                        words.say("report.basisClaimed"),
                        clause.basisClaimed() == null ? words.say("unknown") : words.of(clause.basisClaimed()))
                .fact(
                        words.say("report.clause.severity"),
                        sheet.severity() == null
                                ? words.say("unknown")
                                : words.say("report.clause.combination", words.of(sheet.severity()), sheet.high()));
        report.lookedUp(sheet.label()).ifPresent(line -> facts.fact(words.say("report.quotation"), line.says(words)));
        optional(facts, "report.clause.editorial", clause.editorial());
        optional(facts, "report.note", clause.note());
        section.add("h4", words.say("report.elements", sheet.label()));
        if (clause.elements().isEmpty()) {
            section.add("p", words.say("report.none"));
            return;
        }
        Part.Rows rows = section.rows(
                "elements",
                List.of(
                        words.say("report.element.fragment"),
                        words.say("report.element.taxon"),
                        words.say("report.element.value"),
                        words.say("report.element.articles"),
                        words.say("report.element.severity")));
        sheet.standing().forEach(mark -> {
            ClauseForm.Element element = mark.element();
            rows.row(
                    fragment(sheet, element),
                    element.taxon() + " " + words.of(element.taxon()),
                    value(element),
                    words.source(element.taxon().articles()),
                    severity(mark, report));
        });
    }

    private String severity(MarkedElement mark, CaseReport report) {
        String severity = words.of(mark.severity());
        return mark.weighed() == null
                ? severity
                : severity + "\n"
                        + words.say(
                                "report.element.weighed",
                                mark.weighed().reason(),
                                report.nameOf(mark.weighed().by()));
    }

    private String fragment(ClauseSheet sheet, ClauseForm.Element element) {
        String fragment = sheet.wordsOf(element);
        return element.governedBy() == null
                ? fragment
                : words.say("report.element.governed", fragment, element.governedBy());
    }

    private String value(ClauseForm.Element element) {
        String value = Stream.of(
                        words.of(element.facet()),
                        element.value() == null ? null : words.name("ElementValue", element.value()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return Stream.of(
                        value,
                        element.candidate() == null ? null : words.of(element.candidate()),
                        element.right() == null ? null : words.say("report.element.right", words.of(element.right())))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    private void optional(Part.Facts facts, String key, String value) {
        if (value != null && !value.isBlank()) {
            facts.fact(words.say(key), value);
        }
    }
}
