package org.contrepartie.web.casefile;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import org.contrepartie.decision.FineFactor;
import org.contrepartie.decision.Measure;
import org.contrepartie.decision.MeasureForm;
import org.contrepartie.decision.MeasureRow;
import org.contrepartie.decision.MeasureService;
import org.contrepartie.decision.Tier;
import org.contrepartie.shared.Invalid;
import org.contrepartie.shared.Unknown;
import org.contrepartie.web.shared.Notices;
import org.contrepartie.web.shared.Refusals;
import org.omnifaces.cdi.Param;

/** The form in which a measure is envisaged or said otherwise. */
@Named
@RequestScoped
public class MeasureInput {

    private static final List<String> PERIODS = List.of("P2W", "P1M", "P2M", "P3M", "P6M");

    @Inject
    private MeasureService measures;

    @Inject
    private CaseFileView view;

    @Inject
    private MeasuresTab tab;

    @Inject
    @Param(name = "measure")
    private Integer number;

    private MeasureRow amended;
    private Measure.Kind kind;
    private String text;
    private LocalDate dueOn;
    private String period;
    private String amount;
    private String dailyRate;
    private Tier tier;
    private Integer secures;
    private final Map<String, String> directions = new HashMap<>();
    private final Map<String, String> reasons = new HashMap<>();
    private String reason;
    private String seen;

    /** Where a measure is to be said otherwise, the form begins with what it says. */
    @PostConstruct
    void begin() {
        if (number == null) {
            return;
        }
        amended = tab.getAll().stream()
                .filter(row -> row.number() == number)
                .findFirst()
                .orElseThrow(() -> new Unknown("M" + number));
        MeasureForm form = amended.form();
        kind = form.kind();
        text = form.words();
        dueOn = form.dueOn();
        period = form.period();
        amount = TypedEuros.written(form.amount());
        dailyRate = TypedEuros.written(form.dailyRate());
        tier = form.tier();
        secures = form.secures();
        form.factors().forEach(one -> {
            directions.put(one.factor().name(), one.direction().name());
            reasons.put(one.factor().name(), one.reason());
        });
        seen = amended.amendedAt().toString();
    }

    /** Envisages it, or says it otherwise, and shows the list again. */
    public void save() {
        String reference = view.getReference();
        String list = "/casefile/file/" + reference + "/measures";
        if (amended == null) {
            Refusals.orShown(() -> atInputs(() -> measures.envisage(reference, form())))
                    .ifPresent(made -> Notices.goAndTell(list, "casefile_measures.envisagedNow", "M" + made));
        } else if (Refusals.orShown(() -> atInputs(() -> amend(reference))).isPresent()) {
            Notices.goAndTell(list, "casefile_measures.amendedNow", amended.label());
        }
    }

    private int amend(String reference) {
        measures.amend(reference, number, form(), reason, Optional.of(Instant.parse(seen)));
        return number;
    }

    private MeasureForm form() {
        return new MeasureForm(
                kind,
                text,
                dueOn,
                period,
                TypedEuros.read("amount", amount),
                TypedEuros.read("dailyRate", dailyRate),
                tier,
                secures,
                weighed());
    }

    private List<MeasureForm.Weighed> weighed() {
        return Stream.of(FineFactor.values())
                .filter(one -> directions.get(one.name()) != null
                        && !directions.get(one.name()).isEmpty())
                .map(one -> new MeasureForm.Weighed(
                        one, FineFactor.Direction.valueOf(directions.get(one.name())), reasons.get(one.name())))
                .toList();
    }

    /** The service counts the factors that are named; the page has inputs for each that may be. */
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
        if (!field.startsWith("factors[")) {
            return field;
        }
        int at = Integer.parseInt(field.replaceAll("\\D", ""));
        return "reason" + weighed().get(at).factor();
    }

    public List<Measure.Kind> getKinds() {
        return List.of(Measure.Kind.values());
    }

    public List<Tier> getTiers() {
        return List.of(Tier.values());
    }

    public List<FineFactor> getFactors() {
        return List.of(FineFactor.values());
    }

    public List<FineFactor.Direction> getAllDirections() {
        return List.of(FineFactor.Direction.values());
    }

    /** The periods that are offered, and the one that is kept already. */
    public List<String> getPeriods() {
        return Stream.concat(
                        PERIODS.stream(), Stream.of(Optional.ofNullable(period).orElse(PERIODS.get(0))))
                .distinct()
                .toList();
    }

    /** The measures whose delay a penalty may be for. */
    public List<MeasureRow> getSecurable() {
        return tab.getAll().stream()
                .filter(row ->
                        row.status() == Measure.Status.ENVISAGED && row.form().kind() != Measure.Kind.PENALTY_PAYMENT)
                .toList();
    }

    /** The measure that is said otherwise, null where a new one is envisaged. */
    public MeasureRow getAmended() {
        return amended;
    }

    public Measure.Kind getKind() {
        return kind;
    }

    public void setKind(Measure.Kind kind) {
        this.kind = kind;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }

    public String getDailyRate() {
        return dailyRate;
    }

    public void setDailyRate(String dailyRate) {
        this.dailyRate = dailyRate;
    }

    public Tier getTier() {
        return tier;
    }

    public void setTier(Tier tier) {
        this.tier = tier;
    }

    public Integer getSecures() {
        return secures;
    }

    public void setSecures(Integer secures) {
        this.secures = secures;
    }

    public Map<String, String> getDirections() {
        return directions;
    }

    public Map<String, String> getReasons() {
        return reasons;
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
