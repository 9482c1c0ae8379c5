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
import java.util.function.IntSupplier;
import org.contrepartie.casefile.CaseFact;
import org.contrepartie.casefile.FactForm;
import org.contrepartie.casefile.FactRow;
import org.contrepartie.casefile.FactService;
import org.contrepartie.evidence.ExhibitRow;
import org.contrepartie.evidence.Weight;
import org.contrepartie.shared.Invalid;
import org.contrepartie.shared.Unknown;
import org.contrepartie.web.shared.Notices;
import org.contrepartie.web.shared.Refusals;
import org.omnifaces.cdi.Param;

/** The facts of a case, and the form in which one is written down or said otherwise. */
@Named
@RequestScoped
public class FactsTab {

    private static final String SUPPORTS = "supports";

    @Inject
    private FactService facts;

    @Inject
    private CaseFileView view;

    @Inject
    @Param(name = "fact")
    private Integer number;

    private List<FactRow> rows;
    private FactRow amended;
    private String text;
    private CaseFact.Status status = CaseFact.Status.ALLEGED;
    private final Map<Integer, String> weights = new HashMap<>();
    private String reason;
    private String seen;

    /** Where a fact is to be said otherwise, the form begins with what it says. */
    @PostConstruct
    void begin() {
        if (number == null) {
            return;
        }
        amended = getRows().stream()
                .filter(row -> row.number() == number)
                .findFirst()
                .orElseThrow(() -> new Unknown("F" + number));
        text = amended.words();
        status = amended.status();
        seen = amended.amendedAt().toString();
        amended.supports()
                .forEach(one -> weights.put(one.exhibit(), one.weight().name()));
    }

    /** Writes it down, or says it otherwise, and shows the list again. */
    public void save() {
        String reference = view.getReference();
        String list = "/casefile/file/" + reference + "/facts";
        if (amended == null) {
            Refusals.orShown(() -> atInputs(() -> facts.record(reference, form())))
                    .ifPresent(taken -> Notices.goAndTell(list, "casefile_facts.recorded", "F" + taken));
        } else if (Refusals.orShown(() -> atInputs(() -> amend(reference))).isPresent()) {
            Notices.goAndTell(list, "casefile_facts.amended", amended.label());
        }
    }

    private int amend(String reference) {
        facts.amend(reference, number, form(), reason, Optional.of(Instant.parse(seen)));
        return number;
    }

    private FactForm form() {
        return new FactForm(text, status, supports());
    }

    private List<FactForm.Support> supports() {
        return weights.entrySet().stream()
                .filter(one -> one.getValue() != null && !one.getValue().isEmpty())
                .sorted(Map.Entry.comparingByKey())
                .map(one -> new FactForm.Support(one.getKey(), Weight.valueOf(one.getValue())))
                .toList();
    }

    /** The service counts the exhibits that are named; the page has one input for each that may be. */
    private int atInputs(IntSupplier act) {
        try {
            return act.getAsInt();
        } catch (Invalid invalid) {
            throw new Invalid(invalid.violations().stream()
                    .map(one -> new Invalid.Violation(input(one.field()), one.code(), one.details()))
                    .toList());
        }
    }

    private String input(String field) {
        if (!field.startsWith(SUPPORTS)) {
            return field;
        }
        if (field.equals(SUPPORTS)) {
            return getExhibits().isEmpty()
                    ? field
                    : "exhibit" + getExhibits().get(0).number();
        }
        int at = Integer.parseInt(field.replaceAll("\\D", ""));
        return "exhibit" + supports().get(at).exhibit();
    }

    public List<FactRow> getRows() {
        if (rows == null) {
            rows = facts.ofCase(view.getReference());
        }
        return rows;
    }

    /** Whether every exhibit that the fact rested on was withdrawn: it is no longer proven. */
    public boolean isBare(FactRow row) {
        return row.status().needsExhibit()
                && row.supports().stream()
                        .allMatch(support -> exhibit(support.exhibit()).isWithdrawn());
    }

    /** The exhibits that a fact may rest on: those on file, and those that this one rests on already. */
    public List<ExhibitRow> getExhibits() {
        return view.getExhibits().stream()
                .filter(row -> !row.isWithdrawn() || rested(row.number()))
                .toList();
    }

    private boolean rested(int exhibit) {
        return amended != null && amended.supports().stream().anyMatch(one -> one.exhibit() == exhibit);
    }

    /** The exhibit of that number, null where there is none. */
    public ExhibitRow exhibit(int wanted) {
        return view.getExhibits().stream()
                .filter(row -> row.number() == wanted)
                .findFirst()
                .orElse(null);
    }

    /** The tone of a status: ok where a decision may be built on it. */
    public String tone(CaseFact.Status of) {
        return switch (of) {
            case ALLEGED -> "quiet";
            case ADMITTED, ESTABLISHED -> "ok";
            case DISPUTED -> "warn";
        };
    }

    /** The glyph of a status. */
    public String icon(CaseFact.Status of) {
        return switch (of) {
            case ALLEGED -> "say";
            case ADMITTED, ESTABLISHED -> "check";
            case DISPUTED -> "scale";
        };
    }

    public List<CaseFact.Status> getStatuses() {
        return List.of(CaseFact.Status.values());
    }

    public List<Weight> getAllWeights() {
        return List.of(Weight.values());
    }

    /** The fact that is said otherwise, null where a new one is written. */
    public FactRow getAmended() {
        return amended;
    }

    public Map<Integer, String> getWeights() {
        return weights;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public CaseFact.Status getStatus() {
        return status;
    }

    public void setStatus(CaseFact.Status status) {
        this.status = status;
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
