package org.contrepartie.decision;

import java.util.Set;

/**
 * A point of the review and who wrote what it is about.
 *
 * @param authors logins; none of them reviews it
 */
record Point(PointRow row, Set<String> authors) {}
