package org.contrepartie.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contrepartie.evidence.ExhibitRow;
import org.contrepartie.statement.StatementForm;
import org.contrepartie.statement.StatementSheet;
import org.contrepartie.terms.ClauseForm;
import org.contrepartie.terms.ClauseSheet;

/** What the case rests on: the clauses and the statements, word for word, and the index of exhibits. */
record ProofPrinter(Words words) {

    void clauses(Part section, List<ClauseSheet> clauses) {
        if (clauses.isEmpty()) {
            section.add("p", words.say("report.none"));
        }
        clauses.forEach(clause -> clause(section, clause));
    }

    private void clause(Part section, ClauseSheet sheet) {
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
        clause.elements()
                .forEach(element -> rows.row(
                        fragment(sheet, element),
                        element.taxon() + " " + words.of(element.taxon()),
                        value(element),
                        words.source(element.taxon().articles()),
                        words.of(element.taxon().severity())));
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
                .filter(one -> one != null)
                .collect(Collectors.joining(", "));
        return element.candidate() == null ? value : value + "\n" + words.of(element.candidate());
    }

    void statements(Part section, List<StatementSheet> statements) {
        if (statements.isEmpty()) {
            section.add("p", words.say("report.none"));
        }
        statements.forEach(sheet -> statement(section.add("div").styled("block"), sheet));
    }

    private void statement(Part block, StatementSheet sheet) {
        StatementForm said = sheet.statement();
        block.add("h3", sheet.label());
        block.quote(said.words(), said.language());
        Part.Facts facts = block.facts()
                .fact(words.say("report.statement.speaker"), said.speaker())
                .fact(words.say("report.statement.addressee"), words.known(said.addressee()))
                .fact(words.say("report.statement.said"), Dated.words(said.said(), words))
                .fact(words.say("report.statement.channel"), words.known(said.channel()))
                .fact(words.say("report.statement.mode"), words.of(said.mode()))
                .fact(words.say("report.source"), words.known(said.source()));
        optional(facts, "report.statement.context", said.context());
        optional(facts, "report.clause.editorial", said.editorial());
    }

    void exhibits(Part section, CaseReport report) {
        if (report.exhibits().isEmpty()) {
            section.add("p", words.say("report.none"));
            return;
        }
        Part.Rows rows = section.rows(
                "exhibits",
                List.of(
                        words.say("report.exhibit.number"),
                        words.say("report.exhibit.title"),
                        words.say("report.source"),
                        words.say("report.exhibit.dated"),
                        words.say("report.exhibit.obtained")));
        report.exhibits()
                .forEach(one -> rows.row(
                        one.label(),
                        title(one),
                        words.known(one.source()),
                        Dated.words(one.dated(), words),
                        words.moment(one.obtainedAt()) + "\n" + report.nameOf(one.obtainedBy())));
    }

    private String title(ExhibitRow exhibit) {
        String digest = words.say("report.exhibit.digest") + " " + exhibit.sha256();
        String title = exhibit.title() + "\n" + words.of(exhibit.kind());
        return (exhibit.hearsay() ? title + "\n" + words.say("report.exhibit.hearsay") : title) + "\n" + digest;
    }

    private void optional(Part.Facts facts, String key, String value) {
        if (value != null && !value.isBlank()) {
            facts.fact(words.say(key), value);
        }
    }
}
