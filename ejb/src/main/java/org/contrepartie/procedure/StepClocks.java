package org.contrepartie.procedure;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.contrepartie.casefile.CaseFile;
import org.contrepartie.casefile.CaseRegime;
import org.contrepartie.casefile.StepEffect;
import org.contrepartie.clock.ClockRow;
import org.contrepartie.clock.ClockService;
import org.contrepartie.complaint.Complaint;
import org.contrepartie.complaint.ComplaintService;
import org.contrepartie.cooperation.CooperationService;
import org.contrepartie.deadline.ClockRule;
import org.contrepartie.deadline.Period;
import org.contrepartie.workflow.CaseState;
import org.contrepartie.workflow.CountedFrom;
import org.contrepartie.workflow.Datum;
import org.contrepartie.workflow.Given;
import org.contrepartie.workflow.Opens;
import org.contrepartie.workflow.Procedure;
import org.contrepartie.workflow.RulePack;
import org.contrepartie.workflow.Step;

/**
 * Opens and ends the clocks that a step's line names: those of complaints on the complaint that the step is about, all others
 * on the case. What a letter or a measure opens is opened by them, because they know for how long.
 */
@Dependent
public class StepClocks implements StepEffect {

    /** Those that each complainant has of his own. */
    private static final Set<ClockRule> OF_EACH = EnumSet.of(ClockRule.D07, ClockRule.D07B, ClockRule.D07C);

    @EJB
    private ClockService clocks;

    @EJB
    private ComplaintService complaints;

    @EJB
    private CooperationService cooperation;

    @Inject
    private CaseRegime regimes;

    @Inject
    private Clock clock;

    private final RulePack pack = RulePack.inForce();

    @Override
    public Set<Step> of() {
        return EnumSet.allOf(Step.class);
    }

    @Override
    public void on(Step step, CaseFile file, Given given) {
        List<Complaint> attached = complaints.attachedTo(file.reference());
        step.ends().forEach(rule -> end(rule, step, file, attached));
        if (file.state().equals(Optional.of(CaseState.CLOSED)) && step != Step.JOIN_INTO) {
            endOf(step, file);
        }
        LocalDate expiry = null;
        for (Opens opens : step.opens()) {
            if (opens.from() != CountedFrom.LETTER && opens.from() != CountedFrom.MEASURE) {
                expiry = open(opens, step, file, attached, given, expiry).orElse(expiry);
            }
        }
    }

    private void end(ClockRule rule, Step step, CaseFile file, List<Complaint> attached) {
        if (!rule.isOfComplaint()) {
            clocks.end(rule, file.reference(), step.id());
            return;
        }
        (OF_EACH.contains(rule) ? attached : meant(attached))
                .forEach(one -> clocks.end(rule, one.reference(), step.id()));
    }

    /**
     * What runs on a case ends with it; the period for an appeal goes on, and who complained still waits for his answer. Where
     * the case goes on within another, so do its clocks.
     */
    private void endOf(Step step, CaseFile file) {
        clocks.ofCase(file.reference()).stream()
                .filter(row -> row.ownerRef().equals(file.reference()) && row.rule() != ClockRule.D17)
                .map(ClockRow::rule)
                .distinct()
                .forEach(rule -> clocks.end(rule, file.reference(), step.id()));
    }

    /** The complaint that a step is about: the first that is still open; where none is, all. */
    private static List<Complaint> meant(List<Complaint> attached) {
        return attached.stream()
                .filter(Complaint::isOpen)
                .findFirst()
                .map(List::of)
                .orElse(attached);
    }

    /** Opens the clock where it runs, and gives its last day. */
    private Optional<LocalDate> open(
            Opens opens, Step step, CaseFile file, List<Complaint> attached, Given given, LocalDate expiry) {
        if (!opens.rule().isOfComplaint() && opens.from() != CountedFrom.RECEIPT) {
            return openOnCase(opens, file, given);
        }
        return subjects(opens.rule(), step, file, attached).stream()
                .filter(one -> concerns(opens.rule(), one) && regimes.allows(opens.rule(), file, one))
                .filter(one -> opens.from() != CountedFrom.EXPIRY || expiry != null)
                .map(one -> clocks.start(
                        opens.rule(),
                        opens.rule().isOfComplaint() ? one.reference() : file.reference(),
                        file.reference(),
                        eventOf(opens, one, given, expiry)))
                .map(row -> row.due().toLocalDate())
                .reduce((first, last) -> last);
    }

    private List<Complaint> subjects(ClockRule rule, Step step, CaseFile file, List<Complaint> attached) {
        boolean leads = file.procedure() == Procedure.OSS_LEAD;
        if (attached.isEmpty() || rule == ClockRule.D07B && leads || rule == ClockRule.D07C && !leads) {
            return List.of();
        }
        if (OF_EACH.contains(rule)) {
            return attached.stream().filter(Complaint::isOpen).toList();
        }
        return List.of(
                step == Step.REGISTER_COMPLAINT
                        ? attached.get(attached.size() - 1)
                        : meant(attached).get(0));
    }

    private LocalDate eventOf(Opens opens, Complaint subject, Given given, LocalDate expiry) {
        return switch (opens.from()) {
            case EXPIRY -> expiry;
            case NOTIFICATION -> given.day(Datum.NOTIFIED_ON).orElseGet(() -> LocalDate.now(clock));
            default -> subject.receivedOn();
        };
    }

    /** What another authority transmits to the presumed lead was received there: that lead confirms or refers (D05). */
    private static boolean concerns(ClockRule rule, Complaint subject) {
        return switch (rule) {
            case D03, D04 -> !subject.isReferred();
            case D05 -> subject.isReferred();
            default -> true;
        };
    }

    private Optional<LocalDate> openOnCase(Opens opens, CaseFile file, Given given) {
        ClockRule rule = opens.rule();
        Optional<LocalDate> counted = event(opens.from(), file, given);
        if (counted.isEmpty() || isOfOtherTrack(rule, file) || !regimes.allows(rule, file)) {
            return Optional.empty();
        }
        LocalDate event = counted.get();
        Optional<Period> length = given.period(Datum.PERIOD)
                .or(() -> NationalPeriods.of(pack, rule, event))
                .or(rule::length);
        return Optional.of(clocks.start(rule, file.reference(), file.reference(), event, length.orElseThrow())
                .due()
                .toLocalDate());
    }

    /** The date of fact; empty where the case has none. */
    private Optional<LocalDate> event(CountedFrom from, CaseFile file, Given given) {
        LocalDate today = LocalDate.now(clock);
        return switch (from) {
            case NOTIFICATION -> given.day(Datum.NOTIFIED_ON).or(() -> Optional.of(today));
            case SENDING -> given.day(Datum.SENT_ON).or(() -> Optional.of(today));
            case REGISTRATION -> given.day(Datum.REGISTERED_ON).or(() -> Optional.of(today));
            case COMPETENCE ->
                file.procedure() == Procedure.OSS_LEAD
                        ? cooperation.competenceConfirmedOn(file.reference())
                        : Optional.empty();
            default -> Optional.of(today);
        };
    }

    /** In simple cooperation D09 runs, and neither D06 nor D08. Source: 2025/2518 6, 12(6). */
    private boolean isOfOtherTrack(ClockRule rule, CaseFile file) {
        boolean ordinary = rule == ClockRule.D06 || rule == ClockRule.D08;
        return ordinary
                && clocks.ofCase(file.reference()).stream()
                        .anyMatch(one -> one.rule() == ClockRule.D09 && one.endedOn() == null);
    }
}
