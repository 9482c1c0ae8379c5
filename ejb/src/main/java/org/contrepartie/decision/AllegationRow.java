package org.contrepartie.decision;

import java.io.Serializable;

/**
 * An allegation as it is read.
 *
 * @param label A and the number within the case
 */
public record AllegationRow(String label, String words, String provisions, Allegation.Status status)
        implements Serializable {}
