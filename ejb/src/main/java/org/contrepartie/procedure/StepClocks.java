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
import org.contrepartie.casefile.StepEffect;
import org.contrepartie.clock.ClockService;
import org.contrepartie.complaint.Complaint;
import org.contrepartie.complaint.ComplaintService;
import org.contrepartie.deadline.ClockRule;
import org.contrepartie.deadline.Period;
import org.contrepartie.deadline.Regime;
import org.contrepartie.party.OrganisationService;
import org.contrepartie.workflow.CountedFrom;
import org.contrepartie.workflow.Datum;
import org.contrepartie.workflow.Given;
import org.contrepartie.workflow.Opens;
import org.contrepartie.workflow.RulePack;
import org.contrepartie.workflow.Step;

/**
 * Opens and ends the clocks that a step's line names: those of complaints on the complaint that the step is about, all others
 * on the case. What a letter or a measure opens is opened by them, because they know for how long.
 */
@Dependent
public class StepClocks implements StepEffect {

    @EJB
    private ClockService clocks;

    @EJB
    private ComplaintService complaints;

    @EJB
    private OrganisationService organisations;

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
        step.opens().stream()
                .filter(opens -> opens.from() != CountedFrom.LETTER && opens.from() != CountedFrom.MEASURE)
                .forEach(opens -> open(opens, step, file, attached, given));
    }

    private void end(ClockRule rule, Step step, CaseFile file, List<Complaint> attached) {
        if (!rule.isOfComplaint()) {
            clocks.end(rule, file.reference(), step.id());
            return;
        }
        meant(attached).forEach(one -> clocks.end(rule, one.reference(), step.id()));
    }

    /** The complaint that a step is about: the first that is still open; where none is, all. */
    private static List<Complaint> meant(List<Complaint> attached) {
        return attached.stream()
                .filter(Complaint::isOpen)
                .findFirst()
                .map(List::of)
                .orElse(attached);
    }

    private void open(Opens opens, Step step, CaseFile file, List<Complaint> attached, Given given) {
        if (!opens.rule().isOfComplaint()) {
            openOnCase(opens, file, attached, given);
            return;
        }
        if (attached.isEmpty()) {
            return;
        }
        Complaint subject = step == Step.REGISTER_COMPLAINT
                ? attached.get(attached.size() - 1)
                : meant(attached).get(0);
        if (opens.rule().runsUnder(regimeOf(file, List.of(subject)))) {
            clocks.start(opens.rule(), subject.reference(), file.reference(), subject.receivedOn());
        }
    }

    private void openOnCase(Opens opens, CaseFile file, List<Complaint> attached, Given given) {
        LocalDate today = LocalDate.now(clock);
        LocalDate event = opens.from() == CountedFrom.NOTIFICATION
                ? given.day(Datum.NOTIFIED_ON).orElse(today)
                : today;
        Optional<Period> length = given.period(Datum.PERIOD)
                .or(() -> NationalPeriods.of(pack, opens.rule(), event))
                .or(() -> opens.rule().length());
        if (opens.rule().runsUnder(regimeOf(file, attached))) {
            clocks.start(opens.rule(), file.reference(), file.reference(), event, length.orElseThrow());
        }
    }

    private Regime regimeOf(CaseFile file, List<Complaint> attached) {
        boolean crossBorder =
                switch (file.procedure()) {
                    case UNDETERMINED ->
                        CrossBorder.isPlausible(
                                organisations.of(file.organisationId()).country());
                    case OSS_LEAD, OSS_CONCERNED -> true;
                    case NATIONAL, LOCAL_56_2, NON_OSS -> false;
                };
        return attached.stream()
                .findFirst()
                .map(first -> Regime.ofComplaint(crossBorder, first.receivedOn(), Optional.empty()))
                .orElseGet(() -> Regime.ofOwnMotion(crossBorder, file.openedOn(), Optional.empty()));
    }
}
