package org.contrepartie.statement;

import org.contrepartie.shared.Invalid;

/**
 * What a claim is held against.
 *
 * @param kind what it is
 * @param ref which one: {@code CL1}, {@code CL1:43-54} for the element on that span of code points, the number of an offer or
 *     of a document, the label of an exhibit, the label of a claim, the same with its scheme in front for one about another
 *     scheme ({@code S2026-000002 S1.a}); null where nothing is on file
 * @param passage the words in it, verbatim: required in a document or an exhibit, which say many things; null elsewhere
 */
public record Target(Kind kind, String ref, String passage) {

    /** What a claim can be held against. */
    public enum Kind {
        CLAUSE,
        ELEMENT,
        OFFER,
        DOCUMENT,
        EXHIBIT,
        CLAIM,
        /** A claim of the same company about another of its schemes. */
        OTHER_CLAIM,
        /** Nothing on file speaks of it. */
        NOTHING;

        /** Whether it is what the company says elsewhere, in this scheme or about another. */
        public boolean isClaim() {
            return this == CLAIM || this == OTHER_CLAIM;
        }

        /** Whether the words must be quoted, because the thing says many. */
        public boolean isQuoted() {
            return this == DOCUMENT || this == EXHIBIT;
        }
    }

    public static final Target NOTHING = new Target(Kind.NOTHING, null, null);

    /** A clause as a whole. */
    public static Target clause(String label) {
        return new Target(Kind.CLAUSE, label, null);
    }

    /** The words that stand in an exhibit. */
    public static Target exhibit(String label, String passage) {
        return new Target(Kind.EXHIBIT, label, passage);
    }

    /** A claim about another scheme of the same company. */
    public static Target claimElsewhere(String scheme, String label) {
        return new Target(Kind.OTHER_CLAIM, scheme + " " + label, null);
    }

    void check(Invalid.Check check) {
        check.required("target.kind", kind);
        if (kind != null) {
            check.that(kind == Kind.NOTHING || ref != null && !ref.isBlank(), "target.id", "field.required")
                    .that(kind != Kind.NOTHING || ref == null, "target.id", "assessment.nothingHasNoName")
                    .that(
                            !kind.isQuoted() || passage != null && !passage.isBlank(),
                            "target.passage",
                            "assessment.passageMissing")
                    .that(kind.isQuoted() || passage == null, "target.passage", "assessment.passageElsewhere");
        }
        check.atMost("target.id", ref, 60).atMost("target.passage", passage, 2000);
    }
}
