package org.contrepartie.procedure;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.contrepartie.audit.Happening;
import org.contrepartie.casefile.ActEffect;
import org.contrepartie.casefile.CaseFile;
import org.contrepartie.clock.ClockService;
import org.contrepartie.complaint.Complaint;
import org.contrepartie.complaint.ComplaintService;
import org.contrepartie.deadline.ClockRule;
import org.contrepartie.shared.CallerContext;
import org.contrepartie.shared.Invalid;
import org.contrepartie.workflow.Act;
import org.contrepartie.workflow.Datum;
import org.contrepartie.workflow.Given;

/**
 * What is recorded on the case itself: the president keeps it of own motion (A03), a step is drafted for somebody else to take
 * (A07), a complainant agrees to a resolution in writing (A08), he had exercised a right with the controller (A18).
 */
@Dependent
public class CaseActs implements ActEffect {

    @EJB
    private ComplaintService complaints;

    @EJB
    private ClockService clocks;

    @EJB
    private CallerContext context;

    @Inject
    private OnFile exhibits;

    @Inject
    private Clock clock;

    @Override
    public Set<Act> of() {
        return EnumSet.of(Act.KEEP_OF_OWN_MOTION, Act.DRAFT_STEP, Act.RECORD_AGREEMENT, Act.RECORD_RIGHTS_REQUEST);
    }

    @Override
    public Happening on(Act act, CaseFile file, Given given, Happening what) {
        return switch (act) {
            case KEEP_OF_OWN_MOTION -> {
                file.keepOfOwnMotion();
                yield what;
            }
            case DRAFT_STEP -> {
                String step = given.text(Datum.DRAFTED_STEP).orElseThrow();
                file.draft(step, context.caller().name(), given.reason());
                yield what.with("step", step);
            }
            case RECORD_RIGHTS_REQUEST -> request(file, given, what);
            default -> agree(act, file, given, what);
        };
    }

    /** The controller has his month for the answer: by it a grievance is tested. Source: GDPR 12(3). */
    private Happening request(CaseFile file, Given given, Happening what) {
        String reference = openOn(file, given).reference();
        LocalDate on = given.day(Datum.REQUESTED_ON).orElseThrow();
        clocks.startAbout(
                ClockRule.D23,
                file.reference(),
                reference,
                on,
                ClockRule.D23.length().orElseThrow());
        return what.with("complaint", reference).with("requestedOn", on);
    }

    private Complaint openOn(CaseFile file, Given given) {
        String reference = given.text(Datum.COMPLAINT).orElseThrow();
        return complaints.attachedTo(file.reference()).stream()
                .filter(one -> one.isOpen() && one.reference().equals(reference))
                .findFirst()
                .orElseThrow(() -> new Invalid("data.complaint", "act.notOnCase"));
    }

    private Happening agree(Act act, CaseFile file, Given given, Happening what) {
        int exhibit =
                exhibits.known(file.reference(), given.number(Datum.EXHIBIT).orElseThrow(), Datum.EXHIBIT);
        Complaint complaint = openOn(file, given);
        String reference = complaint.reference();
        LocalDate on = given.day(Datum.RECEIVED_ON).orElseGet(() -> LocalDate.now(clock));
        complaints.agree(complaint, on);
        clocks.end(ClockRule.D07, reference, act.id());
        return what.with("complaint", reference).with("exhibit", exhibit).with("receivedOn", on);
    }
}
