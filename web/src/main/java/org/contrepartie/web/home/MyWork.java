package org.contrepartie.web.home;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.contrepartie.access.CaseTeamService;
import org.contrepartie.access.StaffService;
import org.contrepartie.casefile.CaseFileService;
import org.contrepartie.casefile.CaseRow;
import org.contrepartie.casefile.NoteRow;
import org.contrepartie.casefile.NoteService;
import org.contrepartie.casefile.OwnTask;
import org.contrepartie.casefile.TaskService;
import org.contrepartie.clock.ReminderRow;
import org.contrepartie.clock.ReminderService;
import org.contrepartie.letter.LetterService;
import org.contrepartie.letter.WaitingLetter;
import org.contrepartie.procedure.WaitingService;
import org.contrepartie.procedure.WaitingStep;
import org.contrepartie.scheme.PromiseRow;
import org.contrepartie.scheme.PromiseService;
import org.contrepartie.web.shared.Door;
import org.contrepartie.web.shared.Notices;
import org.contrepartie.web.shared.Refusals;

/** What is mine: my cases, the steps that wait for me, my questions, the notes that name me. */
@Named
@RequestScoped
public class MyWork {

    private static final int CASES = 20;
    private static final int SHOWN = 8;

    @EJB
    private CaseFileService cases;

    @EJB
    private WaitingService waiting;

    @EJB
    private TaskService tasks;

    @EJB
    private NoteService notes;

    @EJB
    private CaseTeamService teams;

    @EJB
    private StaffService staff;

    @EJB
    private ReminderService reminders;

    @EJB
    private LetterService letters;

    @EJB
    private PromiseService promises;

    @Inject
    private Clock time;

    @Inject
    private Door door;

    private List<CaseRow> mine = List.of();
    private List<WaitingStep> steps = List.of();
    private List<OwnTask> questions = List.of();
    private List<CaseTeamService.PendingInterest> interests = List.of();
    private List<NoteRow> noted = List.of();
    private List<ReminderRow> reminded = List.of();
    private List<WaitingLetter> drafts = List.of();
    private List<PromiseRow.Own> promised = List.of();

    @PostConstruct
    void gather() {
        if (door.opens("casefile")) {
            mine = cases.mine(CASES);
            steps = waiting.forCaller(mine);
            questions = tasks.mine(SHOWN);
            interests = teams.toRuleOn();
            noted = notes.namingMe(SHOWN);
            reminded = reminders.mine(SHOWN);
            drafts = letters.waiting(SHOWN);
            promised = promises.mine(SHOWN);
        }
    }

    /** Says that I have looked at a note, which leaves the page then. */
    public void see(NoteRow note) {
        if (Refusals.done(() -> notes.see(note.caseRef(), note.number()))) {
            Notices.goAndTell("/home", "casefile_notes.seen");
        }
    }

    /** Says that I saw what I was reminded of, which leaves the page then. */
    public void saw(ReminderRow reminder) {
        if (Refusals.done(() -> reminders.see(reminder.clock().id()))) {
            Notices.goAndTell("/home", "home.reminderSeen");
        }
    }

    /** The letters that wait for my signature, and those that I began. */
    public List<WaitingLetter> getLetters() {
        return drafts;
    }

    /** The interests of others that wait for my ruling. */
    public List<CaseTeamService.PendingInterest> getInterests() {
        return interests;
    }

    /** The clocks that I was reminded of. */
    public List<ReminderRow> getReminders() {
        return reminded;
    }

    /** The promises of companies that I look after, the first due in front. */
    public List<PromiseRow.Own> getPromises() {
        return promised;
    }

    /** Whether the day is over. */
    public boolean isPast(LocalDate day) {
        return day.isBefore(LocalDate.now(time));
    }

    /** Whether a question waits although its day is over. */
    public boolean isLate(OwnTask task) {
        return task.dueOn() != null && task.dueOn().isBefore(LocalDate.now(time));
    }

    public String nameOf(String login) {
        return staff.nameOf(login);
    }

    /** The open cases that I work on. */
    public List<CaseRow> getCases() {
        return mine;
    }

    /** The steps that wait for nothing but me. */
    public List<WaitingStep> getSteps() {
        return steps;
    }

    /** The open questions that I look after, the first due in front. */
    public List<OwnTask> getQuestions() {
        return questions;
    }

    /** The notes that ask me to look at them. */
    public List<NoteRow> getNotes() {
        return noted;
    }
}
