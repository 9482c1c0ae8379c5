package org.contrepartie.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * A request that the house may not grant. Not a programming error but a case that the application is built to handle: the
 * transaction is rolled back and the caller told why, in his language.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Object> details;

    protected Refusal(String message, Object... details) {
        super(message);
        this.details = List.of(details);
    }

    /** The key of the message in the bundles: the name of the refusal. */
    public String code() {
        return "Refusal." + getClass().getSimpleName();
    }

    /** What the message names, in the order of its places. */
    public List<Object> details() {
        return details == null ? List.of() : details;
    }
}
