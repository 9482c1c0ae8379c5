package org.contrepartie.clock;

import org.contrepartie.shared.Refusal;

/** Who proposed something does not agree to it: it takes two. */
public class SameHand extends Refusal {

    private static final long serialVersionUID = 1L;

    public SameHand() {
        super("proposed by the same person");
    }
}
