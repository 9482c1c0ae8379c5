package org.contrepartie.report;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.contrepartie.letter.Envelope;
import org.contrepartie.letter.LetterService;
import org.contrepartie.letter.Papers;

/** Prints for the postman, in the language of who gets the letter. */
@Dependent
public class PrintedLetters implements Papers {

    @EJB
    private LetterPaperService papers;

    @EJB
    private LetterService letters;

    @Inject
    private HouseWords words;

    @Override
    public boolean areReady() {
        return words.areHere();
    }

    @Override
    public Envelope envelope(String caseRef, int number) {
        String language = letters.read(caseRef, number).language();
        return papers.envelope(caseRef, number, words.in(language));
    }
}
