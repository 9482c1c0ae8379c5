package org.contrepartie.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.contrepartie.access.ConflictDeclaration;
import org.contrepartie.decision.AllegationRow;
import org.contrepartie.decision.AllegationService;
import org.contrepartie.procedure.ActService;
import org.contrepartie.procedure.OpenStep;
import org.contrepartie.procedure.ProcedureService;
import org.contrepartie.shared.Caller;
import org.contrepartie.shared.Invalid;
import org.contrepartie.web.shared.Me;
import org.contrepartie.web.shared.Notices;
import org.contrepartie.web.shared.Refusals;
import org.contrepartie.workflow.Act;
import org.contrepartie.workflow.CaseState;
import org.contrepartie.workflow.Step;
import org.omnifaces.cdi.Param;

/** What the reader may do on a case now: the steps and acts of his roles, and the one that he is about to do. */
@Named
@RequestScoped
public class ProcedureTab {

    @Inject
    private ProcedureService procedure;

    @Inject
    private ActService acts;

    @Inject
    private AllegationService allegations;

    @Inject
    private CaseFileView view;

    @Inject
    private Me me;

    @Inject
    @Param(name = "step")
    private String step;

    @Inject
    @Param(name = "act")
    private String act;

    private List<OpenStep> steps;
    private Long version;
    private String reason;
    private String login;
    private String interest;
    private ConflictDeclaration.Outcome outcome = ConflictDeclaration.Outcome.NONE;
    private String ground;
    private String proof;

    /** The steps of the reader's roles from here, each with what is still missing; empty for one who moves no case. */
    public List<OpenStep> getSteps() {
        if (steps == null) {
            boolean movesCases = Stream.of(Step.values()).anyMatch(one -> caller().isOneOf(one.by()));
            steps = movesCases ? procedure.openTo(view.getReference()) : List.of();
        }
        return steps;
    }

    /** The acts of the reader's roles; none on a case that is closed. */
    public List<Act> getActs() {
        if (view.getSheet().state() == CaseState.CLOSED) {
            return List.of();
        }
        return Stream.of(Act.values()).filter(one -> one.isOpenTo(caller())).toList();
    }

    private Caller caller() {
        return new Caller(me.getName(), Set.copyOf(me.getRoles()));
    }

    /** The step that the reader is about to take, null for none. */
    public Step getStep() {
        return getSteps().stream()
                .map(OpenStep::step)
                .filter(one -> one.action().equals(step))
                .findFirst()
                .orElse(null);
    }

    /** What the step that he is about to take still misses. */
    public OpenStep getOpenStep() {
        return getSteps().stream()
                .filter(one -> one.step() == getStep())
                .findFirst()
                .orElse(null);
    }

    /** The act that the reader is about to do, null for none. */
    public Act getAct() {
        return getActs().stream()
                .filter(one -> one.action().equals(act))
                .findFirst()
                .orElse(null);
    }

    /** Takes the step; where the case changed meanwhile, shows it as it is now and keeps the words. */
    public void take() {
        Step taken = Step.of(step).orElseThrow();
        String reference = view.getReference();
        if (Refusals.done(() -> procedure.take(taken, reference, Optional.of(version), reason))) {
            Notices.goAndTell("/casefile/file/" + reference, "casefile_procedure.taken", taken.id());
            return;
        }
        steps = null;
        view.forget();
        version = view.getSheet().version();
    }

    /** Does the act. */
    public void act() {
        Act done = Act.of(act).orElseThrow();
        String reference = view.getReference();
        if (Refusals.done(() -> doAct(done, reference))) {
            Notices.goAndTell("/casefile/file/" + reference + "/procedure", "casefile_procedure.done", done.id());
        }
    }

    /** The service names the login without the form it stands in; here it has a field. */
    private void doAct(Act done, String reference) {
        Map<String, String> data = new HashMap<>();
        data.put("login", login);
        data.put("interest", interest);
        data.put("outcome", outcome.name());
        data.put("ground", ground);
        data.put("proof", proof);
        try {
            acts.act(done, reference, data, reason);
        } catch (Invalid invalid) {
            throw new Invalid(invalid.violations().stream()
                    .map(one -> one.field().equals("login")
                            ? new Invalid.Violation("data.login", one.code(), one.details())
                            : one)
                    .toList());
        }
    }

    public List<AllegationRow> getAllegations() {
        return allegations.ofCase(view.getReference());
    }

    /** What a head of unit may rule. */
    public List<ConflictDeclaration.Outcome> getOutcomes() {
        return List.of(
                ConflictDeclaration.Outcome.NONE,
                ConflictDeclaration.Outcome.MANAGED,
                ConflictDeclaration.Outcome.RECUSED);
    }

    /** The version of the case that the reader has before him. */
    public Long getVersion() {
        return version == null ? (Long) view.getSheet().version() : version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getInterest() {
        return interest;
    }

    public void setInterest(String interest) {
        this.interest = interest;
    }

    public ConflictDeclaration.Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(ConflictDeclaration.Outcome outcome) {
        this.outcome = outcome;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }

    public String getProof() {
        return proof;
    }

    public void setProof(String proof) {
        this.proof = proof;
    }
}
