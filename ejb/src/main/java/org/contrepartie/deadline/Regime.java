package org.contrepartie.deadline;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Which chapters of Regulation (EU) 2025/2518 apply to a case. Derived from dates, never chosen by a user.
 *
 * <p>Source: Regulation (EU) 2025/2518 Arts 1, 36 and 37: from 2 April 2027; cross-border processing only; a complaint
 * lodged, an investigation opened or a dispute referred after that day for all but Chapter II.
 *
 * @param chapters those that apply; empty means that the case runs under the law before
 */
public record Regime(Set<Chapter> chapters) {

    /** The parts of the regulation that apply from different days. */
    public enum Chapter {
        /** Chapter II: complaints and early resolution. */
        COMPLAINTS,
        /** Chapters III and IV: cooperation, and the file and hearing of the parties. */
        COOPERATION,
        /** Chapters V and VI: dispute resolution and urgency. */
        DISPUTE
    }

    private static final LocalDate APPLIES_FROM = LocalDate.of(2027, 4, 2);

    public Regime {
        chapters = chapters.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(chapters));
    }

    /**
     * The regime of a case that began with a complaint.
     *
     * @param crossBorder whether the processing is cross-border and the case neither local nor outside the one-stop shop
     * @param lodged the day on which the complaint was lodged
     * @param referred the day of referral to the Board, empty while there is none
     */
    public static Regime ofComplaint(boolean crossBorder, LocalDate lodged, Optional<LocalDate> referred) {
        return of(crossBorder, !lodged.isBefore(APPLIES_FROM), lodged, referred);
    }

    /** The regime of an own-motion case, by the day on which it was opened; Chapter II has no complaint to apply to. */
    public static Regime ofOwnMotion(boolean crossBorder, LocalDate opened, Optional<LocalDate> referred) {
        return of(crossBorder, false, opened, referred);
    }

    private static Regime of(boolean crossBorder, boolean complaints, LocalDate began, Optional<LocalDate> referred) {
        Set<Chapter> chapters = EnumSet.noneOf(Chapter.class);
        if (crossBorder && complaints) {
            chapters.add(Chapter.COMPLAINTS);
        }
        if (crossBorder && began.isAfter(APPLIES_FROM)) {
            chapters.add(Chapter.COOPERATION);
        }
        if (crossBorder && referred.filter(day -> day.isAfter(APPLIES_FROM)).isPresent()) {
            chapters.add(Chapter.DISPUTE);
        }
        return new Regime(chapters);
    }
}
