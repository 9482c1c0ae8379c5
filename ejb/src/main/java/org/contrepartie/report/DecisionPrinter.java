package org.contrepartie.report;

import java.util.List;
import java.util.stream.Stream;
import org.contrepartie.clock.ClockRow;
import org.contrepartie.deadline.ClockRule;
import org.contrepartie.decision.AppealRow;
import org.contrepartie.decision.DecisionForm;
import org.contrepartie.decision.DecisionSheet;

/** The operative part of an adopted decision, with who sat, and the way to court against it. Nothing before it is adopted. */
record DecisionPrinter(Words words) {

    void operative(Part section, CaseReport report) {
        report.proceedings().decision().ifPresent(decision -> {
            head(section, decision, report);
            section.add("h3", words.say("report.decision.reasons"));
            paragraphs(section.add("div"), decision.form().reasons());
            section.add("h3", words.say("report.decision.operative"));
            paragraphs(section.add("div").styled("operative"), decision.form().operative());
            findings(section, decision.form());
        });
    }

    void remedies(Part section, CaseReport report) {
        report.proceedings().decision().ifPresent(decision -> {
            section.add("p", words.say("report.remedies.court"));
            Part.Facts facts = section.facts();
            List<String> until = report.clocks().stream()
                    .filter(clock -> clock.rule() == ClockRule.D17)
                    .map(ClockRow::due)
                    .map(words::due)
                    .distinct()
                    .toList();
            facts.fact(
                    words.say("report.remedies.until"),
                    until.isEmpty() ? List.of(words.say("report.remedies.unknown")) : until);
            report.proceedings()
                    .appeals()
                    .forEach(one -> facts.fact(words.say("report.appeal", one.number()), appeal(one)));
        });
    }

    private void head(Part section, DecisionSheet decision, CaseReport report) {
        DecisionForm form = decision.form();
        Part.Facts facts = section.facts()
                .fact(words.say("report.decision"), decision.reference())
                .fact(words.say("report.decision.kind"), words.of(form.kind()))
                .fact(words.say("report.decision.track"), words.of(form.track()))
                .fact(words.say("report.decision.adopted"), words.namedDay(decision.adoptedOn()))
                .fact(
                        words.say("report.decision.sat"),
                        decision.attendance().stream()
                                .map(one -> words.say("report.decision.member", one.name(), words.of(one.presence())))
                                .toList());
        if (decision.notifiedOn() != null) {
            facts.fact(words.say("report.decision.notified"), words.namedDay(decision.notifiedOn()));
        }
        facts.fact(words.say("report.decision.published"), words.say(form.published() ? "report.yes" : "report.no"))
                .fact(words.say("report.decision.seal"), decision.seal());
        if (!form.measures().isEmpty()) {
            facts.fact(
                    words.say("report.decision.measures"),
                    report.proceedings().measures().stream()
                            .filter(one -> form.measures().contains(one.number()))
                            .map(one -> one.label() + " " + words.of(one.form().kind()))
                            .toList());
        }
    }

    private void findings(Part section, DecisionForm form) {
        if (form.findings().isEmpty()) {
            return;
        }
        section.add("h3", words.say("report.decision.findings"));
        Part.Rows rows =
                section.rows("findings", List.of(words.say("report.allegation.words"), words.say("report.finding")));
        form.findings().forEach(one -> rows.row("A" + one.allegation(), words.of(one.verdict())));
    }

    private static void paragraphs(Part into, String text) {
        text.lines().filter(line -> !line.isBlank()).forEach(line -> into.add("p", line));
    }

    private List<String> appeal(AppealRow one) {
        return Stream.of(
                        words.say("report.appeal.lodged", words.namedDay(one.lodgedOn()), one.court()),
                        words.of(one.status()))
                .toList();
    }
}
