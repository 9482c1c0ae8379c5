package org.contrepartie.web.scheme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.contrepartie.scheme.SchemeService;
import org.contrepartie.scheme.SchemeSheet;
import org.contrepartie.statement.StatementService;
import org.contrepartie.statement.StatementSheet;
import org.contrepartie.terms.ClauseForm;
import org.contrepartie.terms.ClauseSheet;
import org.contrepartie.terms.DocumentRow;
import org.contrepartie.terms.MarkedElement;
import org.contrepartie.terms.Taxon;
import org.contrepartie.terms.TermsService;
import org.contrepartie.web.shared.Names;

/** The parts of a scheme, for its own page and for the page of a case about it; each is read when it is first shown. */
@Named
@RequestScoped
public class SchemeParts {

    /** The families in the order in which a clause is read: operation, data, purpose, media, territory, duration, waiver. */
    private static final String FAMILIES = "ODFSTPR";

    /**
     * A clause ready to be shown.
     *
     * @param pieces its words, cut at its elements
     * @param elements the first of its elements, in the order of the text; all of them stand on the page of the clause
     */
    public record ClauseCard(ClauseSheet sheet, List<ClauseText.Piece> pieces, Stretch<ElementRow> elements) {}

    /**
     * An element of a clause.
     *
     * @param number within the clause, as the marks in the text name it
     * @param fragment its words
     * @param severity as an officer set it, else that of its class
     */
    public record ElementRow(
            int number, String fragment, String family, ClauseForm.Element element, Taxon.Severity severity) {}

    /**
     * What the person gives up of one family, over all clauses.
     *
     * @param count how many different things
     * @param words their names
     */
    public record Given(String family, int count, String words) {}

    @Inject
    private SchemeService schemes;

    @Inject
    private TermsService terms;

    @Inject
    private StatementService statements;

    @Inject
    private MatrixView matrix;

    @Inject
    private Names names;

    private final Map<String, SchemeSheet> sheets = new LinkedHashMap<>();
    private final Map<Long, List<ClauseSheet>> clauses = new LinkedHashMap<>();
    private final Map<String, List<ClauseCard>> cards = new LinkedHashMap<>();
    private final Map<Long, List<DocumentRow>> documents = new LinkedHashMap<>();
    private final Map<Long, List<StatementSheet>> said = new LinkedHashMap<>();

    /** A scheme, whole. */
    public SchemeSheet sheet(String reference) {
        return sheets.computeIfAbsent(reference, schemes::read);
    }

    public List<ClauseSheet> clauses(String reference) {
        return clauses.computeIfAbsent(sheet(reference).id(), terms::clauses);
    }

    /** The clauses, ready to be shown. */
    public List<ClauseCard> cards(String reference) {
        return cards.computeIfAbsent(
                reference, of -> clauses(of).stream().map(SchemeParts::card).toList());
    }

    /** The versions of documents, in the order in which they were logged. */
    public List<DocumentRow> documents(String reference) {
        return documents.computeIfAbsent(sheet(reference).id(), terms::documents);
    }

    public List<StatementSheet> statements(String reference) {
        return said.computeIfAbsent(sheet(reference).id(), statements::statements);
    }

    /** How many things a part of the scheme holds. */
    public Integer count(String part, String reference) {
        return switch (part) {
            case "offers" -> sheet(reference).offers().size();
            case "clauses" -> clauses(reference).size();
            case "statements" -> statements(reference).size();
            case "matrix" -> matrix.cells(reference).size();
            default -> null;
        };
    }

    /** What the person gives up, family by family. */
    public List<Given> given(String reference) {
        Map<String, List<ClauseForm.Element>> byFamily = clauses(reference).stream()
                .flatMap(held -> held.clause().elements().stream())
                .collect(Collectors.groupingBy(ClauseText::letter));
        return byFamily.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> FAMILIES.indexOf(entry.getKey())))
                .map(entry -> given(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The legal bases that the controller claims, null where no clause names one. */
    public String basis(String reference) {
        String claimed = clauses(reference).stream()
                .map(held -> held.clause().basisClaimed())
                .filter(Objects::nonNull)
                .distinct()
                .map(basis -> names.of("Clause.Basis", basis.name()))
                .collect(Collectors.joining(", "));
        return claimed.isEmpty() ? null : claimed;
    }

    /** The tone of a severity. */
    public String tone(Taxon.Severity severity) {
        return switch (severity) {
            case LOW -> "quiet";
            case MEDIUM -> "info";
            case HIGH -> "warn";
            case CRITICAL -> "danger";
        };
    }

    private Given given(String family, List<ClauseForm.Element> elements) {
        List<String> things = elements.stream()
                .map(one -> one.value() == null
                        ? names.of("Taxon", one.taxon().name())
                        : names.of("ElementValue", one.value()))
                .distinct()
                .toList();
        return new Given(family, things.size(), String.join(", ", things));
    }

    /** Whether somebody says which part the respondent has. */
    public boolean hasPart(SchemeSheet about) {
        return about.parties().stream()
                .anyMatch(one ->
                        one.organisation().id().equals(about.organisation().id()));
    }

    /** A mark in the text leads to its row; one without a row on this page is shown only. */
    private static ClauseCard card(ClauseSheet sheet) {
        Stretch<MarkedElement> listed = Stretch.of(sheet.standing(), 0);
        Set<Integer> numbers =
                listed.shown().stream().map(MarkedElement::number).collect(Collectors.toSet());
        return new ClauseCard(
                sheet,
                ClauseText.pieces(
                        sheet.clause().words(),
                        sheet.standing(),
                        number -> numbers.contains(number) ? "#" + sheet.label() + "-" + number : ""),
                listed.map(mark -> row(sheet, mark)));
    }

    private static ElementRow row(ClauseSheet sheet, MarkedElement mark) {
        return new ElementRow(
                mark.number(),
                sheet.wordsOf(mark.element()),
                ClauseText.letter(mark.element()),
                mark.element(),
                mark.severity());
    }
}
