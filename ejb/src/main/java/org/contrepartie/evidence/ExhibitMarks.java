package org.contrepartie.evidence;

import java.io.Serializable;

/**
 * What the house thinks of an exhibit; unlike the exhibit itself it may change.
 *
 * @param visibility to whom it may be shown
 * @param weight for whom it speaks
 * @param pages how many, null while nobody counted
 */
public record ExhibitMarks(Visibility visibility, Weight weight, Integer pages) implements Serializable {

    /** Of an exhibit that nobody has looked at. */
    public static final ExhibitMarks NEW = new ExhibitMarks(Visibility.INTERNAL, Weight.NEUTRAL, null);
}
