package org.contrepartie.web.scheme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.contrepartie.shared.Invalid;
import org.contrepartie.shared.Unknown;
import org.contrepartie.statement.AssessmentForm;
import org.contrepartie.statement.Cell;
import org.contrepartie.statement.ClaimRow;
import org.contrepartie.statement.MatrixService;
import org.contrepartie.statement.OtherClaim;
import org.contrepartie.statement.Relation;
import org.contrepartie.statement.StatementSheet;
import org.contrepartie.statement.Suggestion;
import org.contrepartie.statement.Target;
import org.contrepartie.terms.ClauseElement;
import org.contrepartie.terms.ClauseForm;
import org.contrepartie.terms.ClauseSheet;
import org.contrepartie.web.shared.Refusals;
import org.omnifaces.cdi.Param;

/** One cell of the matrix: two quotations side by side, and the form by which an officer says how they stand. */
@Named
@RequestScoped
public class CellView {

    /** A piece of the clause, and whether it names a category that the claim leaves unexplained. */
    public record Piece(String words, boolean unexplained) {}

    @Inject
    private MatrixService service;

    @Inject
    private MatrixView matrix;

    @Inject
    private SchemeParts schemes;

    @Inject
    private Facing facing;

    @Inject
    private Origin origin;

    @Inject
    @Param(name = "claim")
    private String subject;

    @Inject
    @Param(name = "kind")
    private String kind;

    @Inject
    @Param(name = "ref")
    private String ref;

    @Inject
    @Param(name = "passage")
    private String passageAsked;

    private Suggestion suggestion;
    private String chosen;
    private String passage;
    private Relation relation;
    private String reason;
    private Integer seen;

    /**
     * Opens the page.
     *
     * @throws Unknown if there is no such claim, or nothing of that name to hold it against
     */
    public void open() {
        origin.open();
        getStatement();
        Target target = getTarget();
        if (target != null
                && target.kind() != Target.Kind.NOTHING
                && facing.quote(origin.getScheme(), target).words() == null) {
            throw new Unknown(String.valueOf(ref));
        }
        seen = getCell() == null ? 0 : getCell().views().size();
        relation = getCell() == null ? null : getCell().relation();
        passage = passageAsked;
    }

    /** Writes the assessment down; nobody answers for it yet. */
    public void assess() {
        Refusals.orShown(() -> service.assess(origin.getScheme(), form(), Optional.ofNullable(seen)))
                .ifPresent(cell -> origin.goBack("matrix", "scheme_cell.assessed", cell.subject()));
    }

    /** The reader answers for it by his name. */
    public void confirm() {
        Refusals.orShown(() -> service.confirm(origin.getScheme(), form(), Optional.ofNullable(seen)))
                .ifPresent(cell -> origin.goBack("matrix", "scheme_cell.confirmed", cell.subject()));
    }

    private AssessmentForm form() {
        Target target = getTarget() == null ? typed() : getTarget();
        return new AssessmentForm(subject, target, relation, reason);
    }

    private Target typed() {
        if (chosen == null) {
            throw new Invalid("target.id", "field.required");
        }
        String[] parts = chosen.split(" ", 2);
        Target.Kind of = Target.Kind.valueOf(parts[0]);
        return new Target(of, parts.length == 1 ? null : parts[1], passage);
    }

