package org.contrepartie.casefile;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import java.util.Map;
import java.util.Optional;
import org.contrepartie.letter.Letter;
import org.contrepartie.letter.LetterForm;
import org.contrepartie.letter.LetterRow;
import org.contrepartie.letter.LetterService;
import org.contrepartie.shared.Caller;

/** The caller's draft of an information request to the respondent, and what becomes of it with one more question. */
@Dependent
class QuestionDraft {

    private static final String USUAL_PERIOD = "P4W";

    @EJB
    private LetterService letters;

    /** One more line of his draft, and the draft itself where he has none. */
    LetterRow with(String caseRef, QuestionForm form, Caller caller) {
        Optional<LetterRow> own = letters.ofCase(caseRef).stream()
                .filter(one -> one.isDraft()
                        && one.template() == Letter.Template.INFORMATION_REQUEST
                        && one.to().kind() == Letter.Recipient.RESPONDENT
                        && caller.name().equals(one.author()))
                .findFirst();
        if (own.isEmpty()) {
            String period = form.period() == null ? USUAL_PERIOD : form.period();
            return letters.write(new LetterForm(
                    Letter.Template.INFORMATION_REQUEST,
                    caseRef,
                    LetterForm.Addressee.respondent(),
                    null,
                    new LetterForm.Content(null, null, form.words(), period),
                    Map.of()));
        }
        LetterForm.Content so = own.get().content();
        String lines = so.questions() == null || so.questions().isBlank()
                ? form.words()
                : so.questions().stripTrailing() + "\n" + form.words();
        String period = form.period() != null ? form.period() : so.period() != null ? so.period() : USUAL_PERIOD;
        return letters.amend(
                caseRef,
                own.get().number(),
                Optional.of(own.get().version()),
                own.get().language(),
                new LetterForm.Content(so.subject(), so.body(), lines, period, so.more()));
    }
}
