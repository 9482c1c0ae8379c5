package org.contrepartie.clock;

import org.contrepartie.deadline.ClockRule;

/**
 * A clock that is to start.
 *
 * @param ownerRef the complaint or case it belongs to
 * @param subject what on the case it is about where there may be several (a measure: {@code M1}), else null
 * @param calendar the name of the calendar of the place where the action is to be taken
 */
record NewClock(ClockRule rule, String ownerRef, String caseRef, String subject, String calendar) {}
