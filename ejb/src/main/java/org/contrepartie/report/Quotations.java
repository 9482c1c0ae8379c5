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
import org.contrepartie.statement.StatementSheet;
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

    List<Quotation> of(List<ClauseSheet> clauses, List<StatementSheet> statements) {
        List<Quotation> all = new ArrayList<>();
        clauses.forEach(clause -> all.addAll(of(clause)));
        statements.forEach(said -> all.add(
                from(said.label(), said.statement().words(), said.statement().source())));
        return all;
    }

    private List<Quotation> of(ClauseSheet sheet) {
        ClauseForm clause = sheet.clause();
        Quotation whole = clause.documentNumber() == null
                ? from(sheet.label(), clause.words(), clause.source())
                : new Quotation(
                        sheet.label(),
                        clause.words(),
                        Place.DOCUMENT,
                        String.valueOf(clause.documentNumber()),
                        documents.getOrDefault(clause.documentNumber(), ""),
                        Outcome.DIFFERS);
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
