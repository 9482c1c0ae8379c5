package org.contrepartie.web.scheme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.contrepartie.casefile.QuestionForm;
import org.contrepartie.casefile.QuestionRow;
import org.contrepartie.casefile.QuestionService;
import org.contrepartie.statement.Cell;
import org.contrepartie.statement.StatementForm;
import org.contrepartie.statement.Target;
import org.contrepartie.web.shared.Format;
import org.contrepartie.web.shared.Refusals;

/** Asks the company about a cell: a question with the two quotations in it, put into the draft of an information request. */
@Named
@RequestScoped
public class QuestionView {

    @Inject
    private QuestionService questions;

    @Inject
    private CellView cell;

    @Inject
    private Facing facing;

    @Inject
    private Origin origin;

    @Inject
    private Format format;

    private List<QuestionRow> asked;
    private String text;
    private String period = "P4W";

    /** The question begins with what both sides say; the reader words it as he likes. */
    @PostConstruct
    void begin() {
        Target target = cell.getTarget();
        if (target != null && cell.getCell() != null) {
            StatementForm said = cell.getStatement().statement();
            String words = cell.getClaim() == null
                    ? said.words()
                    : cell.getClaim().claim().words();
            String other = target.kind() == Target.Kind.NOTHING
                    ? null
                    : facing.quote(origin.getScheme(), target).words();
            Cell now = cell.getCell();
            text = format.words(
                    "question.draft." + now.relation(),
                    words,
                    facing.name(target),
                    other == null ? "" : shortened(other));
        }
    }

    /** A clause is long and a letter names it; the beginning is enough to know it by. */
    private static String shortened(String words) {
        String line = words.replaceAll("\\s+", " ");
        return line.length() <= 300 ? line : line.substring(0, line.lastIndexOf(' ', 299)) + " …";
    }

    /** Puts it into the draft. */
    public void ask() {
        QuestionForm form = new QuestionForm(cell.getSubject(), cell.getTarget(), text, period);
        Refusals.orShown(() -> questions.ask(origin.getCaseRef(), form))
                .ifPresent(row -> origin.goBack("matrix", "question.done", row.letter()));
    }

    /** What was asked about the cell so far, on the case that the page was opened from. */
    public List<QuestionRow> getAsked() {
        if (asked == null) {
            asked = !isPossible()
                    ? List.of()
                    : questions.ofCase(origin.getCaseRef()).stream()
                            .filter(one -> one.claim().equals(cell.getSubject())
                                    && one.target().equals(cell.getTarget()))
                            .toList();
        }
        return asked;
    }

    /** Whether there is a cell, and a case to ask from. */
    public boolean isPossible() {
        return origin.getCaseRef() != null && !origin.getCaseRef().isEmpty() && cell.getCell() != null;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }
}
