package org.contrepartie.web.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every line of a long list stands in one stretch, and each stretch leads to the next. */
class StretchTest {

    private static final List<Integer> ALL =
            IntStream.rangeClosed(1, 120).boxed().toList();

    @Test
    void the_stretches_one_after_the_other_are_the_list() {
        Stretch<Integer> first = Stretch.of(ALL, -1);
        Stretch<Integer> second = Stretch.of(ALL, first.after() - 1);
        Stretch<Integer> third = Stretch.of(ALL, second.after() - 1);

        assertThat(first.shown()).hasSize(50);
        assertThat(second.first() + " " + second.last()).isEqualTo("51 100");
        assertThat(third.shown()).hasSize(20).endsWith(120);
        assertThat(third.after()).isNull();
        assertThat(third.before()).isEqualTo(51);
        assertThat(second.before()).isEqualTo(1);
    }

    @Test
    void a_short_list_is_whole() {
        assertThat(Stretch.of(ALL.subList(0, 50), 49).isPart()).isFalse();
        assertThat(Stretch.of(List.of(), -1).shown()).isEmpty();
    }
}
