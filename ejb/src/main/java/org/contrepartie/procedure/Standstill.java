package org.contrepartie.procedure;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import java.util.EnumSet;
import java.util.Set;
import org.contrepartie.casefile.CaseFile;
import org.contrepartie.casefile.StepEffect;
import org.contrepartie.clock.ClockService;
import org.contrepartie.deadline.ClockRule;
import org.contrepartie.workflow.CaseState;
import org.contrepartie.workflow.Given;
import org.contrepartie.workflow.Step;
import org.contrepartie.workflow.SuspensionGround;

/**
 * Which clocks stand still while a case waits (T34), and that they go on (T35). D01 and D02 never stop.
 *
 * <p>Source: 2025/2518 12(2) for D08; D12 and D18 by house rule.
 */
@Dependent
public class Standstill implements StepEffect {

    @EJB
    private ClockService clocks;

    @Override
    public Set<Step> of() {
        return EnumSet.of(Step.SUSPEND, Step.RESUME);
    }

    @Override
    public void on(Step step, CaseFile file, Given given) {
        if (step == Step.RESUME) {
            clocks.goOn(file.reference());
            file.resumed();
            return;
        }
        stops(file.suspendedFrom(), file.suspensionGround()).forEach(rule -> clocks.pause(rule, file.reference()));
    }

    /** The clocks that stop on that ground, in a case that waits from that state. */
    static Set<ClockRule> stops(CaseState from, SuspensionGround ground) {
        Set<ClockRule> stop = EnumSet.noneOf(ClockRule.class);
        if (ground == SuspensionGround.BOARD_66_3) {
            stop.add(ClockRule.D08);
        }
        if (from == CaseState.PRELIMINARY_FINDINGS) {
            stop.add(ClockRule.D12);
        }
        if (from == CaseState.COMPLIANCE && ground == SuspensionGround.COURT_PENDING) {
            stop.add(ClockRule.D18);
        }
        return stop;
    }
}
