package org.contrepartie.letter;

import java.time.LocalDate;

/** Knows what hangs on a letter that has left: clocks and the trail. Answered by the procedure. */
public interface Delivery {

    /**
     * The mail server took a letter that was signed. In the transaction that notes it.
     *
     * @param queuedBy who sent it on its way
     * @param on the day it left, local to the authority
     */
    void left(String caseRef, int number, String queuedBy, LocalDate on);
}
