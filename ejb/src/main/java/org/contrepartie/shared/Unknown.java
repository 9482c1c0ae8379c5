package org.contrepartie.shared;

/** There is no such thing, or none that the caller may know of: from outside both look the same. */
public class Unknown extends Refusal {

    private static final long serialVersionUID = 1L;

    public Unknown(String reference) {
        super("unknown: " + reference, reference);
    }
}
