package org.contrepartie.shared;

/** Somebody else changed it since the caller looked; nothing was overwritten. */
public class Stale extends Refusal {

    private static final long serialVersionUID = 1L;

    public Stale(String reference) {
        super("changed meanwhile: " + reference, reference);
    }
}
