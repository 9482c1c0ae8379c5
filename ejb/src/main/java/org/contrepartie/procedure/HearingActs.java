package org.contrepartie.procedure;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.contrepartie.audit.Happening;
import org.contrepartie.casefile.ActEffect;
import org.contrepartie.casefile.CaseFile;
import org.contrepartie.decision.HearingService;
import org.contrepartie.letter.Letter;
import org.contrepartie.letter.LetterForm;
import org.contrepartie.workflow.Act;
import org.contrepartie.workflow.Datum;
import org.contrepartie.workflow.Given;

/**
 * The day of a session is fixed and the respondent called to it (A14): by the notice that somebody drafted, else in the words
 * that come with the act.
 *
 * <p>Source: FR decree 2019-536.
 */
@Dependent
public class HearingActs implements ActEffect {

    @EJB
    private HearingService hearings;

    @Inject
    private Outgoing outgoing;

    @Override
    public Set<Act> of() {
        return Set.of(Act.FIX_HEARING);
    }

    @Override
    public Happening on(Act act, CaseFile file, Given given, Happening what) {
        LocalDate day = given.day(Datum.HEARING_ON).orElseThrow();
        hearings.fix(file.reference(), day);
        LetterForm notice = new LetterForm(
                Letter.Template.HEARING_NOTICE,
                file.reference(),
                LetterForm.Addressee.respondent(),
                null,
                LetterForm.Content.saying(given.reason()),
                Map.of("hearingOn", day.toString()));
        outgoing.sendOrIssue(notice, file, given, act.id());
        return what.with("hearingOn", day);
    }
}
