package org.contrepartie.web.casefile;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.contrepartie.access.StaffService;
import org.contrepartie.access.StaffService.Colleague;
import org.contrepartie.casefile.TaskRow;
import org.contrepartie.casefile.TaskService;
import org.contrepartie.shared.Unknown;
import org.contrepartie.web.shared.Notices;
import org.contrepartie.web.shared.Refusals;
import org.omnifaces.cdi.Param;

/** Asks a question on a case, and answers, gives or reopens the one that is looked at. */
@Named
@RequestScoped
public class TasksTab {

    @Inject
    private TaskService tasks;

    @Inject
    private StaffService staff;

    @Inject
    private CaseFileView view;

    @Inject
    private Clock clock;

    @Inject
    @Param(name = "task")
    private Integer number;

    private TaskRow row;
    private List<Colleague> colleagues;
    private String text;
    private String owner;
    private LocalDate due;
    private TaskRow.RaisedBy raisedBy = TaskRow.RaisedBy.AUTHORITY;
    private String answer;
    private String reason;

    /** The form of a question that is given on begins with whose it is now. */
    @PostConstruct
    void begin() {
        if (number != null) {
            row = view.getSheet().tasks().stream()
                    .filter(one -> one.number() == number)
                    .findFirst()
                    .orElseThrow(() -> new Unknown(String.valueOf(number)));
            owner = row.owner();
            due = row.dueOn();
        }
    }

    /** Adds the question. */
    public void ask() {
        Refusals.orShown(() -> tasks.ask(view.getReference(), text, owner, due, raisedBy))
                .ifPresent(asked -> Notices.goAndTell(list(), "casefile_tasks.asked", asked));
    }

    /** Answers the question that is looked at. */
    public void answer() {
        tell(() -> tasks.answer(view.getReference(), number, answer), "casefile_tasks.answered");
    }

    /** Opens it again. */
    public void reopen() {
        tell(() -> tasks.reopen(view.getReference(), number, reason), "casefile_tasks.reopened");
    }

    /** Gives it to whoever is chosen, until the day. */
    public void give() {
        tell(() -> tasks.give(view.getReference(), number, owner, due), "casefile_tasks.given");
    }

    private void tell(Runnable act, String key) {
        if (Refusals.done(act)) {
            Notices.goAndTell(list(), key, number);
        }
    }

    private String list() {
        return "/casefile/file/" + view.getReference() + "/tasks";
    }

    /** The question that is looked at, null for none. */
    public TaskRow getRow() {
        return row;
    }

    /** Whether a question waits although its day is over. */
    public boolean isLate(TaskRow task) {
        return task.isOpen() && task.dueOn() != null && task.dueOn().isBefore(LocalDate.now(clock));
    }

    /** To whom a question may be given. */
    public List<Colleague> getColleagues() {
        if (colleagues == null) {
            colleagues = staff.colleagues();
        }
        return colleagues;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public List<TaskRow.RaisedBy> getRaisers() {
        return List.of(TaskRow.RaisedBy.values());
    }

    public TaskRow.RaisedBy getRaisedBy() {
        return raisedBy;
    }

    public void setRaisedBy(TaskRow.RaisedBy raisedBy) {
        this.raisedBy = raisedBy;
    }
}
