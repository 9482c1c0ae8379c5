package org.contrepartie.terms;

import static org.contrepartie.terms.Subject.Standing.LIMITED;
import static org.contrepartie.terms.Subject.Standing.NOT_MET;
import static org.contrepartie.terms.Subject.Standing.PRESENT;
import static org.contrepartie.terms.Subject.Standing.WAIVED;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the elements of clauses suggest for rights, consent and risks, by their class, their value and the right they name,
 * never by their words. A waiver that names no right suggests none: somebody has to read it.
 */
final class AppraisalRules {

    /** Classes whose words would take a right away altogether; other waivers would narrow it. */
    private static final Set<Taxon> TAKING = Set.of(Taxon.E02, Taxon.E16, Taxon.E17);

    /** Which classes speak against which point of consent. Source: GDPR 4(11), 7(2)-(4), 13. */
    private static final Map<Subject, Set<Taxon>> AGAINST_CONSENT = Map.of(
            Subject.FREELY_GIVEN, Set.of(Taxon.E15, Taxon.E22),
            Subject.SPECIFIC, Set.of(Taxon.E04, Taxon.E13, Taxon.E19),
            Subject.INFORMED, Set.of(Taxon.E06, Taxon.E21),
            Subject.UNAMBIGUOUS, Set.of(Taxon.E18),
            Subject.WITHDRAWABLE, Set.of(Taxon.E01, Taxon.E02, Taxon.E22));

    private static final Map<Subject, Set<Taxon>> RISKY = Map.of(
            Subject.VOICE, Set.of(Taxon.E11),
            Subject.FACE, Set.of(Taxon.E12),
            Subject.MINORS, Set.of(Taxon.E14),
            Subject.TRANSFER, Set.of(Taxon.E08, Taxon.E23),
            Subject.SUCCESSION, Set.of(Taxon.E01, Taxon.E08));

    private static final Map<Subject, Set<String>> RISKY_VALUES = Map.of(
            Subject.VOICE, Set.of("VOICE"),
            Subject.FACE, Set.of("PHOTO", "IMAGE_LIKENESS"),
            Subject.OPINIONS, Set.of("OPINIONS"));

    private AppraisalRules() {}

    /** A subject, with what the clauses suggest and what was stated. */
    static AppraisalLine line(Subject subject, List<ClauseSheet> clauses, List<Appraised> views) {
        List<AppraisalLine.Hint> hints = clauses.stream()
                .flatMap(clause -> clause.standing().stream()
                        .filter(mark -> speaks(subject, mark.element()))
                        .map(mark -> new AppraisalLine.Hint(
                                clause.label(),
                                clause.number(),
                                mark.number(),
                                mark.element().taxon(),
                                clause.wordsOf(mark.element()),
                                clause.clause().language())))
                .toList();
        return new AppraisalLine(subject, suggested(subject, hints), hints, views);
    }

    /** How many waivers name no right yet. */
    static long unnamed(List<ClauseSheet> clauses) {
        return clauses.stream()
                .flatMap(clause -> clause.standing().stream())
                .filter(mark -> mark.element().facet() == ClauseElement.Facet.WAIVER
                        && mark.element().right() == null)
                .count();
    }

    private static boolean speaks(Subject subject, ClauseForm.Element element) {
        return switch (subject.sheet()) {
            case RIGHTS -> element.right() != null && Subject.of(element.right()) == subject;
            case CONSENT -> AGAINST_CONSENT.getOrDefault(subject, Set.of()).contains(element.taxon());
            case RISKS ->
                RISKY.getOrDefault(subject, Set.of()).contains(element.taxon())
                        || element.value() != null
                                && RISKY_VALUES.getOrDefault(subject, Set.of()).contains(element.value());
        };
    }

    private static Subject.Standing suggested(Subject subject, List<AppraisalLine.Hint> hints) {
        if (hints.isEmpty()) {
            return null;
        }
        return switch (subject.sheet()) {
            case RIGHTS -> taken(hints) ? WAIVED : LIMITED;
            case CONSENT -> NOT_MET;
            case RISKS -> PRESENT;
        };
    }

    private static boolean taken(List<AppraisalLine.Hint> hints) {
        Set<Taxon> taxa = hints.stream().map(AppraisalLine.Hint::taxon).collect(Collectors.toSet());
        return taxa.stream().anyMatch(TAKING::contains);
    }
}
