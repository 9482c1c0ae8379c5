package org.contrepartie.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.contrepartie.evidence.ExhibitRow;
import org.contrepartie.report.QuotationCheck.Outcome;
import org.contrepartie.report.QuotationCheck.Place;
import org.contrepartie.report.QuotationCheck.Quotation;
import org.contrepartie.statement.Cell;
import org.contrepartie.statement.StatementSheet;
import org.contrepartie.statement.Target;
import org.contrepartie.terms.ClauseForm;
import org.contrepartie.terms.ClauseSheet;

/**
 * The quotations of a case, each with the text in which it should stand.
 *
 * @param documents the captured texts of the scheme by their number
 * @param exhibits those of the case
 * @param text of an exhibit; empty where it is no plain text
 */
record Quotations(
        Map<Integer, String> documents, List<ExhibitRow> exhibits, Function<ExhibitRow, Optional<String>> text) {

    /** How a source names an exhibit of the case: by its whole label, or by its number. */
    private static final Pattern NAMED = Pattern.compile(
            "(\\d{4}-\\d{6}-\\d{3})|(?:pièce|exhibit)\\s+(?:n°\\s*|no\\.?\\s*)?(\\d{1,4})\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern SPAN = Pattern.compile("(CL\\d{1,6}):(\\d{1,7})-(\\d{1,7})");

    List<Quotation> of(List<ClauseSheet> clauses, List<StatementSheet> statements, List<Cell> matrix) {
        List<Quotation> all = new ArrayList<>();
        clauses.forEach(clause -> all.addAll(of(clause)));
        statements.forEach(said -> all.add(from(said.label(), said.statement().words(), sourceOf(said))));
        matrix.forEach(cell -> heldAgainst(cell, clauses).ifPresent(all::add));
        return all;
    }

    private static String sourceOf(StatementSheet said) {
        return said.exhibit() == null ? said.statement().source() : said.exhibit();
    }

    /** The words of a document, an exhibit or a clause against which a claim was held. */
    private Optional<Quotation> heldAgainst(Cell cell, List<ClauseSheet> clauses) {
        Target target = cell.target();
        String label = cell.subject() + " – " + target.ref();
        return switch (target.kind()) {
            case DOCUMENT -> Optional.of(inDocument(label, target.passage(), Integer.valueOf(target.ref())));
            case EXHIBIT -> Optional.of(from(label, target.passage(), target.ref()));
            case ELEMENT ->
                spanned(target.ref(), clauses).isPresent()
                        ? Optional.empty()
                        : Optional.of(new Quotation(label, "", Place.CLAUSE, target.ref(), null, Outcome.DIFFERS));
            case CLAUSE, OFFER, CLAIM, OTHER_CLAIM, NOTHING -> Optional.empty();
        };
    }

    /** The words of a clause on a span of code points ({@code CL1:43-54}). Empty where it has no such span. */
    static Optional<String> spanned(String ref, List<ClauseSheet> clauses) {
        Matcher span = SPAN.matcher(ref);
        if (!span.matches()) {
            return Optional.empty();
        }
        int start = Integer.parseInt(span.group(2));
        int end = Integer.parseInt(span.group(3));
        return clauses.stream()
                .filter(clause -> clause.label().equals(span.group(1)))
                .map(clause -> clause.clause().words())
                .filter(words -> start < end && end <= words.codePointCount(0, words.length()))
                .map(words -> words.substring(words.offsetByCodePoints(0, start), words.offsetByCodePoints(0, end)))
                .findFirst();
    }

    private List<Quotation> of(ClauseSheet sheet) {
        ClauseForm clause = sheet.clause();
        Quotation whole = clause.documentNumber() == null
                ? from(sheet.label(), clause.words(), clause.source())
                : inDocument(sheet.label(), clause.words(), clause.documentNumber());
        return Stream.concat(Stream.of(whole), clause.elements().stream().flatMap(one -> amiss(sheet, one)))
                .toList();
    }

    /** An element that does not lie within its clause, or says that words govern it which the clause does not hold. */
    private static Stream<Quotation> amiss(ClauseSheet sheet, ClauseForm.Element element) {
        String words = sheet.clause().words();
        boolean within = element.start() >= 0
                && element.start() < element.end()
                && element.end() <= words.codePointCount(0, words.length());
        boolean governed = element.governedBy() == null || QuotationCheck.stands(element.governedBy(), words);
        String label = "%s %s [%d,%d)".formatted(sheet.label(), element.taxon(), element.start(), element.end());
        return within && governed
                ? Stream.empty()
                : Stream.of(new Quotation(label, "", Place.CLAUSE, sheet.label(), null, Outcome.DIFFERS));
    }

    private Quotation inDocument(String label, String words, Integer number) {
        return new Quotation(
                label,
                words,
                Place.DOCUMENT,
                String.valueOf(number),
                documents.getOrDefault(number, ""),
                Outcome.DIFFERS);
    }

    private Quotation from(String label, String words, String source) {
        Matcher named = NAMED.matcher(source == null ? "" : source);
        if (!named.find()) {
            return new Quotation(label, words, Place.NONE, null, null, Outcome.NO_PLACE);
        }
        Optional<ExhibitRow> exhibit =
                exhibits.stream().filter(one -> isNamed(one, named)).findFirst();
        return new Quotation(
                label,
                words,
                Place.EXHIBIT,
                exhibit.map(ExhibitRow::label).orElse(named.group()),
                exhibit.flatMap(text).orElse(null),
                exhibit.isEmpty() ? Outcome.NO_EXHIBIT : Outcome.NO_TEXT);
    }

    private static boolean isNamed(ExhibitRow exhibit, Matcher named) {
        return named.group(1) == null
                ? exhibit.number() == Integer.parseInt(named.group(2))
                : exhibit.label().equals(named.group(1));
    }
}
