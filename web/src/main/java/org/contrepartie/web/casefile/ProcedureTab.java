package org.contrepartie.web.casefile;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.contrepartie.casefile.CaseFileService;
import org.contrepartie.casefile.HistoryRow;
import org.contrepartie.procedure.ActService;
import org.contrepartie.procedure.OpenStep;
import org.contrepartie.procedure.ProcedureService;
import org.contrepartie.shared.Caller;
import org.contrepartie.web.shared.Me;
import org.contrepartie.web.shared.Notices;
import org.contrepartie.web.shared.Refusals;
import org.contrepartie.workflow.Act;
import org.contrepartie.workflow.Asks;
import org.contrepartie.workflow.Datum;
import org.contrepartie.workflow.Given;
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
    private CaseFileService cases;

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

    @Inject
    @Param(name = "letter")
    private String letter;

    private final Map<String, String> data = new HashMap<>();
    private List<OpenStep> steps;
    private List<Act> openActs;
    private List<HistoryRow> between = List.of();
    private Long version;
    private Long entry;
    private String reason;

    /** Who comes from a letter finds it chosen. */
    @PostConstruct
    void begin() {
        data.put(Datum.LETTER.field(), letter);
    }

    /** The steps of the reader's roles from here, each with what is still missing; empty for one who moves no case. */
    public List<OpenStep> getSteps() {
        if (steps == null) {
            Caller reader = new Caller(me.getName(), Set.copyOf(me.getRoles()));
            boolean movesCases = Stream.of(Step.values())
                    .anyMatch(one -> reader.isOneOf(one.by().ever()));
            steps = movesCases ? procedure.openTo(view.getReference()) : List.of();
        }
        return steps;
    }

    /** The acts of the reader that may be done on the case as it stands; empty for one who does none. */
    public List<Act> getActs() {
        if (openActs == null) {
            Caller reader = new Caller(me.getName(), Set.copyOf(me.getRoles()));
            boolean doesActs = Stream.of(Act.values()).anyMatch(one -> one.isOpenTo(reader));
            openActs = doesActs ? acts.openTo(view.getReference()) : List.of();
        }
        return openActs;
    }

    /** The step that the reader is about to take with what it still misses, null for none. */
    public OpenStep getOpenStep() {
        return getSteps().stream()
                .filter(one -> one.step().action().equals(step))
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

    /** What is asked for with the step or act that the address names, in the order of the form. */
    public List<AskedField> getFields() {
        Asks asks = asks();
        return asks.all().stream()
                .map(datum -> new AskedField(datum, asks.needs(datum)))
                .toList();
    }

    /** Whether the reason must be given. */
    public boolean isReasonNeeded() {
        return asks().reason();
    }

    /** Takes the step; where the case changed meanwhile, shows it as it is now and keeps the words. */
    public void take() {
        Step taken = Step.of(step).orElseThrow();
        String reference = view.getReference();
        if (Refusals.done(() -> procedure.take(taken, reference, Optional.of(version), new Given(reason, data)))) {
            Notices.goAndTell("/casefile/file/" + reference, "casefile_procedure.taken", taken.id());
            return;
        }
        between = since(entry);
        entry = null;
        steps = null;
        view.forget();
        version = view.getSheet().version();
    }

    /**
     * What was done on the case while the reader wrote, newest first; empty unless his step was refused, or is no longer open
     * to him.
     */
    public List<HistoryRow> getBetween() {
        return isGone() ? since(Long.valueOf(sent(":entry").get(0))) : between;
    }

    /** What he typed for a step that is no longer open to him, so that he can take it along; empty while its form is there. */
    public List<String> getLeftOver() {
        return isGone()
                ? Stream.concat(sent(":reason").stream(), sent(":data_").stream())
                        .filter(words -> !words.isBlank())
                        .toList()
                : List.of();
    }

    /** Whether the form that was sent is no longer there: its step was taken meanwhile, so the page does not read it. */
    private boolean isGone() {
        return FacesContext.getCurrentInstance().isPostback()
                && getOpenStep() == null
                && !sent(":entry").isEmpty();
    }

    private List<String> sent(String name) {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().entrySet().stream()
                .filter(field -> field.getKey().contains(name))
                .map(Map.Entry::getValue)
                .toList();
    }

    private List<HistoryRow> since(long last) {
        return cases.historySince(view.getReference(), last);
    }

    /** The last line of the trail that the reader has before him. */
    public Long getEntry() {
        return entry == null ? (Long) cases.lastEntry(view.getReference()) : entry;
    }

    public void setEntry(Long entry) {
        this.entry = entry;
    }

    /** Does the act. */
    public void act() {
        Act done = Act.of(act).orElseThrow();
        String reference = view.getReference();
        if (Refusals.done(() -> acts.act(done, reference, new Given(reason, data)))) {
            Notices.goAndTell("/casefile/file/" + reference + "/procedure", "casefile_procedure.done", done.id());
        }
    }

    private Asks asks() {
        return Step.of(String.valueOf(step))
                .map(Step::asks)
                .or(() -> Act.of(String.valueOf(act)).map(Act::asks))
                .orElse(Asks.NOTHING);
    }

    /** What is typed into the form, by the names of the contract. */
    public Map<String, String> getData() {
        return data;
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
}
