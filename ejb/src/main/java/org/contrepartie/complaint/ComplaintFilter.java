package org.contrepartie.complaint;

import java.io.Serializable;

/**
 * Which complaints, and in which order.
 *
 * @param words part of a reference or of the name of the organisation; empty for all
 * @param status null for all
 * @param channel null for all
 * @param sort what they are ordered by
 * @param descending whether the order is turned round
 */
public record ComplaintFilter(
        String words, Complaint.Status status, Complaint.Channel channel, Sort sort, boolean descending)
        implements Serializable {

    /** What complaints may be ordered by. */
    public enum Sort {
        REFERENCE("c.id"),
        RECEIVED("c.receivedOn"),
        ORGANISATION("o.nameKey");

        private final String path;

        Sort(String path) {
            this.path = path;
        }

        String path() {
            return path;
        }
    }

    /** All of them, newest first. */
    public static final ComplaintFilter ALL = new ComplaintFilter("", null, null, Sort.REFERENCE, true);
}
