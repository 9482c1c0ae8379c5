package org.contrepartie.access;

/**
 * Of where a case stands, what a right depends on.
 *
 * @param closed nothing is done on it
 * @param beforeBody the deciding body has it, or had it when it was closed
 * @param crossBorder other authorities are concerned
 * @param undetermined nobody has said yet whose case it is
 */
public record CaseStanding(boolean closed, boolean beforeBody, boolean crossBorder, boolean undetermined) {

    /** A case that is being opened. */
    static final CaseStanding NEW = new CaseStanding(false, false, false, true);
}
