package org.contrepartie.decision;

import java.io.Serializable;
import org.contrepartie.shared.Money;

/**
 * What the law allows at most.
 *
 * @param tier of a fine; null for a penalty for each day late
 */
public record CapRow(Tier tier, Money maximum, Origin origin) implements Serializable {

    /**
     * Where a maximum stands.
     *
     * @param checked whether counsel compared the row with the text
     */
    public record Origin(String source, boolean checked) implements Serializable {}
}
