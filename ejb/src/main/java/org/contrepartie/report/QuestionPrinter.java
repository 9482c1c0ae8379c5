package org.contrepartie.report;

import java.util.Comparator;
import java.util.List;
import org.contrepartie.casefile.QuestionRow;
import org.contrepartie.casefile.TaskRow;
import org.contrepartie.report.QuotationCheck.Line;
import org.contrepartie.report.QuotationCheck.Outcome;

/** What is not known yet, and how far what is written here could be looked up. */
record QuestionPrinter(Words words) {

    void print(Part section, CaseReport report) {
        if (!report.head().tasks().isEmpty()) {
            section.add("h3", words.say("report.tasks"));
            tasks(section, report);
        }
        if (!report.questions().isEmpty()) {
            section.add("h3", words.say("report.questions"));
            section.add("p", words.say("report.questions.note")).styled("note");
            asked(section, report);
        }
        List<Line> unchecked = unchecked(report);
        if (!unchecked.isEmpty()) {
            section.add("h3", words.say("report.limits"));
            section.add("p", words.say("report.limits.note")).styled("note");
            Part.Rows rows =
                    section.rows("limits", List.of(words.say("report.reference"), words.say("report.limit.why")));
            unchecked.forEach(line -> rows.row(line.label(), line.says(words)));
        }
    }

    private void tasks(Part section, CaseReport report) {
        Part.Rows rows = section.rows(
                "tasks",
                List.of(
                        words.say("report.reference"),
                        words.say("report.task.words"),
                        words.say("report.task.owner"),
                        words.say("report.status")));
        report.head()
                .tasks()
                .forEach(one -> rows.row(String.valueOf(one.number()), asked(one), owner(one, report), answer(one)));
    }

    /** Whose question it is stands there where it is not the authority's own. */
    private String asked(TaskRow task) {
        return task.raisedBy() == TaskRow.RaisedBy.AUTHORITY
                ? task.words()
                : task.words() + "\n" + words.of(task.raisedBy());
    }

    /** Those without an answer first: they are what the case still waits for. */
    private void asked(Part section, CaseReport report) {
        Part.Rows rows = section.rows(
                "questions",
                List.of(
                        words.say("report.claim"),
                        words.say("report.task.words"),
                        words.say("report.question.letter"),
                        words.say("report.question.answer")));
        report.questions().stream()
                .sorted(Comparator.comparing(QuestionRow::isOpen).reversed())
                .forEach(one -> rows.row(
                        one.claim() + "\n" + words.of(one.relation()), one.words(), way(one), answered(one, report)));
    }

    private String way(QuestionRow one) {
        String letter = words.say("report.question.number", String.valueOf(one.letter()));
        if (one.isDraft()) {
            return letter + "\n" + words.say("report.question.draft");
        }
        return one.way().dueOn() == null
                ? letter
                : letter + "\n"
                        + words.say("report.question.due", words.day(one.way().dueOn()));
    }

    private String answered(QuestionRow one, CaseReport report) {
        if (one.isOpen()) {
            return words.say("report.question.unanswered");
        }
        return one.exhibit() == null
                ? one.answer()
                : one.answer()
                        + report.exhibit(one.exhibit())
                                .map(found -> "\n" + found.label())
                                .orElse("");
    }

    private String answer(TaskRow task) {
        if (task.isOpen()) {
            return words.say("report.open");
        }
        String done = words.say("report.task.done", words.day(task.doneOn()));
        return task.answer() == null ? done : done + "\n" + task.answer();
    }

    private String owner(TaskRow task, CaseReport report) {
        return task.owner() == null ? words.say("report.task.nobody") : report.nameOf(task.owner());
    }

    private static List<Line> unchecked(CaseReport report) {
        return report.quotations().stream()
                .filter(line -> line.outcome() != Outcome.FOUND && line.outcome() != Outcome.DIFFERS)
                .toList();
    }
}
