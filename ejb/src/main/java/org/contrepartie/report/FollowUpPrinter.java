package org.contrepartie.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contrepartie.scheme.PositionForm;
import org.contrepartie.scheme.PromiseRow;

/** What the company promised to do with its scheme and what became of that, and what authorities said of it in public. */
record FollowUpPrinter(Words words) {

    void print(Part section, SchemeFollowUp followUp) {
        if (!followUp.promises().isEmpty()) {
            section.add("h3", words.say("report.promises"));
            promises(section, followUp.promises());
        }
        if (!followUp.positions().isEmpty()) {
            section.add("h3", words.say("report.positions"));
            section.add("p", words.say("report.positions.note")).styled("note");
            followUp.positions().forEach(one -> position(section, one));
        }
    }

    private void promises(Part section, List<PromiseRow> promises) {
        Part.Rows rows = section.rows(
                "promises",
                List.of(
                        words.say("report.promise.words"),
                        words.say("report.promise.origin"),
                        words.say("report.promise.due"),
                        words.say("report.status")));
        promises.forEach(one -> rows.row(
                one.promise().words() + "\n" + words.of(one.promise().kind()),
                words.known(one.promise().origin()),
                words.day(one.promise().dueOn()),
                outcome(one)));
    }

    /** What became of it, and every look at it with its reason. */
    private String outcome(PromiseRow one) {
        Stream<String> looks = one.checks().stream()
                .map(look -> words.of(look.outcome()) + ": " + look.reason()
                        + (look.exhibit() == null ? "" : " (" + look.exhibit() + ")"));
        return Stream.concat(Stream.of(words.of(one.outcome())), looks).collect(Collectors.joining("\n"));
    }

    private void position(Part section, PositionForm one) {
        Part block = section.add("div").styled("block");
        block.add("h4", one.authority());
        Part.Facts facts = block.facts()
                .fact(words.say("report.position.nature"), words.of(one.nature()))
                .fact(words.say("report.position.when"), Dated.words(one.dated(), words))
                .fact(words.say("report.source"), words.known(one.source()));
        if (one.reported() != null) {
            facts.fact(words.say("report.position.reported"), one.reported());
        }
        if (one.quote() != null) {
            facts.fact(words.say("report.position.quote"), one.quote());
        }
        if (!one.rights().isEmpty()) {
            facts.fact(
                    words.say("report.position.rights"),
                    one.rights().stream().map(code -> words.name("Right", code)).toList());
        }
    }
}
