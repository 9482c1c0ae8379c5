package org.contrepartie.casefile;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contrepartie.clock.ClockRow;
import org.contrepartie.clock.ClockService;
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

    @EJB
    private ClockService clocks;

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

            @Override
            public Optional<String> resolutionAuthor() {
                return author(Letter.Template.RESOLUTION);
            }

            @Override
            public Optional<String> intentAuthor() {
                return intents().reduce((first, last) -> last).map(LetterRow::author);
            }

            @Override
            public boolean isEveryComplainantHeard() {
                Set<String> heard = intents()
                        .filter(letter -> letter.answeredOn() != null || isOver(letter.clockId()))
                        .map(LetterRow::complaintRef)
                        .collect(Collectors.toSet());
                return complaints.attachedTo(file.reference()).stream()
                        .filter(Complaint::isOpen)
                        .map(Complaint::reference)
                        .allMatch(heard::contains);
            }

            @Override
            public Optional<String> noticeAuthor() {
                return author(Letter.Template.FORMAL_NOTICE);
            }

            @Override
            public Optional<String> noticeClosureAuthor() {
                return author(Letter.Template.NOTICE_CLOSED);
            }

            @Override
            public Optional<String> dropAuthor() {
                return author(Letter.Template.DROPPED);
            }

            @Override
            public Optional<String> withdrawalAuthor() {
                return author(Letter.Template.WITHDRAWAL);
            }

            @Override
            public Optional<String> joinderAuthor() {
                return author(Letter.Template.JOINDER);
            }

            private Stream<LetterRow> intents() {
                return letters.ofCase(file.reference()).stream()
                        .filter(row -> row.isSent() && row.template() == Letter.Template.DISMISSAL_INTENT);
            }

            private boolean isOver(Long clockId) {
                return Optional.ofNullable(clockId)
                        .flatMap(clocks::read)
                        .filter(ClockRow::overdue)
                        .isPresent();
            }

            private Optional<String> author(Letter.Template template) {
                return letters.authorOfDraft(file.reference(), template);
            }
        };
    }
}
