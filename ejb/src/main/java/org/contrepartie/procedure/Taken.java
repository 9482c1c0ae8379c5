package org.contrepartie.procedure;

import java.util.List;
import org.contrepartie.casefile.CaseSheet;
import org.contrepartie.clock.ClockRow;

/**
 * What a step gave.
 *
 * @param file the case after it
 * @param entry place of its line in the trail of the case, from 1
 * @param hash of that line
 * @param clocks all clocks of the case after it
 */
public record Taken(CaseSheet file, long entry, String hash, List<ClockRow> clocks) {}
