package org.contrepartie.cooperation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import org.contrepartie.clock.ClockService;
import org.contrepartie.deadline.Period;
import org.contrepartie.letter.Letter;
import org.contrepartie.letter.LetterRow;
import org.contrepartie.letter.LetterService;
import org.contrepartie.workflow.Given;

/**
 * The respondent is heard again on what a revised draft brings in anew: by a letter with the findings, for three to six weeks.
 *
 * <p>Source: Regulation (EU) 2025/2518 Art. 22.
 */
@Dependent
class SecondHearing {

    private static final int LEAST_WEEKS = 3;

    @EJB
    private LetterService letters;

    @EJB
    private ClockService clocks;

    /** Whether a letter that left on or after that day was answered, or its period is over. */
    boolean isOver(String caseRef, LocalDate since, LocalDate today) {
        return letters.ofCase(caseRef).stream()
                .filter(letter -> letter.template() == Letter.Template.PRELIMINARY_FINDINGS
                        && letter.isSent()
                        && !letter.notifiedOn().isBefore(since))
                .anyMatch(
                        letter -> letter.answeredOn() != null || lastDay(letter).isBefore(today));
    }

    private LocalDate lastDay(LetterRow letter) {
        Period least = new Period(LEAST_WEEKS, Period.Unit.WEEKS);
        LocalDate earliest = end(letter, least);
        LocalDate end = Given.lasting(letter.content().period())
                .map(period -> end(letter, period))
                .orElse(earliest);
        return end.isBefore(earliest) ? earliest : end;
    }

    private LocalDate end(LetterRow letter, Period period) {
        return period.from(letter.notifiedOn(), clocks.calendar()).due().toLocalDate();
    }
}
