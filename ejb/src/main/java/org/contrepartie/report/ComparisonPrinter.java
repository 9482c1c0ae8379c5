package org.contrepartie.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contrepartie.statement.Cell;
import org.contrepartie.statement.ClaimForm;
import org.contrepartie.statement.ClaimRow;
import org.contrepartie.statement.Target;

/** What the statements claim, and each claim beside what it was held against: how they stand to each other, why, who says so. */
record ComparisonPrinter(Words words) {

    void claims(Part block, int statement, CaseReport report) {
        List<ClaimRow> claims = report.claims().stream()
                .filter(claim -> claim.statementNumber() == statement)
                .toList();
        if (claims.isEmpty()) {
            return;
        }
        block.add("h4", words.say("report.claims", "S" + statement));
        Part.Rows rows = block.rows(
                "claims",
                List.of(
                        words.say("report.claim"),
                        words.say("report.claim.words"),
                        words.say("report.claim.kind"),
                        words.say("report.claim.admission")));
        claims.forEach(row -> rows.row(
                row.label(),
                row.claim().words(),
                kind(row.claim()),
                row.claim().admission() == null ? "–" : row.claim().admission()));
    }

    void matrix(Part section, CaseReport report) {
        if (report.matrix().isEmpty()) {
            return;
        }
        section.add("h3", words.say("report.comparison"));
        section.add("p", words.say("report.comparison.note")).styled("note");
        Part.Rows rows = section.rows(
                "comparison",
                List.of(
                        words.say("report.claim"),
                        words.say("report.comparison.target"),
                        words.say("report.comparison.relation"),
                        words.say("report.comparison.reason")));
        report.matrix()
                .forEach(cell -> rows.row(subject(cell, report), target(cell, report), relation(cell), reason(cell)));
    }

    private String kind(ClaimForm claim) {
        return Stream.of(
                        words.of(claim.type()),
                        words.of(claim.tense()),
                        claim.exhaustive() ? words.say("report.claim.exhaustive") : null,
                        words.of(claim.mode()),
                        claim.categories().isEmpty()
                                ? null
                                : claim.categories().stream()
                                        .map(code -> words.name("ElementValue", code))
                                        .collect(Collectors.joining(", ")))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    private static String subject(Cell cell, CaseReport report) {
        return cell.subject()
                + wordsOf(cell.subject(), report).map(said -> "\n" + said).orElse("");
    }

    /** Of a claim, or of a statement as a whole. */
    private static Optional<String> wordsOf(String label, CaseReport report) {
        return report.claims().stream()
                .filter(row -> row.label().equals(label))
                .map(row -> row.claim().words())
                .findFirst()
                .or(() -> report.statements().stream()
                        .filter(sheet -> sheet.label().equals(label))
                        .map(sheet -> sheet.statement().words())
                        .findFirst());
    }

    private String target(Cell cell, CaseReport report) {
        Target target = cell.target();
        if (target.ref() == null) {
            return words.of(target.kind());
        }
        String name = words.of(target.kind()) + " " + target.ref();
        return inIt(cell, report)
                .map(said -> name + "\n" + words.say("report.quoted", said))
                .orElse(name);
    }

    private static Optional<String> inIt(Cell cell, CaseReport report) {
        Target target = cell.target();
        return switch (target.kind()) {
            case DOCUMENT, EXHIBIT -> Optional.ofNullable(target.passage());
            case ELEMENT -> Quotations.spanned(target.ref(), report.clauses());
            case CLAIM -> wordsOf(target.ref(), report);
            case OTHER_CLAIM -> Optional.ofNullable(cell.elsewhere());
            case OFFER ->
                report.scheme().stream()
                        .flatMap(scheme -> scheme.offers().stream())
                        .filter(one -> target.ref().equals(String.valueOf(one.number())))
                        .map(one -> one.offer().words())
                        .filter(Objects::nonNull)
                        .findFirst();
            case CLAUSE, NOTHING -> Optional.empty();
        };
    }

    private String relation(Cell cell) {
        String standing = cell.isConfirmed() ? "report.comparison.confirmed" : "report.comparison.suggested";
        return words.of(cell.relation()) + "\n" + words.say(standing);
    }

    private String reason(Cell cell) {
        Cell.View latest = cell.latest();
        if (latest == null) {
            return words.of(cell.suggestion().rule()) + "\n" + words.say("report.comparison.byRule");
        }
        String signed = words.say("report.comparison.by", latest.author(), words.moment(latest.madeAt()));
        return cell.outdated()
                ? latest.reason() + "\n" + signed + "\n" + words.say("report.comparison.outdated")
                : latest.reason() + "\n" + signed;
    }
}
