package org.contrepartie.access;

import org.contrepartie.shared.Refusal;

/** The case is closed: nothing is done on it before it is opened again. */
public class CaseClosed extends Refusal {

    private static final long serialVersionUID = 1L;

    public CaseClosed(String caseRef) {
        super("closed: " + caseRef, caseRef);
    }
}
