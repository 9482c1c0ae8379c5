package org.contrepartie.casefile;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import org.contrepartie.letter.Letter;
import org.contrepartie.letter.LetterService;
import org.contrepartie.workflow.AboutLetters;

/** Answers what was drafted, from the package {@code letter}. */
@Dependent
public class LetterFacts implements FactsSource<AboutLetters> {

    @EJB
    private LetterService letters;

    @Override
    public Class<AboutLetters> part() {
        return AboutLetters.class;
    }

    @Override
    public AboutLetters about(CaseFile file) {
        return () -> letters.authorOfDraft(file.reference(), Letter.Template.REFUSAL);
    }
}
