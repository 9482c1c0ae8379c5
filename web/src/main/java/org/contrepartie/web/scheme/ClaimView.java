package org.contrepartie.web.scheme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.contrepartie.shared.Unknown;
import org.contrepartie.statement.Claim;
import org.contrepartie.statement.ClaimForm;
import org.contrepartie.statement.ClaimRow;
import org.contrepartie.statement.ClaimService;
import org.contrepartie.statement.CompanyStatement;
import org.contrepartie.statement.ProposedClaim;
import org.contrepartie.statement.StatementSheet;
import org.contrepartie.terms.ClauseElement;
import org.contrepartie.web.shared.Refusals;
import org.omnifaces.cdi.Param;

/** Takes a claim out of a statement, or puts one better. */
@Named
@RequestScoped
public class ClaimView {

    @Inject
    private ClaimService claims;

    @Inject
    private SchemeParts schemes;

    @Inject
    private MatrixView matrix;

    @Inject
    private Origin origin;

    @Inject
    @Param(name = "statement")
    private Integer statement;

    @Inject
    @Param(name = "claim")
    private String label;

    @Inject
    @Param(name = "proposal")
    private Integer proposal;

    private boolean whole;
    private String words;
    private Claim.Type type = Claim.Type.FACT_PRACTICE;
    private Claim.Type alsoType;
    private Claim.Tense tense = Claim.Tense.PRESENT;
    private boolean exhaustive;
    private Claim.Direction direction = Claim.Direction.NA;
    private CompanyStatement.Mode mode = CompanyStatement.Mode.DIRECT_QUOTE;
    private String categories;
    private String admission;
    private final ScopeFields scope = new ScopeFields();
    private Long version;

    /**
     * Opens the form, with the claim in it where there is one.
     *
     * @throws Unknown if there is no such statement or claim
     */
    public void open() {
        origin.open();
        getStatement();
        Optional<ClaimRow> before = before();
        if (label != null && before.isEmpty()) {
            throw new Unknown(label);
        }
        before.ifPresent(row -> {
            version = row.version();
            fill(row.claim());
        });
        if (label == null && proposal != null) {
            claims.proposals(origin.getScheme(), getStatement().number()).stream()
                    .filter(one -> one.number() == proposal)
                    .map(ProposedClaim::claim)
                    .findFirst()
                    .ifPresent(this::fill);
        }
    }

    private void fill(ClaimForm claim) {
        whole = claim.whole();
        words = claim.words();
        type = claim.type();
        alsoType = claim.alsoType();
        tense = claim.tense();
        exhaustive = claim.exhaustive();
        direction = claim.direction();
        mode = claim.mode();
        categories = String.join(" ", claim.categories());
        admission = claim.admission();
        scope.fill(claim.scope());
    }

    /** Keeps what was typed. */
    public void save() {
        Refusals.orShown(this::saved)
                .ifPresent(row -> origin.goBack(
                        "statements", label == null ? "scheme_claim.done" : "scheme_claim.amended", row.label()));
    }

    private ClaimRow saved() {
        return label == null
                ? claims.log(origin.getScheme(), getStatement().number(), form())
                : claims.amend(origin.getScheme(), label, Optional.ofNullable(version), form());
    }

    private ClaimForm form() {
        return new ClaimForm(
                whole,
                words,
                type,
                alsoType,
                tense,
                exhaustive,
                direction,
                mode,
                ScopeFields.codes(categories),
                admission,
                scope.given());
    }

    private Optional<ClaimRow> before() {
        return matrix.claims(origin.getScheme()).stream()
                .filter(one -> one.label().equals(label))
                .findFirst();
    }

    /**
     * The statement that the claim stands in.
     *
     * @throws Unknown if there is none
     */
    public StatementSheet getStatement() {
        Integer number = before().map(ClaimRow::statementNumber).orElse(statement);
        return schemes.statements(origin.getScheme()).stream()
                .filter(one -> number != null && one.number() == number)
                .findFirst()
                .orElseThrow(() -> new Unknown("S" + statement));
    }

    /** Whether the claim is the first of its statement, and may be all of it. */
    public boolean isFirst() {
        return label == null
                && matrix.claimsOf(origin.getScheme(), getStatement().number()).isEmpty();
    }

    public String getLabel() {
        return label;
    }

    public List<Claim.Type> getTypes() {
        return List.of(Claim.Type.values());
    }

    public List<Claim.Tense> getTenses() {
        return List.of(Claim.Tense.values());
    }

    public List<Claim.Direction> getDirections() {
        return List.of(Claim.Direction.values());
    }

    public List<CompanyStatement.Mode> getModes() {
        return List.of(CompanyStatement.Mode.DIRECT_QUOTE, CompanyStatement.Mode.REPORTED_SPEECH);
    }

    /** The categories that the clauses of the scheme take, for the help beside the field. */
    public String getKnownCategories() {
        return String.join(
                " ",
                schemes.clauses(origin.getScheme()).stream()
                        .flatMap(held -> held.clause().elements().stream())
                        .filter(one -> one.facet() == ClauseElement.Facet.CATEGORY && one.value() != null)
                        .map(one -> one.value())
                        .distinct()
                        .toList());
    }

    public boolean isWhole() {
        return whole;
    }

    public void setWhole(boolean whole) {
        this.whole = whole;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Claim.Type getType() {
        return type;
    }

    public void setType(Claim.Type type) {
        this.type = type;
    }

    public Claim.Type getAlsoType() {
        return alsoType;
    }

    public void setAlsoType(Claim.Type alsoType) {
        this.alsoType = alsoType;
    }

    public Claim.Tense getTense() {
        return tense;
    }

    public void setTense(Claim.Tense tense) {
        this.tense = tense;
    }

    public boolean isExhaustive() {
        return exhaustive;
    }

    public void setExhaustive(boolean exhaustive) {
        this.exhaustive = exhaustive;
    }

    public Claim.Direction getDirection() {
        return direction;
    }

    public void setDirection(Claim.Direction direction) {
        this.direction = direction;
    }

    public CompanyStatement.Mode getMode() {
        return mode;
    }

    public void setMode(CompanyStatement.Mode mode) {
        this.mode = mode;
    }

    public String getCategories() {
        return categories;
    }

    public void setCategories(String categories) {
        this.categories = categories;
    }

    public String getAdmission() {
        return admission;
    }

    public void setAdmission(String admission) {
        this.admission = admission;
    }

    public ScopeFields getScope() {
        return scope;
    }

    public Long getVersion() {
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }
}
