package org.contrepartie.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contrepartie.decision.PointRow.Status.AGREED;
import static org.contrepartie.decision.PointRow.Status.CHANGED;
import static org.contrepartie.decision.PointRow.Status.CORRECTED;
import static org.contrepartie.decision.PointRow.Status.OPEN;
import static org.contrepartie.decision.PointRow.Status.RETURNED;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PointRowTest {

    private static final Instant SAID = Instant.parse("2026-11-25T10:00:00Z");
    private static final Instant BEFORE = SAID.minusSeconds(1);
    private static final Instant AFTER = SAID.plusSeconds(1);

    @Test
    void the_last_word_counts_unless_its_subject_was_amended_since() {
        assertThat(point(BEFORE).status()).isEqualTo(OPEN);
        assertThat(point(BEFORE, ReviewWord.Verdict.AGREED).status()).isEqualTo(AGREED);
        assertThat(point(BEFORE, ReviewWord.Verdict.RETURNED).status()).isEqualTo(RETURNED);
        assertThat(point(AFTER, ReviewWord.Verdict.RETURNED).status()).isEqualTo(CORRECTED);
        assertThat(point(AFTER, ReviewWord.Verdict.AGREED).status()).isEqualTo(CHANGED);
        assertThat(point(BEFORE, ReviewWord.Verdict.RETURNED, ReviewWord.Verdict.ANSWERED)
                        .status())
                .isEqualTo(CORRECTED);
        assertThat(point(BEFORE, ReviewWord.Verdict.RETURNED, ReviewWord.Verdict.ANSWERED, ReviewWord.Verdict.RETURNED)
                        .status())
                .isEqualTo(RETURNED);
        assertThat(point(BEFORE, ReviewWord.Verdict.RETURNED, ReviewWord.Verdict.AGREED)
                        .status())
                .isEqualTo(AGREED);
        assertThat(point(null, ReviewWord.Verdict.AGREED).status()).isEqualTo(AGREED);
    }

    @Test
    void a_returned_point_is_always_in_the_way_any_other_only_while_somebody_reviews() {
        assertThat(point(BEFORE, ReviewWord.Verdict.RETURNED).isInTheWay(false)).isTrue();
        assertThat(point(AFTER, ReviewWord.Verdict.RETURNED).isInTheWay(false)).isTrue();
        assertThat(point(BEFORE).isInTheWay(true)).isTrue();
        assertThat(point(BEFORE).isInTheWay(false)).isFalse();
        assertThat(point(AFTER, ReviewWord.Verdict.AGREED).isInTheWay(true)).isTrue();
        assertThat(point(AFTER, ReviewWord.Verdict.AGREED).isInTheWay(false)).isFalse();
        assertThat(point(BEFORE, ReviewWord.Verdict.AGREED).isInTheWay(true)).isFalse();
    }

    private static PointRow point(Instant amendedAt, ReviewWord.Verdict... verdicts) {
        List<PointRow.Word> words = List.of(verdicts).stream()
                .map(verdict -> new PointRow.Word(verdict, "because", "reviewer", SAID))
                .toList();
        return new PointRow("A1", "Consent may not be free.", null, amendedAt, words);
    }
}
