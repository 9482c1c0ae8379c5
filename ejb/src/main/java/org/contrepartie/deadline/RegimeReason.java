package org.contrepartie.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.contrepartie.deadline.Regime.Chapter;

/**
 * Why chapters of Regulation (EU) 2025/2518 apply to a case or do not.
 *
 * @param because what decides; the bundles have a sentence for each
 * @param day the day that was compared, null where none decides
 */
public record RegimeReason(Chapter chapter, boolean applies, Because because, LocalDate day) {

    /** What decides. Source: Regulation (EU) 2025/2518 Arts 1, 36, 37. */
    public enum Because {
        /** The case is not one of cooperation between authorities: none of the regulation applies. Art. 1. */
        NOT_CROSS_BORDER,
        /** Nobody lodged a complaint, and the chapter is about complaints. */
        NO_COMPLAINT,
        /** Lodged on the first day or later. Art. 37. */
        LODGED_FROM,
        /** Lodged before the first day. Art. 37. */
        LODGED_BEFORE,
        /** Lodged after the first day. Art. 36. */
        LODGED_AFTER,
        /** Lodged on the first day or before it. Art. 36. */
        LODGED_NOT_AFTER,
        /** Opened of own motion after the first day. Art. 36. */
        OPENED_AFTER,
        /** Opened of own motion on the first day or before it. Art. 36. */
        OPENED_NOT_AFTER,
        /** Referred to the Board after the first day. Art. 36. */
        REFERRED_AFTER,
        /** Referred to the Board on the first day or before it. Art. 36. */
        REFERRED_NOT_AFTER,
        /** Not referred to the Board. Art. 36. */
        NOT_REFERRED
    }

    /** From that day on the regulation applies (Art. 37). */
    public static final LocalDate APPLIES_FROM = LocalDate.of(2027, 4, 2);

    /** Chapter by chapter, in their order. */
    static List<RegimeReason> of(
            boolean crossBorder, boolean ofComplaint, LocalDate began, Optional<LocalDate> referred) {
        if (!crossBorder) {
            return List.of(
                    notCrossBorder(Chapter.COMPLAINTS),
                    notCrossBorder(Chapter.COOPERATION),
                    notCrossBorder(Chapter.DISPUTE));
        }
        return List.of(complaints(ofComplaint, began), cooperation(ofComplaint, began), dispute(referred));
    }

    private static RegimeReason notCrossBorder(Chapter chapter) {
        return new RegimeReason(chapter, false, Because.NOT_CROSS_BORDER, null);
    }

    private static RegimeReason complaints(boolean ofComplaint, LocalDate lodged) {
        if (!ofComplaint) {
            return new RegimeReason(Chapter.COMPLAINTS, false, Because.NO_COMPLAINT, null);
        }
        boolean from = !lodged.isBefore(APPLIES_FROM);
        return new RegimeReason(Chapter.COMPLAINTS, from, from ? Because.LODGED_FROM : Because.LODGED_BEFORE, lodged);
    }

    private static RegimeReason cooperation(boolean ofComplaint, LocalDate began) {
        boolean after = began.isAfter(APPLIES_FROM);
        Because because;
        if (ofComplaint) {
            because = after ? Because.LODGED_AFTER : Because.LODGED_NOT_AFTER;
        } else {
            because = after ? Because.OPENED_AFTER : Because.OPENED_NOT_AFTER;
        }
        return new RegimeReason(Chapter.COOPERATION, after, because, began);
    }

    private static RegimeReason dispute(Optional<LocalDate> referred) {
        if (referred.isEmpty()) {
            return new RegimeReason(Chapter.DISPUTE, false, Because.NOT_REFERRED, null);
        }
        boolean after = referred.get().isAfter(APPLIES_FROM);
        return new RegimeReason(
                Chapter.DISPUTE, after, after ? Because.REFERRED_AFTER : Because.REFERRED_NOT_AFTER, referred.get());
    }
}
