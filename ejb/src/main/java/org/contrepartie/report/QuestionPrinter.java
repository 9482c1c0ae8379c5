package org.contrepartie.report;

import java.util.List;
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
                .forEach(one -> rows.row(String.valueOf(one.number()), one.words(), owner(one, report), answer(one)));
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
