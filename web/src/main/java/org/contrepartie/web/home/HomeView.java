package org.contrepartie.web.home;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.contrepartie.casefile.CaseFileService;
import org.contrepartie.casefile.CaseFilter;
import org.contrepartie.casefile.CaseRow;
import org.contrepartie.clock.ClockService;
import org.contrepartie.complaint.Complaint;
import org.contrepartie.complaint.ComplaintFilter;
import org.contrepartie.complaint.ComplaintRow;
import org.contrepartie.complaint.ComplaintService;
import org.contrepartie.desk.DraftNote;
import org.contrepartie.desk.DraftService;
import org.contrepartie.web.shared.Door;
import org.contrepartie.web.shared.DueGroup;
import org.contrepartie.workflow.CaseState;

/** My day: what presses, what waits, what was begun. Asks no service of content for somebody whose work is none of it. */
@Named
@RequestScoped
public class HomeView {

    private static final int CLOCKS = 20;
    private static final int LATEST = 5;
    private static final int NEAR = 7;

    private static final ComplaintFilter RECEIVED =
            new ComplaintFilter("", Complaint.Status.RECEIVED, null, ComplaintFilter.Sort.REFERENCE, true);
    private static final CaseFilter CLOSED = new CaseFilter("", CaseState.CLOSED, CaseFilter.Sort.REFERENCE, true);

    @EJB
    private ClockService clocks;

    @EJB
    private ComplaintService complaints;

    @EJB
    private CaseFileService cases;

    @EJB
    private DraftService drafts;

    @Inject
    private Clock time;

    @Inject
    private Door door;

    @Inject
    private MyWork work;

    private boolean atWork;
    private boolean mine;
    private long overdue;
    private long near;
    private long received;
    private long open;
    private List<DueGroup> groups;
    private List<ComplaintRow> latest;
    private List<DraftNote> begun;

    @PostConstruct
    void gather() {
        atWork = door.opens("complaint");
        if (atWork) {
            LocalDate today = LocalDate.now(time);
            overdue = clocks.countRunning(LocalDateTime.now(time));
            near = clocks.countRunning(today.plusDays(NEAR + 1L).atStartOfDay()) - overdue;
            received = complaints.count(RECEIVED);
            open = cases.count(CaseFilter.ALL) - cases.count(CLOSED);
            List<String> own = work.getCases().stream().map(CaseRow::reference).toList();
            mine = !own.isEmpty();
            groups = DueGroup.of(mine ? clocks.runningOn(own, CLOCKS) : clocks.running(0, CLOCKS), today);
            latest = complaints.list(ComplaintFilter.ALL, 0, LATEST);
            begun = drafts.mine();
        }
    }

    /** Whether cases are this person's work. */
    public boolean isAtWork() {
        return atWork;
    }

    public LocalDate getToday() {
        return LocalDate.now(time);
    }

    /** Clocks whose last moment has passed. */
    public long getOverdue() {
        return overdue;
    }

    /** Clocks that end within seven days. */
    public long getNear() {
        return near;
    }

    /** Complaints that nobody decided on yet. */
    public long getReceived() {
        return received;
    }

    /** Cases that are not closed. */
    public long getOpen() {
        return open;
    }

    /** Whether the clocks shown are those of my own cases. */
    public boolean isMine() {
        return mine;
    }

    /** The next clocks: of my cases, of all where I have none. */
    public List<DueGroup> getGroups() {
        return groups;
    }

    /** The complaints that came last. */
    public List<ComplaintRow> getLatest() {
        return latest;
    }

    /** What was begun and not handed in. */
    public List<DraftNote> getBegun() {
        return begun;
    }
}
