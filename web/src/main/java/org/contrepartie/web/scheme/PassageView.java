package org.contrepartie.web.scheme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.contrepartie.statement.Claim;
import org.contrepartie.statement.PassageForm;
import org.contrepartie.statement.PassageService;
import org.contrepartie.statement.Target;
import org.contrepartie.web.shared.Refusals;

/** Notes what the words of an exhibit or a document say, beside the cell that holds a claim against them. */
@Named
@RequestScoped
public class PassageView {

    @Inject
    private PassageService passages;

    @Inject
    private CellView cell;

    @Inject
    private Origin origin;

    private final ScopeFields scope = new ScopeFields();
    private Claim.Direction direction = Claim.Direction.NA;
    private Claim.Tense tense = Claim.Tense.PRESENT;
    private boolean denies;
    private boolean exhaustive;
    private String categories;

    /** Writes the reading down; the rules speak of the cell from then on. */
    public void note() {
        Refusals.orShown(() -> passages.note(origin.getScheme(), form()))
                .ifPresent(row -> origin.goBack("matrix", "passage.done"));
    }

    private PassageForm form() {
        Target target = cell.getTarget();
        return new PassageForm(
                target, direction, tense, denies, exhaustive, ScopeFields.codes(categories), scope.given());
    }

    public ScopeFields getScope() {
        return scope;
    }

    public Claim.Direction getDirection() {
        return direction;
    }

    public void setDirection(Claim.Direction direction) {
        this.direction = direction;
    }

    public Claim.Tense getTense() {
        return tense;
    }

    public void setTense(Claim.Tense tense) {
        this.tense = tense;
    }

    public boolean isDenies() {
        return denies;
    }

    public void setDenies(boolean denies) {
        this.denies = denies;
    }

    public boolean isExhaustive() {
        return exhaustive;
    }

    public void setExhaustive(boolean exhaustive) {
        this.exhaustive = exhaustive;
    }

    public String getCategories() {
        return categories;
    }

    public void setCategories(String categories) {
        this.categories = categories;
    }
}
