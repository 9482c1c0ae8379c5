package org.contrepartie.terms;

import static org.contrepartie.terms.Taxon.Severity.CRITICAL;
import static org.contrepartie.terms.Taxon.Severity.HIGH;
import static org.contrepartie.terms.Taxon.Severity.MEDIUM;

import java.util.Collection;

/** What an element of a clause is: its family in the clause, the articles it engages, its default severity. */
public enum Taxon {
    /** Perpetual duration. */
    E01("GDPR 5(1)(e), 7(3), 13(2)(a)", HIGH, 'P'),
    /** Irrevocable grant. */
    E02("GDPR 7(3), 17(1)(b)", CRITICAL, 'R'),
    /** Worldwide territory. */
    E03("GDPR 5(1)(b)-(c), 13(1)(f), 44-49", MEDIUM, 'T'),
    /** All media, known or future. */
    E04("GDPR 5(1)(b), 4(11)", HIGH, 'S'),
    /** No prior review or approval. */
    E05("GDPR 5(1)(a), 5(1)(d), 16", HIGH, 'R'),
    /** No notice. */
    E06("GDPR 12, 13(3), 14", HIGH, 'R'),
    /** No further payment or consideration. */
    E07("GDPR 5(1)(a)", MEDIUM, 'R'),
    /** Transfer, assignment, sublicence. */
    E08("GDPR 5(1)(b), 13(1)(e), 26-28, 44-49", HIGH, 'O'),
    /** Moral-rights waiver. */
    E09("GDPR 5(1)(a)", MEDIUM, 'R'),
    /** Name, image, likeness. */
    E10("GDPR 6(1)(a), 7, 5(1)(c)", HIGH, 'D'),
    /** Voice; synthetic or AI use. */
    E11("GDPR 5(1)(b), 6, 9, 22", HIGH, 'D'),
    /** Biometric or other Art. 9 data. */
    E12("GDPR 9(1), 9(2)(a), 35", CRITICAL, 'D'),
    /** Open-ended categories: opinions, statements, biography. */
    E13("GDPR 5(1)(c), 5(1)(b), 9", HIGH, 'D'),
    /** Minors. */
    E14("GDPR 8, 6(1)(f)", CRITICAL, 'D'),
    /** Reward conditional on consent. */
    E15("GDPR 7(4), 4(11)", HIGH, 'F'),
    /** Waiver of data-protection rights. */
    E16("GDPR 7(3), 12-22", CRITICAL, 'R'),
    /** Release of claims, no complaint, no lawsuit. */
    E17("GDPR 77, 79, 80, 82", CRITICAL, 'R'),
    /** Deemed or bundled consent. */
    E18("GDPR 4(11), 7(1)-(2), 25", HIGH, 'F'),
    /** Open advertising purpose. */
    E19("GDPR 5(1)(b), 13(1)(c), 21(2)", MEDIUM, 'F'),
    /** Publication to the public. */
    E20("GDPR 5(1)(f), 5(1)(c), 17(2), 25(2)", HIGH, 'O'),
    /** Unilateral change. */
    E21("GDPR 5(1)(b), 13(3), 7", MEDIUM, 'R'),
    /** Penalty or clawback on withdrawal. */
    E22("GDPR 7(3)-(4)", CRITICAL, 'R'),
    /** Third-country transfer accepted in advance. */
    E23("GDPR 13(1)(f), 44, 49(1)(a)", MEDIUM, 'T'),
    /** Missing mandatory information; belongs to a document, not to a span. */
    E24("GDPR 13(1)-(2), 5(1)(a), 12", MEDIUM, 'F');

    /** How grave an element is by default; an officer may say otherwise, with a reason. */
    public enum Severity {
        LOW,
        MEDIUM,
        HIGH,
        CRITICAL;

        /** So many elements of high severity together make a clause one step graver. Source: house rule. */
        private static final int COMBINATION = 4;

        /** The gravest of these; LOW of none. */
        public static Severity gravest(Collection<Severity> elements) {
            return elements.stream().reduce(LOW, (one, other) -> one.compareTo(other) >= 0 ? one : other);
        }

        /** The severity of a clause: the gravest of its elements, one step more when four or more grave ones combine. */
        public static Severity combined(Collection<Severity> elements) {
            return countHigh(elements) >= COMBINATION ? CRITICAL : gravest(elements);
        }

        /** How many of these are of high severity. */
        public static long countHigh(Collection<Severity> elements) {
            return elements.stream().filter(one -> one == HIGH).count();
        }
    }

    private final String articles;
    private final Severity severity;
    private final char family;

    Taxon(String articles, Severity severity, char family) {
        this.articles = articles;
        this.severity = severity;
        this.family = family;
    }

    /** The severity of a clause by its elements as they are by default. */
    public static Severity combined(Collection<Taxon> elements) {
        return Severity.combined(elements.stream().map(Taxon::severity).toList());
    }

    /** How many elements are of high severity by default. */
    public static long countHigh(Collection<Taxon> elements) {
        return Severity.countHigh(elements.stream().map(Taxon::severity).toList());
    }

    /**
     * The right that a waiver of this kind is about by default; null where the words decide (E16, E17). Source: the articles
     * that the taxon engages; fair processing (Charter 8(2)) where these name no right. An officer may name another.
     */
    public Right right() {
        return switch (this) {
            case E02, E22 -> Right.R7_3;
            case E05 -> Right.R16;
            case E06, E21 -> Right.R13;
            case E16, E17 -> null;
            default -> Right.R8_CH;
        };
    }

    /** Whether this is marked on words; what is missing (E24) belongs to a whole document. */
    public boolean isOfWords() {
        return this != E24;
    }

    public String articles() {
        return articles;
    }

    public Severity severity() {
        return severity;
    }

    /** O operation, D data, F purpose, S media, T territory, P duration, R waiver: the letter beside the words. */
    public char family() {
        return family;
    }
}
