package org.contrepartie.cooperation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.contrepartie.audit.Happening;
import org.contrepartie.casefile.ActEffect;
import org.contrepartie.casefile.CaseFile;
import org.contrepartie.clock.ClockService;
import org.contrepartie.deadline.ClockRule;
import org.contrepartie.shared.Invalid;
import org.contrepartie.workflow.Act;
import org.contrepartie.workflow.CaseState;
import org.contrepartie.workflow.Datum;
import org.contrepartie.workflow.Given;
import org.contrepartie.workflow.Procedure;
import org.contrepartie.workflow.RulePack;
import org.contrepartie.workflow.Track;

/**
 * The president chooses the track (A05): simplified where the national law has it, simple cooperation where this authority leads
 * and is confirmed. In simple cooperation D05b and D09 run instead of D06 and D08, counted from the same day.
 *
 * <p>Source: LIL 22-1; 2025/2518 6, 10(3), 12(1), 12(6).
 */
@Dependent
public class TrackActs implements ActEffect {

    private static final List<ClockRule> ORDINARY = List.of(ClockRule.D06, ClockRule.D08);
    private static final List<ClockRule> SIMPLE = List.of(ClockRule.D05B, ClockRule.D09);

    @EJB
    private CooperationService cooperation;

    @EJB
    private ClockService clocks;

    @Inject
    private CooperationClocks started;

    @Override
    public Set<Act> of() {
        return EnumSet.of(Act.SET_TRACK);
    }

    @Override
    public Happening on(Act act, CaseFile file, Given given, Happening what) {
        Track chosen = given.choice(Datum.TRACK, Track.class).orElseThrow();
        Track before = file.track();
        boolean leads = file.procedure() == Procedure.OSS_LEAD;
        Optional<LocalDate> confirmed = cooperation.competenceConfirmedOn(file.reference());
        new Invalid.Check()
                .that(chosen != before, "data.track", "track.same")
                .that(chosen != Track.SIMPLIFIED || RulePack.inForce() == RulePack.FR, "data.track", "track.notInPack")
                .that(
                        chosen != Track.SIMPLE_COOPERATION || leads && confirmed.isPresent(),
                        "data.track",
                        "track.notLeading")
                .done();
        file.goBy(chosen);
        if (chosen == Track.SIMPLE_COOPERATION) {
            change(act, file, ORDINARY, SIMPLE, confirmed);
        } else if (before == Track.SIMPLE_COOPERATION) {
            boolean begun = !EnumSet.of(CaseState.INTAKE, CaseState.ADMISSIBILITY, CaseState.COMPETENCE)
                    .contains(file.state().orElseThrow());
            change(act, file, SIMPLE, begun ? ORDINARY : List.of(), confirmed);
        }
        return what.with("track", chosen);
    }

    private void change(
            Act act, CaseFile file, List<ClockRule> end, List<ClockRule> start, Optional<LocalDate> confirmed) {
        String caseRef = file.reference();
        end.forEach(rule -> clocks.end(rule, caseRef, act.id()));
        confirmed.ifPresent(day -> start.forEach(rule -> started.open(rule, file, day)));
    }
}
