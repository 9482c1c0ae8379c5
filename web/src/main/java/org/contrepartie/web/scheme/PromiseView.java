package org.contrepartie.web.scheme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.contrepartie.access.StaffService;
import org.contrepartie.access.StaffService.Colleague;
import org.contrepartie.scheme.PromiseForm;
import org.contrepartie.scheme.PromiseRow;
import org.contrepartie.scheme.PromiseService;
import org.contrepartie.scheme.SchemePromise;
import org.contrepartie.shared.CallerContext;
import org.contrepartie.shared.Unknown;
import org.contrepartie.web.shared.Names;
import org.contrepartie.web.shared.Refusals;
import org.omnifaces.cdi.Param;

/** What the company promised to do with a scheme: logged, and looked at by whom it was given to. */
@Named
@RequestScoped
public class PromiseView {

    @Inject
    private PromiseService promises;

    @Inject
    private StaffService staff;

    @Inject
    private CallerContext context;

    @Inject
    private Origin from;

    @Inject
    private SchemeParts schemes;

    @Inject
    private Names names;

    @Inject
    private Clock clock;

    @Inject
    @Param(name = "n")
    private Integer number;

    private final Map<String, List<PromiseRow>> rows = new HashMap<>();
    private PromiseRow row;
    private SchemePromise.Kind kind;
    private String origin;
    private String words;
    private String owner;
    private LocalDate due;
    private SchemePromise.Outcome outcome;
    private String exhibit;
    private String reason;
    private LocalDate nextDue;

    /**
     * Opens the form: a new promise, or the one that is looked at.
     *
     * @throws Unknown if there is no such scheme or promise
     */
    public void open() {
        from.open();
        getRow();
        if (owner == null) {
            owner = context.caller().name();
        }
    }

    public void log() {
        PromiseForm form = new PromiseForm(kind, words, origin, owner, due);
        Refusals.orShown(() -> promises.log(from.getScheme(), form))
                .ifPresent(logged -> from.goBack("offers", "promises.done", logged));
    }

    /** Says whether it was kept. */
    public void check() {
        PromiseForm.Check form = new PromiseForm.Check(outcome, reason, exhibit, nextDue);
        if (Refusals.done(() -> promises.check(from.getScheme(), number, form))) {
            from.goBack("offers", "promises.checked", number, names.of("SchemePromise.Outcome", outcome.name()));
        }
    }

    /** The promises about a scheme. */
    public List<PromiseRow> of(String scheme) {
        return rows.computeIfAbsent(
                scheme, reference -> promises.ofScheme(schemes.sheet(reference).id()));
    }

    /** The promise that is looked at; null for a new one. */
    public PromiseRow getRow() {
        if (row == null && number != null) {
            row = of(from.getScheme()).stream()
                    .filter(one -> one.number() == number)
                    .findFirst()
                    .orElseThrow(() -> new Unknown(String.valueOf(number)));
        }
        return row;
    }

    /** Whether nobody looked although the day is over. */
    public boolean isLate(PromiseRow one) {
        return one.isLate(LocalDate.now(clock));
    }

    /** The tone of what became of it. */
    public String tone(PromiseRow one) {
        return switch (one.outcome()) {
            case OPEN -> isLate(one) ? "warn" : "info";
            case KEPT -> "ok";
            case BROKEN -> "danger";
        };
    }

    public String nameOf(String login) {
        return staff.nameOf(login);
    }

    public List<Colleague> getColleagues() {
        return staff.colleagues();
    }

    public List<SchemePromise.Kind> getKinds() {
        return List.of(SchemePromise.Kind.values());
    }

    public List<SchemePromise.Outcome> getOutcomes() {
        return List.of(SchemePromise.Outcome.values());
    }

    public SchemePromise.Kind getKind() {
        return kind;
    }

    public void setKind(SchemePromise.Kind kind) {
        this.kind = kind;
    }

    public String getOrigin() {
        return origin;
    }

    public void setOrigin(String origin) {
        this.origin = origin;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }

    public SchemePromise.Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(SchemePromise.Outcome outcome) {
        this.outcome = outcome;
    }

    public String getExhibit() {
        return exhibit;
    }

    public void setExhibit(String exhibit) {
        this.exhibit = exhibit;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getNextDue() {
        return nextDue;
    }

    public void setNextDue(LocalDate nextDue) {
        this.nextDue = nextDue;
    }
}
