package org.contrepartie.terms;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a scheme is looked at for: each right of the catalogue, each point of the consent test, each special risk.
 *
 * <p>Source: {@link Right}; GDPR 4(11), 7, recital 42 and 43; GDPR 8, 9, 13(1)(f), 44-49.
 */
public enum Subject {
    R7_3,
    R12,
    R13,
    R14,
    R15,
    R16,
    R17,
    R18,
    R19,
    R20,
    R21,
    R22,
    R77,
    R78,
    R79,
    R80,
    R82,
    R8_CH,
    /** Without detriment, and not the price of the reward. Source: GDPR 7(4), recital 42, 43. */
    FREELY_GIVEN,
    /** For each purpose apart. Source: GDPR 6(1)(a), 7(2). */
    SPECIFIC,
    /** Who, for what, which data, and that it can be withdrawn. Source: GDPR 4(11), 7(3), 13. */
    INFORMED,
    /** By a clear act, neither silence nor use. Source: GDPR 4(11). */
    UNAMBIGUOUS,
    /** As easily as it was given, at any time. Source: GDPR 7(3). */
    WITHDRAWABLE,
    /** The terms were shown before they were accepted. Source: GDPR 7(2), 13(1). */
    TERMS_BEFORE,
    VOICE,
    FACE,
    OPINIONS,
    MINORS,
    /** To third parties or third countries. */
    TRANSFER,
    /** After death, or with whoever takes the company over. */
    SUCCESSION;

    /** The three sheets. */
    public enum Sheet {
        RIGHTS,
        CONSENT,
        RISKS
    }

    /** What a person may state. */
    public enum Standing {
        /** The words would take the right away; they have no effect against the person. */
        WAIVED(Sheet.RIGHTS),
        /** The words would narrow it. */
        LIMITED(Sheet.RIGHTS),
        RESPECTED(Sheet.RIGHTS),
        /** As far as the file shows; no finding. */
        MET(Sheet.CONSENT),
        NOT_MET(Sheet.CONSENT),
        UNCLEAR(Sheet.CONSENT),
        PRESENT(Sheet.RISKS),
        ABSENT(Sheet.RISKS);

        private final Sheet sheet;

        Standing(Sheet sheet) {
            this.sheet = sheet;
        }

        /** The standings of a sheet, in their order. */
        public static List<Standing> of(Sheet sheet) {
            return Stream.of(values()).filter(one -> one.sheet == sheet).toList();
        }
    }

    /** The sheet it stands on. */
    public Sheet sheet() {
        return compareTo(FREELY_GIVEN) < 0 ? Sheet.RIGHTS : compareTo(VOICE) < 0 ? Sheet.CONSENT : Sheet.RISKS;
    }

    /** The subjects of a sheet, in their order. */
    public static List<Subject> of(Sheet sheet) {
        return Stream.of(values()).filter(one -> one.sheet() == sheet).toList();
    }

    static Subject of(Right right) {
        return valueOf(right.name());
    }

    boolean takes(Standing standing) {
        return standing.sheet == sheet();
    }
}
