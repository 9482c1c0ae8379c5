package org.contrepartie.report;

import java.util.stream.Collectors;
import org.contrepartie.statement.ProvenanceForm;
import org.contrepartie.statement.StatementForm;
import org.contrepartie.statement.StatementSheet;

/** What the company said, word for word, and how the words reached the authority. */
record StatementPrinter(Words words) {

    void print(Part section, CaseReport report) {
        ComparisonPrinter comparison = new ComparisonPrinter(words);
        report.statements().forEach(sheet -> {
            statement(section.add("div").styled("block"), sheet, report);
            comparison.claims(section, sheet.number(), report);
        });
        comparison.matrix(section, report);
    }

    private void statement(Part block, StatementSheet sheet, CaseReport report) {
        StatementForm said = sheet.statement();
        block.add("h3", sheet.label());
        block.quote(said.words(), said.language());
        ProvenanceForm way = report.provenances().getOrDefault(sheet.number(), ProvenanceForm.NONE);
        if (way.translation() != null && !way.translation().isBlank()) {
            block.add("p", words.say("report.statement.translated", way.translatedBy()))
                    .styled("note");
            block.quote(way.translation(), way.language());
        }
        Part.Facts facts = block.facts()
                .fact(words.say("report.statement.speaker"), said.speaker())
                .fact(words.say("report.statement.addressee"), words.known(said.addressee()))
                .fact(words.say("report.statement.said"), Dated.words(said.said(), words))
                .fact(words.say("report.statement.channel"), words.known(said.channel()))
                .fact(words.say("report.statement.mode"), words.of(said.mode()))
                .fact(words.say("report.source"), words.known(said.source()));
        report.lookedUp(sheet.label()).ifPresent(line -> facts.fact(words.say("report.quotation"), line.says(words)));
        way.weakest().ifPresent(weak -> facts.fact(words.say("report.statement.chain"), chain(way))
                .fact(
                        words.say("report.statement.weakest"),
                        words.say("report.statement.link", weak.name(), words.of(weak.strength()))));
        optional(facts, "report.statement.context", said.context());
        optional(facts, "report.clause.editorial", said.editorial());
    }

    private String chain(ProvenanceForm way) {
        return way.links().stream()
                .map(one -> words.say("report.statement.link", one.name(), words.of(one.strength())))
                .collect(Collectors.joining("\n"));
    }

    private void optional(Part.Facts facts, String key, String value) {
        if (value != null && !value.isBlank()) {
            facts.fact(words.say(key), value);
        }
    }
}
