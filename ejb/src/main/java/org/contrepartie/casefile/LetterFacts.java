package org.contrepartie.casefile;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.contrepartie.complaint.Complaint;
import org.contrepartie.complaint.ComplaintService;
import org.contrepartie.letter.Letter;
import org.contrepartie.letter.LetterRow;
import org.contrepartie.letter.LetterService;
import org.contrepartie.workflow.AboutLetters;

/** Answers what was drafted and sent, from the package {@code letter}. */
@Dependent
public class LetterFacts implements FactsSource<AboutLetters> {

    @EJB
    private LetterService letters;

    @EJB
    private ComplaintService complaints;

    @Override
    public Class<AboutLetters> part() {
        return AboutLetters.class;
    }

    @Override
    public AboutLetters about(CaseFile file) {
        return new AboutLetters() {
            @Override
            public Optional<String> refusalLetterAuthor() {
                return author(Letter.Template.REFUSAL);
            }

            @Override
            public Optional<String> informationRequestAuthor() {
                return author(Letter.Template.INFORMATION_REQUEST);
            }

            @Override
            public Optional<String> reminderAuthor() {
                return author(Letter.Template.REMINDER);
            }

            @Override
            public Optional<String> closureLetterAuthor() {
                return author(Letter.Template.CLOSURE);
            }

            @Override
            public boolean isEveryComplainantInformed() {
                Set<String> answered = letters.ofCase(file.reference()).stream()
                        .filter(row -> row.template().ends() && row.isSent())
                        .map(LetterRow::complaintRef)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
                return complaints.attachedTo(file.reference()).stream()
                        .map(Complaint::reference)
                        .allMatch(answered::contains);
            }

            private Optional<String> author(Letter.Template template) {
                return letters.authorOfDraft(file.reference(), template);
            }
        };
    }
}
