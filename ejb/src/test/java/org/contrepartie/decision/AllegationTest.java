package org.contrepartie.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AllegationTest {

    @Test
    void it_says_by_name_what_it_lacks() {
        assertThat(allegation("", Set.of(), Set.of()).lacks(Set.of(1))).containsExactly(Allegation.Lack.values());
        assertThat(allegation("GDPR 7", Set.of(1), Set.of(1)).lacks(Set.of(1))).isEmpty();
        assertThat(allegation("GDPR 7", Set.of(), Set.of(1)).lacks(Set.of(1))).containsExactly(Allegation.Lack.FACT);
    }

    @Test
    void an_exhibit_that_was_withdrawn_carries_nothing() {
        assertThat(allegation("GDPR 7", Set.of(1), Set.of(2)).lacks(Set.of(1)))
                .containsExactly(Allegation.Lack.EXHIBIT);
    }

    @Test
    void the_reasoning_goes_on_after_the_notification_and_what_was_put_does_not() {
        Allegation put = allegation("GDPR 7", Set.of(1), Set.of(1));
        LegalReasoning more = new LegalReasoning("Consent is free.", null, "It was.", null, null);

        assertThat(put.isPutOtherwise(form("GDPR 7", Set.of(1), Set.of(1), more)))
                .isFalse();
        assertThat(put.isPutOtherwise(form("GDPR 6", Set.of(1), Set.of(1), more)))
                .isTrue();
        assertThat(put.isPutOtherwise(form("GDPR 7", Set.of(1, 2), Set.of(1), more)))
                .isTrue();
    }

    private static Allegation allegation(String provisions, Set<Integer> facts, Set<Integer> exhibits) {
        return new Allegation(
                "2026-000001", 1, form(provisions, facts, exhibits, LegalReasoning.NONE), "officer", Instant.EPOCH);
    }

    private static AllegationForm form(
            String provisions, Set<Integer> facts, Set<Integer> exhibits, LegalReasoning reasoning) {
        return new AllegationForm("Consent may not be free.", provisions, facts, exhibits, reasoning);
    }
}