    /** What the claim is held against, by the address of the page; null while the reader still has to choose. */
    public Target getTarget() {
        return Stream.of(Target.Kind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .map(one -> new Target(one, ref, passageAsked))
                .orElse(null);
    }

    /** What was thought of it so far; null where nobody looked and no rule speaks. */
    public Cell getCell() {
        return matrix.cells(origin.getScheme()).stream()
                .filter(one -> one.subject().equals(subject) && one.target().equals(getTarget()))
                .findFirst()
                .orElse(null);
    }

    /** The claim; null where the statement is held against something as a whole. */
    public ClaimRow getClaim() {
        return matrix.claims(origin.getScheme()).stream()
                .filter(one -> one.label().equals(subject))
                .findFirst()
                .orElse(null);
    }

    /**
     * The statement that was said.
     *
     * @throws Unknown if there is none of that label
     */
    public StatementSheet getStatement() {
        ClaimRow claim = getClaim();
        return schemes.statements(origin.getScheme()).stream()
                .filter(one -> claim == null ? one.label().equals(subject) : one.number() == claim.statementNumber())
                .findFirst()
                .orElseThrow(() -> new Unknown(String.valueOf(subject)));
    }

    /** The words of the clause, cut where something unexplained begins or ends; empty for any other target. */
    public List<Piece> getPieces() {
        Target target = getTarget();
        ClauseSheet sheet = target != null && target.kind() == Target.Kind.CLAUSE
                ? facing.clause(origin.getScheme(), target)
                : null;
        return sheet == null ? List.of() : pieces(sheet.clause(), unexplained());
    }

    private List<String> unexplained() {
        return getSuggestion() == null ? List.of() : getSuggestion().unexplained();
    }

    /** What the rules say of it, whether or not somebody looked; null where none is sound. */
    public Suggestion getSuggestion() {
        if (getTarget() != null && suggestion == null) {
            suggestion =
                    service.suggestion(origin.getScheme(), subject, getTarget()).orElse(null);
        }
        return suggestion;
    }

    /** Spans count code points. */
    static List<Piece> pieces(ClauseForm clause, List<String> unexplained) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (ClauseForm.Element one : clause.elements()) {
            boolean open = one.facet() == ClauseElement.Facet.CATEGORY && unexplained.contains(one.value());
            if (open && one.start() >= at) {
                pieces.add(new Piece(Facing.cut(clause.words(), at, one.start()), false));
                pieces.add(new Piece(Facing.cut(clause.words(), one.start(), one.end()), true));
                at = one.end();
            }
        }
        pieces.add(new Piece(
                Facing.cut(
                        clause.words(),
                        at,
                        clause.words().codePointCount(0, clause.words().length())),
                false));
        return pieces;
    }

    /** Everything that the claim may be held against, as {@code KIND name}. */
    public List<Target> getTargets() {
        String scheme = origin.getScheme();
        Stream<Target> clauses = schemes.clauses(scheme).stream().flatMap(CellView::targets);
        Stream<Target> offers = schemes.sheet(scheme).offers().stream()
                .map(one -> new Target(Target.Kind.OFFER, "" + one.number(), null));
        Stream<Target> exhibits = facing.exhibits(origin.getCaseRef()).stream()
                .map(one -> new Target(Target.Kind.EXHIBIT, one.label(), null));
        Stream<Target> claims = matrix.claims(scheme).stream()
                .filter(one -> !one.label().equals(subject))
                .map(one -> new Target(Target.Kind.CLAIM, one.label(), null));
        Stream<Target> elsewhere = matrix.claimsElsewhere(scheme).stream().map(OtherClaim::target);
        return Stream.of(Stream.of(Target.NOTHING), clauses, offers, exhibits, claims, elsewhere)
                .flatMap(every -> every)
                .toList();
    }

    private static Stream<Target> targets(ClauseSheet sheet) {
        Stream<Target> elements = sheet.clause().elements().stream()
                .map(one -> new Target(Target.Kind.ELEMENT, sheet.label() + ":" + one.start() + "-" + one.end(), null));
        return Stream.concat(Stream.of(Target.clause(sheet.label())), elements);
    }

    public List<Relation> getRelations() {
        return List.of(Relation.values());
    }

    public String getSubject() {
        return subject;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public String getPassage() {
        return passage;
    }

    public void setPassage(String passage) {
        this.passage = passage;
    }

    public Relation getRelation() {
        return relation;
    }

    public void setRelation(Relation relation) {
        this.relation = relation;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Integer getSeen() {
        return seen;
    }

    public void setSeen(Integer seen) {
        this.seen = seen;
    }
}
