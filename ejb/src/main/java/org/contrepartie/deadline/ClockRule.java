package org.contrepartie.deadline;

import static org.contrepartie.deadline.ClockRule.Bound.AUTHORITY;
import static org.contrepartie.deadline.ClockRule.Bound.BOARD;
import static org.contrepartie.deadline.ClockRule.Bound.COMPLAINANT;
import static org.contrepartie.deadline.ClockRule.Bound.CONCERNED;
import static org.contrepartie.deadline.ClockRule.Bound.CONTROLLER;
import static org.contrepartie.deadline.ClockRule.Bound.LEAD;
import static org.contrepartie.deadline.ClockRule.Bound.RESPONDENT;
import static org.contrepartie.deadline.ClockRule.Law.BOTH;
import static org.contrepartie.deadline.ClockRule.Law.CHAPTERS_III_IV;
import static org.contrepartie.deadline.ClockRule.Law.CHAPTERS_V_VI;
import static org.contrepartie.deadline.ClockRule.Law.CHAPTER_II;
import static org.contrepartie.deadline.ClockRule.Suspended.NEVER_STOPS;
import static org.contrepartie.deadline.ClockRule.Suspended.PAUSABLE;
import static org.contrepartie.deadline.Counting.BACKWARD;
import static org.contrepartie.deadline.Counting.FORWARD;
import static org.contrepartie.deadline.Counting.VALIDITY;
import static org.contrepartie.deadline.Extension.BY_ACT;
import static org.contrepartie.deadline.Extension.NEVER;
import static org.contrepartie.deadline.Extension.atMost;
import static org.contrepartie.deadline.Extension.whole;
import static org.contrepartie.deadline.Period.Unit.DAYS;
import static org.contrepartie.deadline.Period.Unit.MONTHS;
import static org.contrepartie.deadline.Period.Unit.WEEKS;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every clock of the procedure, one line each: who is bound, for how long, by which law, whether it may
 * stop, and by how much it may be made longer.
 *
 * <p>A clock without a length runs for the period that an act fixes. What a clock is about stands in the bundles under its
 * name. The name is stored with every running clock, so a rule is amended, never renamed. Missing a period that binds an
 * authority makes it overdue and never makes an act void (Regulation (EU) 2025/2518 Art. 14).
 */
public enum ClockRule {

