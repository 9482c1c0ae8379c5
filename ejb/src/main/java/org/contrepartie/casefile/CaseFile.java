package org.contrepartie.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.contrepartie.shared.Caller;
import org.contrepartie.shared.Forbidden;
import org.contrepartie.workflow.CaseFacts;
import org.contrepartie.workflow.CaseState;
import org.contrepartie.workflow.Condition;
import org.contrepartie.workflow.Datum;
import org.contrepartie.workflow.Given;
import org.contrepartie.workflow.Origin;
import org.contrepartie.workflow.Outcome;
import org.contrepartie.workflow.Procedure;
import org.contrepartie.workflow.Step;
import org.contrepartie.workflow.SuspensionGround;
import org.contrepartie.workflow.TipSource;
import org.contrepartie.workflow.Track;

/**
 * One proceeding about one respondent and one set of linked processing, from intake to resolution. The state changes in
 * {@link #take} and nowhere else, but that a case whose only complaint went to another goes on there.
 */
@Entity
@Table(name = "case_file")
@NamedQuery(name = "CaseFile.byReference", query = "select f from CaseFile f where f.reference = :reference")
public class CaseFile {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "case_file")
    @SequenceGenerator(name = "case_file", sequenceName = "case_file_seq", allocationSize = 50)
    private Long id;

    @Column(name = "reference", length = 30, nullable = false, updatable = false)
    private String reference;

    @Column(name = "title", length = 300, nullable = false)
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(name = "origin", length = 20, nullable = false)
    private Origin origin;

    @Enumerated(EnumType.STRING)
    @Column(name = "tip_source", length = 20, updatable = false)
    private TipSource tipSource;

    @Column(name = "opening_note", length = 4000, updatable = false)
    private String openingNote;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", length = 30)
    private CaseState state;

    @Column(name = "state_since")
    private Instant stateSince;

    @Enumerated(EnumType.STRING)
    @Column(name = "case_procedure", length = 20, nullable = false)
    private Procedure procedure;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome", length = 30)
    private Outcome outcome;

    /** The respondent, by id: another aggregate is named, not held. */
    @Column(name = "organisation_id", nullable = false, updatable = false)
    private Long organisationId;

    @Column(name = "scheme_id")
    private Long schemeId;

    @Column(name = "opened_on", nullable = false, updatable = false)
    private LocalDate openedOn;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Column(name = "complaint_count", nullable = false)
    private int complaintCount;

    @Column(name = "procedure_reason", length = 4000)
    private String procedureReason;

    /** What the officer proposes and the head of unit has not confirmed. */
    @Enumerated(EnumType.STRING)
    @Column(name = "proposed_procedure", length = 20)
    private Procedure proposedProcedure;

    @Enumerated(EnumType.STRING)
    @Column(name = "suspended_from", length = 30)
    private CaseState suspendedFrom;

    @Enumerated(EnumType.STRING)
    @Column(name = "suspension_ground", length = 40)
    private SuspensionGround suspensionGround;

    @Column(name = "review_on")
    private LocalDate reviewOn;

    /** How far the case came: where it goes on when it is reopened. */
    @Enumerated(EnumType.STRING)
    @Column(name = "furthest", length = 30)
    private CaseState furthest;

    /** From 1; each reopening begins a new one. */
    @Column(name = "cycle_number", nullable = false)
    private int cycle;

    /** How many steps were taken; with each the version moves on, also where the state does not. */
    @Column(name = "steps", nullable = false)
    private int steps;

    /** How the cycle before ended. */
    @Enumerated(EnumType.STRING)
    @Column(name = "former_outcome", length = 30)
    private Outcome formerOutcome;

    /** The day on which a dispute on it was registered with the Board. */
    @Column(name = "referred_on")
    private LocalDate referredOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "resolution_from", length = 30)
    private CaseState resolutionFrom;

    /** The president keeps it although its complaints may be withdrawn. */
    @Column(name = "kept_of_own_motion", nullable = false)
    private boolean keptOfOwnMotion;

    @Enumerated(EnumType.STRING)
    @Column(name = "track", length = 30, nullable = false)
    private Track track;

    /** Who proposed to dismiss the complaints. */
    @Column(name = "dismissal_by", length = 100)
    private String dismissalBy;

    /** The case that this one goes on within. */
    @Column(name = "joined_into", length = 30)
    private String joinedInto;

    @Embedded
    private DraftedStep drafted;

    @Column(name = "fictitious", nullable = false, updatable = false)
    private boolean fictitious;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected CaseFile() {}

    /** A case about to be opened; it has no state until a step gives it one. */
    public CaseFile(String reference, CaseHead head, LocalDate openedOn) {
        this.reference = reference;
        this.title = head.title();
        this.origin = head.origin();
        this.tipSource = head.tipSource();
        this.openingNote = head.openingNote();
        this.organisationId = head.organisationId();
        this.schemeId = head.schemeId();
        this.fictitious = head.fictitious();
        this.procedure = Procedure.UNDETERMINED;
        this.track = Track.ORDINARY;
        this.cycle = 1;
        this.openedOn = openedOn;
    }

    /**
     * Takes a step of the procedure.
     *
     * @param facts what the whole case shows now, gathered by the procedure
     * @param given what was handed in with the step, looked at already
     * @param at when; the first moment of the new state
     * @throws Forbidden if the step is not one of the caller's
     * @throws StepRefused if it does not start from here, or a condition is not met
     */
    public void take(Step step, Caller caller, CaseFacts facts, Given given, Instant at) {
        if (!caller.isOneOf(step.by().on(facts))) {
            throw new Forbidden(step.action());
        }
        List<Condition> unmet = step.unmet(caller, facts);
        if (!step.startsFrom(state()) || !unmet.isEmpty()) {
            throw new StepRefused(step, unmet);
        }
        CaseState next = step.to().on(facts);
        if (next == CaseState.SUSPENDED) {
            waitOn(given);
        }
        if (next == CaseState.EARLY_RESOLUTION) {
            resolutionFrom = state;
        }
        if (drafted != null && drafted.isOf(step)) {
            drafted = null;
        }
        if (state != next) {
            stateSince = at;
        }
        state = next;
        steps++;
        furthest = Furthest.of(furthest, next);
    }

    /** An officer proposes a procedure (act A04). */
    public void propose(Procedure proposed, String reason) {
        this.proposedProcedure = proposed;
        this.procedureReason = reason;
    }

    /** The head of unit sets the procedure (act A04), as proposed or another one. */
    public void set(Procedure chosen, String reason) {
        this.procedure = chosen;
        this.proposedProcedure = null;
        this.procedureReason = reason;
    }

    /** A dispute was registered with the Board on that day; called by the effect of T26. */
    public void referOn(LocalDate day) {
        this.referredOn = day;
    }

    /** The president chooses the track (act A05). */
    public void goBy(Track chosen) {
        this.track = chosen;
    }

    /** The scheme that the case is about. */
    void isAbout(Long scheme) {
        this.schemeId = scheme;
    }

    private void waitOn(Given given) {
        this.suspendedFrom = state;
        this.suspensionGround =
                given.choice(Datum.SUSPENSION_GROUND, SuspensionGround.class).orElseThrow();
        this.reviewOn = given.day(Datum.REVIEW_ON).orElseThrow();
    }

    /** The case goes on; called by the effect of T35. */
    public void resumed() {
        this.suspendedFrom = null;
        this.suspensionGround = null;
        this.reviewOn = null;
    }

    /** An early resolution came to nothing, or to its end; called by the effects of T12 and T13. */
    public void resolutionOver() {
        this.resolutionFrom = null;
    }

    /** The president keeps it although its complaints may be withdrawn (act A03). */
    public void keepOfOwnMotion() {
        this.keptOfOwnMotion = true;
    }

    /** No complaint is left and it goes on of own motion; called by the effect of T37. */
    public void goOnOfOwnMotion() {
        this.origin = Origin.EX_OFFICIO;
    }

    /** Somebody proposes to dismiss the complaints; called by the effect of T15. */
    public void proposeDismissal(String login) {
        this.dismissalBy = login;
    }

    /** It goes on within another case; called by the effect of T38. */
    public void joinInto(String target, LocalDate on) {
        this.joinedInto = target;
        endWith(Outcome.JOINED, on);
    }

    /** Its only complaint went to another case before anybody decided on it (act A03): it goes on there. */
    public void emptiedInto(String target, LocalDate on, Instant at) {
        this.state = CaseState.CLOSED;
        this.stateSince = at;
        joinInto(target, on);
    }

    /** A step is drafted by one who does not take it (act A07). */
    public void draft(String step, String login, String reason) {
        this.drafted = new DraftedStep(step, login, reason);
    }

    /** A closed case lives again; called by the effect of T36. How it had ended is kept. */
    public void reopened() {
        this.cycle++;
        this.formerOutcome = outcome;
        this.outcome = null;
        this.closedOn = null;
    }

    /** Where it goes on when it is reopened. */
    CaseState reopensTo() {
        return Furthest.whereReopened(furthest);
    }

    /** A complaint was attached. */
    public void countComplaint() {
        complaintCount++;
    }

    /** A complaint went to another case. */
    public void uncountComplaint() {
        complaintCount--;
    }

    /** The case ends so; called by the effects of a step that closes it. */
    public void endWith(Outcome reached, LocalDate on) {
        this.outcome = reached;
        this.closedOn = on;
    }

    /** Whether the note that opened the case without a complaint gives source and reason. */
    boolean hasOpeningNote() {
        return origin == Origin.EX_OFFICIO && tipSource != null && openingNote != null && !openingNote.isBlank();
    }

    public Optional<CaseState> state() {
        return Optional.ofNullable(state);
    }

    public String reference() {
        return reference;
    }

    public String title() {
        return title;
    }

    public Origin origin() {
        return origin;
    }

    public TipSource tipSource() {
        return tipSource;
    }

    public String openingNote() {
        return openingNote;
    }

    public Instant stateSince() {
        return stateSince;
    }

    public Procedure procedure() {
        return procedure;
    }

    public String procedureReason() {
        return procedureReason;
    }

    public Procedure proposedProcedure() {
        return proposedProcedure;
    }

    public CaseState suspendedFrom() {
        return suspendedFrom;
    }

    public SuspensionGround suspensionGround() {
        return suspensionGround;
    }

    public LocalDate reviewOn() {
        return reviewOn;
    }

    /** The day on which a dispute was registered with the Board. Empty while none was. */
    public Optional<LocalDate> referredOn() {
        return Optional.ofNullable(referredOn);
    }

    public Track track() {
        return track;
    }

    public CaseState resolutionFrom() {
        return resolutionFrom;
    }

    public boolean isKeptOfOwnMotion() {
        return keptOfOwnMotion;
    }

    public Optional<String> dismissalBy() {
        return Optional.ofNullable(dismissalBy);
    }

    /** The case that this one goes on within, or null. */
    public String joinedInto() {
        return joinedInto;
    }

    /** Who drafted that step. Empty while nobody did. */
    public Optional<String> authorOf(Step step) {
        return Optional.ofNullable(drafted).filter(one -> one.isOf(step)).map(DraftedStep::login);
    }

    public int cycle() {
        return cycle;
    }

    public Outcome formerOutcome() {
        return formerOutcome;
    }

    public Outcome outcome() {
        return outcome;
    }

    public Long organisationId() {
        return organisationId;
    }

    public Long schemeId() {
        return schemeId;
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    public LocalDate closedOn() {
        return closedOn;
    }

    public int complaintCount() {
        return complaintCount;
    }

    public boolean isFictitious() {
        return fictitious;
    }

    public long version() {
        return version;
    }
}
