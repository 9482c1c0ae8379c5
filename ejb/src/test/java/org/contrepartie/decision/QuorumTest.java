package org.contrepartie.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contrepartie.decision.Attendee.Presence.ABSENT;
import static org.contrepartie.decision.Attendee.Presence.PRESENT;
import static org.contrepartie.decision.Attendee.Presence.RECUSED;
import static org.contrepartie.decision.Decision.Kind.DISMISSAL;
import static org.contrepartie.decision.Decision.Kind.SANCTION;
import static org.contrepartie.decision.Decision.Track.ORDINARY;
import static org.contrepartie.decision.Decision.Track.SIMPLIFIED;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QuorumTest {

    @Test
    void more_than_half_of_the_list_and_three_at_least_decide() {
        assertThat(ordinary(PRESENT, PRESENT, PRESENT, ABSENT, RECUSED)).isTrue();
        assertThat(ordinary(PRESENT, PRESENT, PRESENT)).isTrue();
        assertThat(ordinary(PRESENT, PRESENT)).isFalse();
        assertThat(ordinary(PRESENT, PRESENT, PRESENT, ABSENT, ABSENT, ABSENT)).isFalse();
        assertThat(ordinary()).isFalse();
    }

    @Test
    void one_member_decides_in_the_simplified_procedure() {
        assertThat(Quorum.isReached(SANCTION, SIMPLIFIED, list(PRESENT))).isTrue();
        assertThat(Quorum.isReached(SANCTION, SIMPLIFIED, list(ABSENT))).isFalse();
    }

    @Test
    void a_dismissal_has_no_body_to_count() {
        assertThat(Quorum.isReached(DISMISSAL, ORDINARY, List.of())).isTrue();
    }

    private static boolean ordinary(Attendee.Presence... members) {
        return Quorum.isReached(SANCTION, ORDINARY, list(members));
    }

    private static List<AttendeeForm> list(Attendee.Presence... members) {
        return Stream.of(members)
                .map(one -> new AttendeeForm("Member", null, one))
                .toList();
    }
}
