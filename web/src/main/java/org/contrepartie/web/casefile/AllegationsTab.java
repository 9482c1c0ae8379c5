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
import org.contrepartie.casefile.FactRow;
import org.contrepartie.casefile.FactService;
import org.contrepartie.decision.Allegation;
import org.contrepartie.decision.AllegationForm;
import org.contrepartie.decision.AllegationRow;
import org.contrepartie.decision.AllegationService;
import org.contrepartie.decision.LegalReasoning;
import org.contrepartie.evidence.ExhibitRow;
import org.contrepartie.shared.Unknown;
import org.contrepartie.web.shared.Notices;
import org.contrepartie.web.shared.Refusals;
import org.omnifaces.cdi.Param;

/** The allegations of a case, and the form in which one is drafted, said otherwise or dropped. */
@Named
@RequestScoped
public class AllegationsTab {

    @Inject
    private AllegationService allegations;

    @Inject
    private FactService factService;

    @Inject
    private CaseFileView view;

    @Inject
    @Param(name = "allegation")
    private Integer number;

    @Inject
    @Param(name = "drop")
    private Integer dropped;

    private List<AllegationRow> rows;
    private List<FactRow> onCase;
    private AllegationRow amended;
    private String text;
    private String provisions;
    private final Map<Integer, Boolean> facts = new HashMap<>();
    private final Map<Integer, Boolean> exhibits = new HashMap<>();
    private final Map<String, String> reasoning = new HashMap<>();
    private String reason;
    private String seen;

    /** Where an allegation is to be said otherwise, the form begins with what it says. */
    @PostConstruct
    void begin() {
        if (number == null) {
            return;
        }
        amended = find(number);
        text = amended.words();
        provisions = amended.provisions();
        amended.facts().forEach(one -> facts.put(one, true));
        amended.exhibits().forEach(one -> exhibits.put(one, true));
        LegalReasoning said = amended.reasoning();
        reasoning.put("rule", said.rule());
        reasoning.put("facts", said.facts());
        reasoning.put("argument", said.argument());
        reasoning.put("reasoning", said.reasoning());
        reasoning.put("conclusion", said.conclusion());
        seen = amended.amendedAt().toString();
    }

    /** Drafts it, or says it otherwise, and shows the list again. */
    public void save() {
        String reference = view.getReference();
        if (amended == null) {
            Refusals.orShown(() -> allegations.draft(reference, form()))
                    .ifPresent(taken -> tell("casefile_allegations.drafted", "A" + taken));
        } else if (Refusals.done(
                () -> allegations.amend(reference, number, form(), reason, Optional.of(Instant.parse(seen))))) {
            tell("casefile_allegations.amended", amended.label());
        }
    }

    /** Drops the one that the address names, and shows the list again. */
    public void drop() {
        if (Refusals.done(() -> allegations.drop(view.getReference(), dropped, reason))) {
            tell("casefile_allegations.droppedNow", "A" + dropped);
        }
    }

    private void tell(String key, String label) {
        Notices.goAndTell("/casefile/file/" + view.getReference() + "/allegations", key, label);
    }

    private AllegationForm form() {
        return new AllegationForm(
                text,
                provisions,
                ticked(facts),
                ticked(exhibits),
                new LegalReasoning(
                        reasoning.get("rule"),
                        reasoning.get("facts"),
                        reasoning.get("argument"),
                        reasoning.get("reasoning"),
                        reasoning.get("conclusion")));
    }

    private static Set<Integer> ticked(Map<Integer, Boolean> boxes) {
        Set<Integer> ticked = new TreeSet<>();
        boxes.forEach((one, on) -> {
            if (Boolean.TRUE.equals(on)) {
                ticked.add(one);
            }
        });
        return ticked;
    }

    private AllegationRow find(int wanted) {
        return getAll().stream()
                .filter(row -> row.number() == wanted)
                .findFirst()
                .orElseThrow(() -> new Unknown("A" + wanted));
    }

    public List<AllegationRow> getAll() {
        if (rows == null) {
            rows = allegations.ofCase(view.getReference());
        }
        return rows;
    }

    public List<FactRow> getFactsOnCase() {
        if (onCase == null) {
            onCase = factService.ofCase(view.getReference());
        }
        return onCase;
    }

    /** The exhibits that an allegation may rest on: those on file, and those that this one rests on already. */
    public List<ExhibitRow> getExhibitsOnFile() {
        return view.getExhibits().stream()
                .filter(row -> !row.isWithdrawn()
                        || amended != null && amended.exhibits().contains(row.number()))
                .toList();
    }

    /** The label of an exhibit of the case. */
    public String labelOf(int exhibit) {
        return view.getExhibits().stream()
                .filter(row -> row.number() == exhibit)
                .findFirst()
                .map(ExhibitRow::label)
                .orElse(String.valueOf(exhibit));
    }

    /** Whether it may still be said otherwise. */
    public boolean open(Allegation.Status status) {
        return view.isWritesFacts() && (status == Allegation.Status.DRAFT || status == Allegation.Status.NOTIFIED);
    }

    /** The tone of a status: warn where a decision upheld it. */
    public String tone(Allegation.Status status) {
        return switch (status) {
            case DRAFT, DROPPED -> "quiet";
            case NOTIFIED -> "info";
            case UPHELD -> "warn";
            case NOT_UPHELD -> "ok";
        };
    }

    /** The glyph of a status. */
    public String icon(Allegation.Status status) {
        return switch (status) {
            case DRAFT -> "pen";
            case NOTIFIED -> "mail";
            case UPHELD, NOT_UPHELD -> "scale";
            case DROPPED -> "lock";
        };
    }

    /** The one that is said otherwise, null where a new one is drafted. */
    public AllegationRow getAmended() {
        return amended;
    }

    /** The number of the one to be dropped, null for none. */
    public Integer getDropped() {
        return dropped;
    }

    public Map<Integer, Boolean> getFacts() {
        return facts;
    }

    public Map<Integer, Boolean> getExhibits() {
        return exhibits;
    }

    public Map<String, String> getReasoning() {
        return reasoning;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getProvisions() {
        return provisions;
    }

    public void setProvisions(String provisions) {
        this.provisions = provisions;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }
}
