package org.contrepartie.deadline;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which chapters of Regulation (EU) 2025/2518 apply to a case. Derived from dates, never chosen by a user.
 *
 * <p>Source: Regulation (EU) 2025/2518 Arts 1, 36 and 37: from 2 April 2027; cross-border processing only; a complaint
 * lodged, an investigation opened or a dispute referred after that day for all but Chapter II.
 *
 * @param chapters those that apply; empty means that the case runs under the law before
 * @param reasons why, chapter by chapter
 */
public record Regime(Set<Chapter> chapters, List<RegimeReason> reasons) {

    /** The parts of the regulation that apply from different days. */
    public enum Chapter {
        /** Chapter II: complaints and early resolution. */
        COMPLAINTS,
        /** Chapters III and IV: cooperation, and the file and hearing of the parties. */
        COOPERATION,
        /** Chapters V and VI: dispute resolution and urgency. */
        DISPUTE
    }

    public Regime {
        chapters = chapters.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(chapters));
        reasons = List.copyOf(reasons);
    }

    /**
     * The regime of a case that began with a complaint.
     *
     * @param crossBorder whether the processing is cross-border and the case neither local nor outside the one-stop shop
     * @param lodged the day on which the complaint was lodged
     * @param referred the day of referral to the Board, empty while there is none
     */
    public static Regime ofComplaint(boolean crossBorder, LocalDate lodged, Optional<LocalDate> referred) {
        return of(RegimeReason.of(crossBorder, true, lodged, referred));
    }

    /** The regime of an own-motion case, by the day on which it was opened; Chapter II has no complaint to apply to. */
    public static Regime ofOwnMotion(boolean crossBorder, LocalDate opened, Optional<LocalDate> referred) {
        return of(RegimeReason.of(crossBorder, false, opened, referred));
    }

    private static Regime of(List<RegimeReason> reasons) {
        return new Regime(
                reasons.stream()
                        .filter(RegimeReason::applies)
                        .map(RegimeReason::chapter)
                        .collect(Collectors.toSet()),
                reasons);
    }
}
