package org.contrepartie.deadline;

import de.focus_shift.jollyday.core.HolidayCalendar;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The calendars that the house knows, by the names that clocks store. They are made when first asked for and kept: the library
 * works out each year once.
 *
 * <p>Source: Regulation 1182/71 Art. 2(1): the holidays of the place where the action is to be taken.
 */
public final class Calendars {

    private static final Map<String, Kept> KNOWN = known();

    private Calendars() {}

    /** Their names, France first. */
    public static Set<String> ids() {
        return Collections.unmodifiableSet(KNOWN.keySet());
    }

    /**
     * The calendar of that name as the library has it, without what the house corrected.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static LibraryCalendar of(String id) {
        Kept kept = KNOWN.get(id);
        if (kept == null) {
            throw new IllegalArgumentException("no calendar " + id);
        }
        return kept.get();
    }

    private static Map<String, Kept> known() {
        Map<String, Kept> known = new LinkedHashMap<>();
        known.put("FR", new Kept(LibraryCalendar::france));
        for (String department : LibraryCalendar.ALSACE_MOSELLE) {
            known.put("FR-" + department, new Kept(() -> LibraryCalendar.alsaceMoselle(department)));
        }
        state(known, "BE", HolidayCalendar.BELGIUM);
        state(known, "DE", HolidayCalendar.GERMANY);
        state(known, "ES", HolidayCalendar.SPAIN);
        state(known, "IE", HolidayCalendar.IRELAND);
        state(known, "IT", HolidayCalendar.ITALY);
        state(known, "LU", HolidayCalendar.LUXEMBOURG);
        state(known, "NL", HolidayCalendar.NETHERLANDS);
        known.put("EU-INST", new Kept(LibraryCalendar::institutions));
        return known;
    }

    private static void state(Map<String, Kept> known, String id, HolidayCalendar state) {
        known.put(id, new Kept(() -> LibraryCalendar.state(id, state)));
    }

    /** One calendar, made when first asked for. */
    private static final class Kept {

        private final Supplier<LibraryCalendar> maker;
        private LibraryCalendar made;

        Kept(Supplier<LibraryCalendar> maker) {
            this.maker = maker;
        }

        synchronized LibraryCalendar get() {
            if (made == null) {
                made = maker.get();
            }
            return made;
        }
    }
}
