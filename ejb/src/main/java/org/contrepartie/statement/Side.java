package org.contrepartie.statement;

import java.util.Objects;

/**
 * A cell as the matrix of one scheme shows it. One that holds two claims of two schemes against each other has two sides, and
 * either claim is the subject of one.
 *
 * @param number of the cell within that scheme
 * @param beyond the scheme that the target is about where it is another one; null otherwise
 * @param other the claim that the target is, where it is about another scheme; null otherwise
 */
record Side(int number, Assessment.Subject subject, Target target, Long beyond, Claim other) {

    boolean isOf(Assessment.Subject asked, Target against) {
        return subject.label().equals(asked.label())
                && Objects.equals(subject.claim() == null, asked.claim() == null)
                && target.equals(against);
    }
}
