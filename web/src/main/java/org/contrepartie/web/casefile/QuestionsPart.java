package org.contrepartie.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.contrepartie.casefile.QuestionRow;
import org.contrepartie.casefile.QuestionService;
import org.contrepartie.web.shared.Notices;
import org.contrepartie.web.shared.Refusals;
import org.omnifaces.cdi.Param;

/** What was asked of the company from the matrix, what it answered, and the form that notes an answer. */
@Named
@RequestScoped
public class QuestionsPart {

    @Inject
    private QuestionService service;

    @Inject
    private CaseFileView view;

    @Inject
    private Clock clock;

    @Inject
    @Param(name = "question")
    private Integer number;

    private List<QuestionRow> questions;
    private String answer;
    private Integer exhibit;

    public List<QuestionRow> getQuestions() {
        if (questions == null) {
            questions = service.ofCase(view.getReference());
        }
        return questions;
    }

    /** Those that wait for an answer. */
    public List<QuestionRow> getOpen() {
        return getQuestions().stream().filter(QuestionRow::isOpen).toList();
    }

    /** The question whose answer is noted, null while none is chosen. */
    public QuestionRow getChosen() {
        return getOpen().stream()
                .filter(one -> number != null && one.number() == number)
                .findFirst()
                .orElse(null);
    }

    public boolean isLate(QuestionRow one) {
        return one.isLate(LocalDate.now(clock));
    }

    /** Notes the answer. */
    public void note() {
        Refusals.orShown(() -> service.answer(view.getReference(), number, answer, exhibit))
                .ifPresent(row -> Notices.goAndTell(
                        "/casefile/file/" + view.getReference() + "/tasks", "question.noted", row.number()));
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    /** The exhibit that came in as an answer to the letter, unless another is typed. */
    public Integer getExhibit() {
        return exhibit == null && getChosen() != null ? getChosen().way().cameIn() : exhibit;
    }

    public void setExhibit(Integer exhibit) {
        this.exhibit = exhibit;
    }
}
