package org.contrepartie.web.casefile;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.contrepartie.decision.Allegation;
import org.contrepartie.decision.AllegationRow;
import org.contrepartie.decision.Decision;
import org.contrepartie.decision.DecisionForm;
import org.contrepartie.decision.DecisionService;
import org.contrepartie.decision.DecisionSheet;
import org.contrepartie.decision.Finding;
import org.contrepartie.decision.Measure;
import org.contrepartie.decision.MeasureRow;
import org.contrepartie.shared.Invalid;
import org.contrepartie.web.shared.Notices;
import org.contrepartie.web.shared.Refusals;

/** The form in which the decision is drafted. */
@Named
@RequestScoped
public class DecisionInput {

    @Inject
    private DecisionService decisions;

    @Inject
    private CaseFileView view;

    @Inject
    private DecisionTab tab;

    @Inject
    private AllegationsTab allegations;

    @Inject
    private MeasuresTab measuresTab;

    private Decision.Kind kind;
    private Decision.Track track = Decision.Track.ORDINARY;
    private String operative;
    private String reasons;
    private boolean published;
    private final Map<Integer, String> verdicts = new HashMap<>();
    private final Map<Integer, String> reasonings = new HashMap<>();
    private final Map<Integer, Boolean> chosen = new HashMap<>();
    private String seen;

    /** The form begins with what is drafted. */
    @PostConstruct
    void begin() {
        track = decisions.trackOf(view.getReference());
        DecisionSheet draft = tab.getSheet();
        if (draft == null || draft.isSealed()) {
            return;
        }
        DecisionForm form = draft.form();
        kind = form.kind();
        track = form.track();
        operative = form.operative();
        reasons = form.reasons();
        published = form.published();
        form.findings().forEach(one -> {
            verdicts.put(one.allegation(), one.verdict().name());
            reasonings.put(one.allegation(), one.reasoning());
        });
        form.measures().forEach(one -> chosen.put(one, true));
        seen = draft.amendedAt().toString();
    }

    /** Saves the draft, and shows it. */
    public void save() {
        String reference = view.getReference();
        if (Refusals.done(() -> atInputs(reference))) {
            Notices.goAndTell("/casefile/file/" + reference + "/decision", "casefile_decision.draftedNow");
        }
    }

    /** The service counts the findings that are made; the page has inputs for each that may be. */
    private void atInputs(String reference) {
        try {
            decisions.draft(reference, form(), Optional.ofNullable(seen).map(Instant::parse));
        } catch (Invalid invalid) {
            throw new Invalid(invalid.violations().stream()
                    .map(one -> new Invalid.Violation(input(one.field()), one.code(), one.details()))
                    .toList());
        }
    }

    private String input(String field) {
        if (!field.startsWith("findings[")) {
            return field;
        }
        int at = Integer.parseInt(field.replaceAll("\\D", ""));
        String part = field.endsWith("reasoning") ? "reasoning" : "verdict";
        return part + findings().get(at).allegation();
    }

    private DecisionForm form() {
        Set<Integer> measures = new TreeSet<>();
        chosen.forEach((one, on) -> {
            if (Boolean.TRUE.equals(on)) {
                measures.add(one);
            }
        });
        return new DecisionForm(kind, track, operative, reasons, published, findings(), measures);
    }

    private List<DecisionForm.FindingForm> findings() {
        return getNotified().stream()
                .map(AllegationRow::number)
                .filter(one -> verdicts.get(one) != null && !verdicts.get(one).isEmpty())
                .map(one -> new DecisionForm.FindingForm(
                        one, Finding.Verdict.valueOf(verdicts.get(one)), reasonings.get(one)))
                .toList();
    }

    /** The allegations that are to be decided. */
    public List<AllegationRow> getNotified() {
        return allegations.getAll().stream()
                .filter(row -> row.status() == Allegation.Status.NOTIFIED)
                .toList();
    }

    /** The measures that may be ordered. */
    public List<MeasureRow> getEnvisaged() {
        return measuresTab.getAll().stream()
                .filter(row -> row.status() == Measure.Status.ENVISAGED)
                .toList();
    }

    public List<Decision.Kind> getKinds() {
        return List.of(Decision.Kind.values());
    }

    public List<Decision.Track> getTracks() {
        return List.of(Decision.Track.values());
    }

    public List<Finding.Verdict> getAllVerdicts() {
        return List.of(Finding.Verdict.values());
    }

    public Map<Integer, String> getVerdicts() {
        return verdicts;
    }

    public Map<Integer, String> getReasonings() {
        return reasonings;
    }

    public Map<Integer, Boolean> getChosen() {
        return chosen;
    }

    public Decision.Kind getKind() {
        return kind;
    }

    public void setKind(Decision.Kind kind) {
        this.kind = kind;
    }

    public Decision.Track getTrack() {
        return track;
    }

    public void setTrack(Decision.Track track) {
        this.track = track;
    }

    public String getOperative() {
        return operative;
    }

    public void setOperative(String operative) {
        this.operative = operative;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }

    public boolean isPublished() {
        return published;
    }

    public void setPublished(boolean published) {
        this.published = published;
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }
}
