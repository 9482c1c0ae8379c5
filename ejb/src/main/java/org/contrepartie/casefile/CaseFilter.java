package org.contrepartie.casefile;

import java.io.Serializable;
import org.contrepartie.workflow.CaseState;

/**
 * Which cases, and in which order.
 *
 * @param words part of a reference, a title or the name of the respondent; empty for all
 * @param state null for all
 * @param sort what they are ordered by
 * @param descending whether the order is turned round
 */
public record CaseFilter(String words, CaseState state, Sort sort, boolean descending) implements Serializable {

    /** What cases may be ordered by. */
    public enum Sort {
        REFERENCE("f.id"),
        TITLE("lower(f.title)"),
        OPENED("f.openedOn"),
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
    public static final CaseFilter ALL = new CaseFilter("", null, Sort.REFERENCE, true);
}