    // @formatter:off
    // length 0: an act or national law fixes it
    // clock  who is bound len unit    counted   runs under       while suspended may be longer                                  source
    D01      (AUTHORITY,   3,  MONTHS, FORWARD,  BOTH,            NEVER_STOPS,    NEVER,                                         "GDPR 77(2), 78(2)"),
    D02      (AUTHORITY,   3,  MONTHS, FORWARD,  BOTH,            NEVER_STOPS,    NEVER,                                         "house rule after GDPR 78(2)"),
    D03      (AUTHORITY,   2,  WEEKS,  FORWARD,  CHAPTER_II,      NEVER_STOPS,    NEVER,                                         "2025/2518 4(2)"),
    D04      (AUTHORITY,   6,  WEEKS,  FORWARD,  CHAPTER_II,      NEVER_STOPS,    NEVER,                                         "2025/2518 4(5)"),
    D05      (LEAD,        6,  WEEKS,  FORWARD,  CHAPTER_II,      NEVER_STOPS,    NEVER,                                         "2025/2518 4(6)"),
    D05B     (LEAD,        6,  WEEKS,  FORWARD,  CHAPTERS_III_IV, NEVER_STOPS,    NEVER,                                         "2025/2518 6(2), 6(3)"),
    D06      (LEAD,        3,  MONTHS, FORWARD,  CHAPTERS_III_IV, NEVER_STOPS,    NEVER,                                         "2025/2518 10(3)"),
    D06B     (CONCERNED,   4,  WEEKS,  FORWARD,  CHAPTERS_III_IV, NEVER_STOPS,    atMost(2, WEEKS),                              "2025/2518 10(4)"),
    D06C     (LEAD,        4,  WEEKS,  FORWARD,  CHAPTERS_III_IV, NEVER_STOPS,    atMost(2, WEEKS),                              "2025/2518 10(5)"),
    D06D     (CONCERNED,   1,  MONTHS, FORWARD,  CHAPTERS_III_IV, NEVER_STOPS,    NEVER,                                         "2025/2518 11(3), 11(4)"),
    D07      (COMPLAINANT, 4,  WEEKS,  FORWARD,  BOTH,            NEVER_STOPS,    NEVER,                                         "2025/2518 5(2)(c); elsewhere house rule"),
    D07B     (AUTHORITY,   2,  WEEKS,  FORWARD,  CHAPTER_II,      NEVER_STOPS,    NEVER,                                         "2025/2518 5(3)"),
    D07C     (LEAD,        4,  WEEKS,  FORWARD,  CHAPTER_II,      NEVER_STOPS,    NEVER,                                         "2025/2518 5(4)"),
    D08      (LEAD,        15, MONTHS, FORWARD,  CHAPTERS_III_IV, PAUSABLE,       atMost(12, MONTHS).once().announced(4, WEEKS), "2025/2518 12(1)"),
    D09      (LEAD,        12, MONTHS, FORWARD,  CHAPTERS_III_IV, NEVER_STOPS,    atMost(2, MONTHS).announced(2, WEEKS),         "2025/2518 12(6)"),
    D10      (LEAD,        1,  WEEKS,  FORWARD,  CHAPTERS_III_IV, NEVER_STOPS,    NEVER,                                         "2025/2518 9(2)"),
    D11      (CONCERNED,   4,  WEEKS,  FORWARD,  CHAPTERS_III_IV, NEVER_STOPS,    atMost(2, WEEKS),                              "2025/2518 19(3)"),
    D12      (RESPONDENT,  1,  MONTHS, FORWARD,  BOTH,            PAUSABLE,       whole(3, 6, WEEKS),                            "2025/2518 19(5); FR decree 2019-536"),
    D12B     (COMPLAINANT, 3,  WEEKS,  FORWARD,  CHAPTERS_III_IV, NEVER_STOPS,    whole(3, 6, WEEKS),                            "2025/2518 16(1), 20(1)"),
    D13      (RESPONDENT,  0,  DAYS,   FORWARD,  BOTH,            NEVER_STOPS,    BY_ACT,                                        "LIL 20-II"),
    D14      (AUTHORITY,   15, DAYS,   BACKWARD, BOTH,            NEVER_STOPS,    NEVER,                                         "FR decree 2019-536"),
    D15      (CONCERNED,   4,  WEEKS,  FORWARD,  BOTH,            NEVER_STOPS,    NEVER,                                         "GDPR 60(4)"),
    D15B     (CONCERNED,   2,  WEEKS,  FORWARD,  BOTH,            NEVER_STOPS,    NEVER,                                         "GDPR 60(5)"),
    D15C     (LEAD,        1,  MONTHS, FORWARD,  CHAPTERS_III_IV, NEVER_STOPS,    NEVER,                                         "2025/2518 21(1)"),
    D16A     (LEAD,        3,  MONTHS, FORWARD,  CHAPTERS_V_VI,   NEVER_STOPS,    NEVER,                                         "2025/2518 27(1), 27(2)"),
    D16B     (BOARD,       1,  MONTHS, FORWARD,  BOTH,            NEVER_STOPS,    atMost(1, MONTHS),                             "GDPR 65(2), 65(3)"),
    D16C     (LEAD,        1,  MONTHS, FORWARD,  BOTH,            NEVER_STOPS,    NEVER,                                         "GDPR 65(6)"),
    D17      (RESPONDENT,  0,  MONTHS, FORWARD,  BOTH,            NEVER_STOPS,    NEVER,                                         "national law"),
    D18      (RESPONDENT,  0,  DAYS,   FORWARD,  BOTH,            PAUSABLE,       NEVER,                                         "the decision"),
    D19      (AUTHORITY,   3,  MONTHS, VALIDITY, BOTH,            NEVER_STOPS,    NEVER,                                         "GDPR 66(1)"),
    D20      (RESPONDENT,  1,  MONTHS, FORWARD,  BOTH,            NEVER_STOPS,    BY_ACT,                                        "GDPR 31, 58(1)(a), 58(1)(e); length by house rule"),
    D21      (CONCERNED,   1,  MONTHS, FORWARD,  BOTH,            NEVER_STOPS,    NEVER,                                         "GDPR 61(2)"),
    D22      (LEAD,        1,  MONTHS, FORWARD,  BOTH,            NEVER_STOPS,    NEVER,                                         "GDPR 62(7)"),
    D23      (CONTROLLER,  1,  MONTHS, FORWARD,  BOTH,            NEVER_STOPS,    atMost(2, MONTHS),                             "GDPR 12(3), 12(4)"),
    D24      (BOARD,       8,  WEEKS,  FORWARD,  BOTH,            NEVER_STOPS,    atMost(6, WEEKS),                              "GDPR 64(3)"),
    D25      (RESPONDENT,  6,  WEEKS,  FORWARD,  CHAPTERS_III_IV, NEVER_STOPS,    whole(1, 6, WEEKS),                            "2025/2518 25(5)"),
    D26      (LEAD,        3,  WEEKS,  FORWARD,  BOTH,            NEVER_STOPS,    NEVER,                                         "GDPR 56(3)");
    // @formatter:on

