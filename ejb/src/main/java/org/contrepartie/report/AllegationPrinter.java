package org.contrepartie.report;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.contrepartie.decision.AllegationRow;
import org.contrepartie.decision.LegalReasoning;
import org.contrepartie.evidence.ExhibitRow;

/**
 * Each allegation from the rule to the conclusion. Until a decision is adopted it is an allegation and no more; then the finding
 * stands beside it.
 */
record AllegationPrinter(Words words) {

    void print(Part section, CaseReport report) {
        if (report.allegations().isEmpty()) {
            return;
        }
        if (report.proceedings().decision().isEmpty()) {
            section.add("p", words.say("report.alleged")).styled("note");
        }
        report.allegations().forEach(one -> allegation(section, one, report));
    }

    private void allegation(Part section, AllegationRow one, CaseReport report) {
        section.add("h3", words.say("report.allegation", one.label(), words.of(one.status())));
        section.add("p", one.words()).styled("said");
        Part.Facts facts = section.facts()
                .fact(words.say("report.allegation.provisions"), words.known(words.source(one.provisions())))
                .fact(words.say("report.section.facts"), numbers("F", one.facts()))
                .fact(words.say("report.exhibits"), exhibits(one.exhibits(), report));
        LegalReasoning reasoning = one.reasoning();
        Optionals.add(facts, words.say("report.allegation.rule"), reasoning.rule());
        Optionals.add(facts, words.say("report.allegation.application"), reasoning.facts());
        Optionals.add(facts, words.say("report.allegation.argument"), reasoning.argument());
        Optionals.add(facts, words.say("report.allegation.reasoning"), reasoning.reasoning());
        Optionals.add(facts, words.say("report.allegation.conclusion"), reasoning.conclusion());
        if (one.notifiedOn() != null) {
            facts.fact(words.say("report.allegation.notified"), words.namedDay(one.notifiedOn()));
        }
        Optionals.add(facts, words.say("report.allegation.dropped"), one.droppedBecause());
        report.proceedings()
                .finding(one.number())
                .ifPresent(held ->
                        facts.fact(words.say("report.finding"), List.of(words.of(held.verdict()), held.reasoning())));
    }

    private String numbers(String letter, Set<Integer> numbers) {
        return numbers.isEmpty()
                ? words.say("report.fact.noExhibit")
                : numbers.stream().sorted().map(number -> letter + number).collect(Collectors.joining(", "));
    }

    private String exhibits(Set<Integer> numbers, CaseReport report) {
        return numbers.isEmpty()
                ? words.say("report.fact.noExhibit")
                : numbers.stream()
                        .sorted()
                        .map(number ->
                                report.exhibit(number).map(ExhibitRow::label).orElse(String.valueOf(number)))
                        .collect(Collectors.joining(", "));
    }
}
