package org.contrepartie.decision;

import java.util.List;

/**
 * When the deciding body may decide: more than half of the members on the list are present, and at least three; in the
 * simplified procedure one member is enough, and a dismissal is signed by the head of unit alone.
 *
 * <p>Source: house rule; LIL 22-1 for the simplified procedure.
 */
final class Quorum {

    private static final int LEAST = 3;

    private Quorum() {}

    static boolean isReached(Decision.Kind kind, Decision.Track track, List<AttendeeForm> list) {
        if (kind == Decision.Kind.DISMISSAL) {
            return true;
        }
        long present = list.stream().filter(AttendeeForm::isPresent).count();
        return track == Decision.Track.SIMPLIFIED ? present >= 1 : present >= LEAST && present * 2 > list.size();
    }
}
