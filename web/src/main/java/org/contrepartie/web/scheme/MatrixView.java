package org.contrepartie.web.scheme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.contrepartie.access.StaffService;
import org.contrepartie.scheme.SchemeSheet;
import org.contrepartie.statement.Cell;
import org.contrepartie.statement.ClaimRow;
import org.contrepartie.statement.ClaimService;
import org.contrepartie.statement.MatrixService;
import org.contrepartie.statement.OtherClaim;
import org.contrepartie.statement.Relation;
import org.contrepartie.statement.StatementSheet;
import org.contrepartie.statement.Target;
import org.omnifaces.cdi.Param;

/** The matrix: claims under their statements, held against what is on file. Holds what the page shows; decides nothing. */
@Named
@RequestScoped
public class MatrixView {

    /**
     * A row: a statement, or a claim under it.
     *
     * @param subject its label
     * @param statement the statement, null in the row of a claim
     * @param claim the claim, null in the row of a statement
     */
    public record Row(String subject, StatementSheet statement, ClaimRow claim, List<Slot> slots) {}

    /**
     * The place where a row and a column meet.
     *
     * @param cell null where they were not held against each other
     */
    public record Slot(Target target, Cell cell) {}

    /** How many cells have a relation. */
    public record Tally(Relation relation, long count) {}

    @Inject
    private MatrixService matrix;

    @Inject
    private ClaimService claims;

    @Inject
    private SchemeParts schemes;

    @Inject
    private StaffService staff;

    @Inject
    @Param(name = "relation")
    private String relation;

    private final Map<String, List<Cell>> cells = new LinkedHashMap<>();
    private final Map<Long, List<ClaimRow>> taken = new LinkedHashMap<>();
    private final Map<String, List<OtherClaim>> elsewhere = new LinkedHashMap<>();
    private final Map<String, OtherClaim> named = new LinkedHashMap<>();
    private List<Target> columns;
    private List<Row> rows;

    public List<Cell> cells(String reference) {
        return cells.computeIfAbsent(reference, matrix::cells);
    }

    /** All claims of the scheme. */
    public List<ClaimRow> claims(String reference) {
        return taken.computeIfAbsent(schemes.sheet(reference).id(), claims::ofScheme);
    }

    /** What the company claims about its other schemes. */
    public List<OtherClaim> claimsElsewhere(String reference) {
        return elsewhere.computeIfAbsent(reference, matrix::claimsElsewhere);
    }

    /** One of them by its name; null where it is none. Looked up alone where nobody asked for all. */
    public OtherClaim claimElsewhere(String reference, String name) {
        List<OtherClaim> all = elsewhere.get(reference);
        if (all == null) {
            return named.computeIfAbsent(
                    name, key -> matrix.claimElsewhere(reference, key).orElse(null));
        }
        return all.stream()
                .filter(one -> one.target().ref().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** The claims taken out of a statement. */
    public List<ClaimRow> claimsOf(String reference, int statement) {
        return claims(reference).stream()
                .filter(one -> one.statementNumber() == statement)
                .toList();
    }

    /** What the claims are held against: every clause and offer, whatever else was chosen, and at last nothing. */
    public List<Target> columns(String reference) {
        if (columns == null) {
            SchemeSheet sheet = schemes.sheet(reference);
            List<Cell> shown = shown(reference);
            Stream<Target> clauses = schemes.clauses(reference).stream().map(held -> Target.clause(held.label()));
            Stream<Target> offers =
                    sheet.offers().stream().map(one -> new Target(Target.Kind.OFFER, "" + one.number(), null));
            Stream<Target> chosen = shown.stream()
                    .map(Cell::target)
                    .filter(one -> one.kind() != Target.Kind.NOTHING)
                    .sorted((one, other) -> one.kind().compareTo(other.kind()));
            columns = Stream.of(clauses, offers, chosen, Stream.of(Target.NOTHING))
                    .flatMap(every -> every)
                    .distinct()
                    .filter(target -> getOnly() == null
                            || shown.stream().anyMatch(one -> one.target().equals(target)))
                    .toList();
        }
        return columns;
    }

    /** The relation that the address of the page asks for; null where all are shown. */
    public Relation getOnly() {
        return Stream.of(Relation.values())
                .filter(one -> one.name().equals(relation))
                .findFirst()
                .orElse(null);
    }

    private List<Cell> shown(String reference) {
        return cells(reference).stream()
                .filter(one -> getOnly() == null || one.relation() == getOnly())
                .toList();
    }

    /** The rows: each statement, and its claims below it. */
    public List<Row> rows(String reference) {
        if (rows == null) {
            rows = new ArrayList<>();
            for (StatementSheet said : schemes.statements(reference)) {
                List<ClaimRow> parts = claimsOf(reference, said.number());
                boolean whole = parts.stream().anyMatch(one -> one.label().equals(said.label()));
                List<Row> below = parts.stream()
                        .map(one -> new Row(one.label(), null, one, slots(reference, one.label())))
                        .filter(this::isShown)
                        .toList();
                Row head = new Row(said.label(), said, null, whole ? List.of() : slots(reference, said.label()));
                if (isShown(head) || !below.isEmpty()) {
                    rows.add(head);
                    rows.addAll(below);
                }
            }
        }
        return rows;
    }

    private boolean isShown(Row row) {
        return getOnly() == null || row.slots().stream().anyMatch(one -> one.cell() != null);
    }

    private List<Slot> slots(String reference, String subject) {
        return columns(reference).stream()
                .map(target -> new Slot(target, find(reference, subject, target)))
                .toList();
    }

    private Cell find(String reference, String subject, Target target) {
        return shown(reference).stream()
                .filter(one -> one.subject().equals(subject) && one.target().equals(target))
                .findFirst()
                .orElse(null);
    }

    /** The name behind a login. */
    public String nameOf(String login) {
        return staff.nameOf(login);
    }

    /** How many cells have which relation, in the order of the relations. */
    public List<Tally> tally(String reference) {
        return Stream.of(Relation.values())
                .map(relation -> new Tally(
                        relation,
                        cells(reference).stream()
                                .filter(one -> one.relation() == relation)
                                .count()))
                .toList();
    }

    /** How many cells leave a question open. */
    public long unresolved(String reference) {
        return cells(reference).stream()
                .filter(one -> one.relation().isOpenQuestion())
                .count();
    }

    /** How many cells nobody answers for yet. */
    public long unconfirmed(String reference) {
        return cells(reference).stream().filter(one -> !one.isConfirmed()).count();
    }
}
