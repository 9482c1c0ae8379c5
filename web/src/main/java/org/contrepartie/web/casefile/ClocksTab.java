package org.contrepartie.web.casefile;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.contrepartie.access.StaffService;
import org.contrepartie.clock.ClockAmendmentService;
import org.contrepartie.clock.ClockCorrectionForm;
import org.contrepartie.clock.ClockCorrectionRow;
import org.contrepartie.clock.ClockEventRow;
import org.contrepartie.clock.ClockRow;
import org.contrepartie.clock.ClockService;
import org.contrepartie.clock.FourEyes;
import org.contrepartie.clock.RunningClock;
import org.contrepartie.deadline.Calendars;
import org.contrepartie.shared.Role;
import org.contrepartie.shared.Unknown;
import org.contrepartie.web.shared.Me;
import org.contrepartie.web.shared.Notices;
import org.contrepartie.web.shared.Refusals;
import org.omnifaces.cdi.Param;

/** What happened to the clocks of a case, and what may be done to one: made longer, or corrected by two. */
@Named
@RequestScoped
public class ClocksTab {

    @EJB
    private ClockService clocks;

    @EJB
    private ClockAmendmentService amendments;

    @EJB
    private StaffService staff;

    @Inject
    private CaseFileView view;

    @Inject
    private Me me;

    @Inject
    @Param(name = "extend")
    private Long extended;

    @Inject
    @Param(name = "correct")
    private Long corrected;

    @Inject
    @Param(name = "refuse")
    private Long refused;

    private ClockRow row;
    private List<ClockEventRow> events;
    private List<ClockCorrectionRow> corrections;
    private Integer added;
    private LocalDate announcedOn;
    private String reason;
    private LocalDate eventOn;
    private String calendar;
    private String source;
    private String because;

    /** The form of a correction begins with how the clock is reckoned now. */
    @PostConstruct
    void begin() {
        Long id = extended == null ? corrected : extended;
        if (id != null) {
            row = view.getClocks().stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new Unknown(String.valueOf(id)));
            eventOn = row.eventOn();
            calendar = row.calendar();
        }
    }

    /** What happened to that clock after it started. */
    public List<ClockEventRow> eventsOf(ClockRow clock) {
        if (events == null) {
            events = clocks.eventsOfCase(view.getReference());
        }
        return events.stream()
                .filter(event -> event.clockId().equals(clock.id()))
                .toList();
    }

    /** The corrections of that clock that wait for another person. */
    public List<ClockCorrectionRow> pendingOf(ClockRow clock) {
        return corrections().stream()
                .filter(one -> one.clockId().equals(clock.id()) && one.eyes().isPending())
                .toList();
    }

    /** Who refused a correction of that clock, and why. */
    public List<ClockCorrectionRow> refusedOf(ClockRow clock) {
        return corrections().stream()
                .filter(one -> one.clockId().equals(clock.id()) && one.eyes().status() == FourEyes.Status.REFUSED)
                .toList();
    }

    private List<ClockCorrectionRow> corrections() {
        if (corrections == null) {
            corrections = seesCorrections() ? amendments.corrections(view.getReference()) : List.of();
        }
        return corrections;
    }

    private boolean seesCorrections() {
        return is(Role.OFFICER, Role.RAPPORTEUR, Role.HEAD, Role.CHAIR, Role.COOP);
    }

    /** Whether the reader may make that clock longer here. */
    public boolean isExtendable(ClockRow clock) {
        return clock.mayBeLonger() && is(Role.OFFICER, Role.HEAD, Role.COOP);
    }

    /** Whether the reader may propose to correct that clock. */
    public boolean isCorrectable(ClockRow clock) {
        return clock.status() != RunningClock.Status.ENDED && is(Role.OFFICER, Role.RAPPORTEUR, Role.HEAD, Role.COOP);
    }

    /** The correction that a form is about to refuse; null where there is none, or it is not the reader's to refuse. */
    public ClockCorrectionRow getRefusing() {
        return corrections().stream()
                .filter(one -> one.id().equals(refused) && one.eyes().isPending() && isRefusing(one))
                .findFirst()
                .orElse(null);
    }

    /** Whether the reader may refuse that correction, or take it back where it is his own. */
    public boolean isRefusing(ClockCorrectionRow correction) {
        return isAgreeing(correction) || isOwn(correction);
    }

    /** Whether the reader proposed that correction. */
    public boolean isOwn(ClockCorrectionRow correction) {
        return correction.eyes().proposedBy().equals(me.getName());
    }

    /** Whether the reader may agree to that correction. */
    public boolean isAgreeing(ClockCorrectionRow correction) {
        return is(Role.HEAD, Role.CHAIR) && !isOwn(correction);
    }

    private boolean is(Role... roles) {
        return Set.of(roles).stream().anyMatch(me::is);
    }

    /** Makes the clock longer. */
    public void extend() {
        Refusals.orShown(() -> amendments.extend(view.getReference(), extended, added, announcedOn, reason))
                .ifPresent(longer -> tell("casefile_clocks.extended"));
    }

    /** Proposes the correction. */
    public void propose() {
        ClockCorrectionForm form = new ClockCorrectionForm(eventOn, null, calendar, reason, source);
        Refusals.orShown(() -> amendments.propose(view.getReference(), corrected, form))
                .ifPresent(proposed -> tell("casefile_clocks.proposed"));
    }

    /** Agrees to a correction. */
    public void agree(ClockCorrectionRow correction) {
        if (Refusals.done(() -> amendments.agree(view.getReference(), correction.id()))) {
            tell("casefile_clocks.corrected");
        }
    }

    /** Refuses a correction, or takes it back. */
    public void refuse() {
        Refusals.orShown(() -> amendments.refuse(view.getReference(), refused, because))
                .ifPresent(set -> tell("casefile_clocks.refused"));
    }

    private void tell(String key) {
        Notices.goAndTell("/casefile/file/" + view.getReference() + "/clocks", key);
    }

    public String nameOf(String login) {
        return staff.nameOf(login);
    }

    /** The clock that a form is about, null where none is open. */
    public ClockRow getRow() {
        return row;
    }

    public boolean isExtending() {
        return extended != null && isExtendable(row);
    }

    public boolean isCorrecting() {
        return corrected != null && isCorrectable(row);
    }

    public Set<String> getCalendars() {
        return Calendars.ids();
    }

    public Integer getAdded() {
        return added;
    }

    public void setAdded(Integer added) {
        this.added = added;
    }

    public LocalDate getAnnouncedOn() {
        return announcedOn;
    }

    public void setAnnouncedOn(LocalDate announcedOn) {
        this.announcedOn = announcedOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getEventOn() {
        return eventOn;
    }

    public void setEventOn(LocalDate eventOn) {
        this.eventOn = eventOn;
    }

    public String getCalendar() {
        return calendar;
    }

    public void setCalendar(String calendar) {
        this.calendar = calendar;
    }

    public String getBecause() {
        return because;
    }

    public void setBecause(String because) {
        this.because = because;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
