package org.contrepartie.report;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contrepartie.decision.CapRow;
import org.contrepartie.decision.MeasureForm;
import org.contrepartie.decision.MeasureRow;
import org.contrepartie.workflow.Given;

/** The measures: what each requires and until when, what was weighed for a fine, what the law allows at most. */
record MeasurePrinter(Words words) {

    void print(Part section, CaseReport report) {
        Proceedings proceedings = report.proceedings();
        if (proceedings.measures().isEmpty()) {
            return;
        }
        Part.Rows rows = section.rows(
                "measures",
                List.of(
                        words.say("report.reference"),
                        words.say("report.measure"),
                        words.say("report.measure.due"),
                        words.say("report.status")));
        proceedings.measures().forEach(one -> rows.row(one.label(), what(one.form()), due(one.form()), status(one)));
        proceedings.measures().stream()
                .filter(one -> !one.form().factors().isEmpty())
                .forEach(one -> factors(section, one));
        maxima(section, proceedings.maxima());
    }

    private String what(MeasureForm form) {
        return Stream.of(
                        words.of(form.kind()),
                        form.words(),
                        form.amount() == null ? null : words.say("report.measure.amount", words.money(form.amount())),
                        form.dailyRate() == null
                                ? null
                                : words.say("report.measure.daily", words.money(form.dailyRate())),
                        form.secures() == null ? null : words.say("report.measure.secures", "M" + form.secures()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    private String due(MeasureForm form) {
        if (form.dueOn() != null) {
            return words.day(form.dueOn());
        }
        return Given.lasting(form.period())
                .map(period -> words.say("report.measure.period", words.period(period)))
                .orElse("–");
    }

    private String status(MeasureRow one) {
        return Stream.of(
                        words.of(one.status()),
                        one.executedOn() == null ? null : words.day(one.executedOn()),
                        one.liquidated() == null
                                ? null
                                : words.say("report.measure.liquidated", words.money(one.liquidated()), one.daysLate()),
                        withdrawn(one))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    /** Why it is none any more: what no decision orders was not taken up, what one orders was withdrawn afterwards. */
    private String withdrawn(MeasureRow one) {
        if (one.withdrawnBecause() == null) {
            return null;
        }
        String key = one.orderedOn() == null ? "report.measure.notTakenUp" : "report.measure.withdrawn";
        return words.say(key, one.withdrawnBecause());
    }

    private void factors(Part section, MeasureRow one) {
        section.add("h3", words.say("report.measure.factors", one.label()));
        Part.Rows rows = section.rows(
                "factors",
                List.of(
                        words.say("report.measure.factor"),
                        words.say("report.measure.direction"),
                        words.say("report.measure.reason")));
        one.form()
                .factors()
                .forEach(weighed -> rows.row(
                        words.of(weighed.factor()),
                        weighed.direction() == null ? "–" : words.of(weighed.direction()),
                        weighed.reason() == null ? "–" : weighed.reason()));
    }

    private void maxima(Part section, List<CapRow> maxima) {
        section.add("h3", words.say("report.measure.maxima"));
        if (maxima.isEmpty()) {
            section.add("p", words.say("report.measure.noMaximum"));
            return;
        }
        Part.Facts facts = section.facts();
        maxima.forEach(cap -> facts.fact(
                cap.tier() == null ? words.say("report.measure.dailyMaximum") : words.of(cap.tier()),
                List.of(words.money(cap.maximum()), words.source(cap.origin().source()))));
    }
}
