package org.contrepartie.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.contrepartie.shared.DatedWithPrecision;
import org.junit.jupiter.api.Test;

/** What became of a scheme is told newest first. */
class HistoryTest {

    private static final DatedWithPrecision THIRD = DatedWithPrecision.on(LocalDate.of(2024, 4, 3));

    @Test
    void the_newest_day_comes_first_then_what_was_logged_last_and_what_has_no_day_at_the_end() {
        SchemeSheet scheme = new SchemeSheet(
                1L,
                "S2024-0001",
                0,
                "title",
                null,
                null,
                null,
                null,
                List.of(),
                List.of(
                        status(SchemeStatus.Kind.LIVE, DatedWithPrecision.UNKNOWN),
                        status(SchemeStatus.Kind.SUSPENDED, THIRD),
                        status(SchemeStatus.Kind.STILL_LIVE, THIRD),
                        status(SchemeStatus.Kind.ANNOUNCED, DatedWithPrecision.on(LocalDate.of(2024, 3, 1)))),
                List.of());

        assertThat(scheme.history())
                .extracting(SchemeForm.Status::kind)
                .containsExactly(
                        SchemeStatus.Kind.STILL_LIVE,
                        SchemeStatus.Kind.SUSPENDED,
                        SchemeStatus.Kind.ANNOUNCED,
                        SchemeStatus.Kind.LIVE);
    }

    private static SchemeForm.Status status(SchemeStatus.Kind kind, DatedWithPrecision since) {
        return new SchemeForm.Status(kind, null, since, false, null, null);
    }
}
