package org.contrepartie.workflow;

import org.contrepartie.deadline.ClockRule;

/**
 * A clock that a step opens, where the regime of the case has it.
 *
 * @param from the date of fact that it counts from
 */
public record Opens(ClockRule rule, CountedFrom from) {

    static Opens clock(ClockRule rule, CountedFrom from) {
        return new Opens(rule, from);
    }
}