    /** Who is bound by a clock. */
    public enum Bound {
        AUTHORITY,
        LEAD,
        CONCERNED,
        BOARD,
        CONTROLLER,
        RESPONDENT,
        COMPLAINANT
    }

    /** Whether a clock runs in every case or only where a chapter of Regulation (EU) 2025/2518 applies. */
    enum Law {
        BOTH(null),
        CHAPTER_II(Regime.Chapter.COMPLAINTS),
        CHAPTERS_III_IV(Regime.Chapter.COOPERATION),
        CHAPTERS_V_VI(Regime.Chapter.DISPUTE);

        private final Regime.Chapter chapter;

        Law(Regime.Chapter chapter) {
            this.chapter = chapter;
        }
    }

    /** Whether a clock may stand still while its case waits. */
    enum Suspended {
        NEVER_STOPS,
        PAUSABLE
    }

    private final Bound bound;
    private final Optional<Period> length;
    private final Law law;
    private final Counting counting;
    private final Suspended suspended;
    private final Extension extension;
    private final String source;

    ClockRule(
            Bound bound,
            int length,
            Period.Unit unit,
            Counting counting,
            Law law,
            Suspended suspended,
            Extension extension,
            String source) {
        this.bound = bound;
        this.length = length == 0 ? Optional.empty() : Optional.of(new Period(length, unit));
        this.law = law;
        this.counting = counting;
        this.suspended = suspended;
        this.extension = extension;
        this.source = source;
    }

    /** The id as the law tables write it: {@code D05b}. */
    public String id() {
        return name().substring(0, 1) + name().substring(1).toLowerCase(Locale.ROOT);
    }

    public Bound bound() {
        return bound;
    }

    /** The clock of that id ({@code D05b}). Empty where there is none. */
    public static Optional<ClockRule> of(String id) {
        return Stream.of(values()).filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** The length by law. Empty when an act fixes it. */
    public Optional<Period> length() {
        return length;
    }

    /** In which manner its end is found, where no act names the day. */
    public Counting counting() {
        return counting;
    }

    /** By how much it may be made longer. */
    public Extension extension() {
        return extension;
    }

    /** The chapters of Regulation (EU) 2025/2518 that bring it. Empty where it runs in every case. */
    public Optional<Regime.Chapter> chapter() {
        return Optional.ofNullable(law.chapter);
    }

    /** Whether the clock runs under that regime. */
    public boolean runsUnder(Regime regime) {
        return law.chapter == null || regime.chapters().contains(law.chapter);
    }

    /** Whether the clock belongs to a complaint; all others belong to the case. */
    public boolean isOfComplaint() {
        return switch (this) {
            case D01, D02, D03, D04, D07, D07B, D07C -> true;
            default -> false;
        };
    }

    /** Whether the clock stops while the case is suspended on a ground that stops it. */
    public boolean isPausable() {
        return suspended == Suspended.PAUSABLE;
    }

    public String source() {
        return source;
    }
}
