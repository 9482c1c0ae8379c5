package org.contrepartie.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.contrepartie.deadline.ClockRule;
import org.contrepartie.deadline.Period;
import org.contrepartie.deadline.Regime;
import org.contrepartie.decision.MaximumRow;
import org.contrepartie.procedure.NationalPeriod;
import org.contrepartie.shared.Role;
import org.contrepartie.web.shared.StatePicture;
import org.contrepartie.workflow.Act;
import org.contrepartie.workflow.Asks;
import org.contrepartie.workflow.CaseState;
import org.contrepartie.workflow.Condition;
import org.contrepartie.workflow.Datum;
import org.contrepartie.workflow.Occasion;
import org.contrepartie.workflow.Opens;
import org.contrepartie.workflow.RulePack;
import org.contrepartie.workflow.Step;

/** The whole law of the house on one page: steps, acts and clocks with their sources, read from the tables that apply. */
@Named
@RequestScoped
public class ProcedureView {

    /**
     * One line of the procedure.
     *
     * @param from states it leaves, empty for a step that opens a case
     * @param everywhere whether it is open in nearly every state
     * @param to the key of where it leads: a state, or a rule that finds it
     * @param occasion when somebody else takes it, null where never
     * @param asks what must be handed in
     */
    public record StepLine(
            Step step,
            List<CaseState> from,
            boolean everywhere,
            String to,
            List<Role> roles,
            Occasion occasion,
            List<Role> instead,
            List<Condition> conditions,
            List<Datum> asks,
            List<Opens> opens,
            List<ClockRule> ends) {}

    /** An act that is not a step. */
    public record ActLine(Act act, List<Role> roles, List<Condition> conditions, List<Datum> asks) {}

    /**
     * A clock.
     *
     * @param length null where an act or national law fixes it
     * @param chapter that brings it, null where it runs in every case
     */
    public record ClockLine(ClockRule rule, Period length, Regime.Chapter chapter) {}

    /** A state in the picture, by its middle. */
    public record Node(CaseState state, int x, int y) {}

    /** The steps, in the order of the procedure. */
    public List<StepLine> getSteps() {
        return Stream.of(Step.values())
                .map(step -> new StepLine(
                        step,
                        inOrder(step.from()),
                        StatePicture.isNearlyEverywhere(step),
                        step.to().name(),
                        inOrder(step.by().usual()),
                        step.by().occasion().orElse(null),
                        inOrder(step.by().instead()),
                        step.conditions(),
                        needed(step.asks()),
                        step.opens(),
                        step.ends()))
                .toList();
    }

    /** The acts, in the order of their lines. */
    public List<ActLine> getActs() {
        return Stream.of(Act.values())
                .map(act -> new ActLine(act, inOrder(act.by()), act.conditions(), needed(act.asks())))
                .toList();
    }

    /** The clocks, in the order of their lines. */
    public List<ClockLine> getClocks() {
        return Stream.of(ClockRule.values())
                .map(rule -> new ClockLine(
                        rule, rule.length().orElse(null), rule.chapter().orElse(null)))
                .toList();
    }

    /** The national rules in force here. */
    public RulePack getPack() {
        return RulePack.inForce();
    }

    /** The periods of national law, pack by pack. */
    public List<NationalPeriod> getPeriods() {
        return NationalPeriod.all();
    }

    /** What the law allows at most. */
    public List<MaximumRow> getMaxima() {
        return MaximumRow.all();
    }

    /** The states, in the order of the procedure. */
    public List<Node> getNodes() {
        return Stream.of(CaseState.values())
                .map(state -> new Node(state, StatePicture.x(state), StatePicture.y(state)))
                .toList();
    }

    /** The ways between them, in the words of SVG. */
    public List<String> getPaths() {
        return StatePicture.ways().stream().map(StatePicture::path).toList();
    }

    private static List<Datum> needed(Asks asks) {
        return asks.needs();
    }

    private static <E extends Enum<E>> List<E> inOrder(Set<E> constants) {
        return constants.stream().sorted(Comparator.naturalOrder()).toList();
    }
}
