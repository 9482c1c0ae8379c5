package org.contrepartie.shared;

/** The caller may know of the case, but not do this. */
public class Forbidden extends Refusal {

    private static final long serialVersionUID = 1L;

    public Forbidden(String act) {
        super("forbidden: " + act, act);
    }
}
