package org.contrepartie.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contrepartie.deadline.ClockRule;
import org.junit.jupiter.api.Test;

/** README tells the procedure as it is. */
class ReadmeTest {

    private static final Path README = Path.of("../README.md");

    @Test
    void the_table_in_readme_is_the_table_in_force() throws IOException {
        assertThat(Files.readString(README))
                .as("the table between the marks must be:%n%s", table())
                .contains("<!-- procedure: begin -->\n" + table() + "<!-- procedure: end -->");
    }

    private static String table() {
        return "| id | action | from | to | by | opens | ends | source | provided that |\n|---|---|---|---|---|---|---|---|---|\n"
                + Stream.of(Step.values()).map(ReadmeTest::line).collect(Collectors.joining());
    }

    private static String line(Step step) {
        return "| "
                + Stream.of(
                                step.id(),
                                "`" + step.action() + "`",
                                words(step.from()),
                                step.to().name(),
                                step.by().toString(),
                                opened(step.opens()),
                                clocks(step.ends()),
                                step.source(),
                                words(step.conditions()))
                        .collect(Collectors.joining(" | "))
                + " |\n";
    }

    private static String words(Collection<? extends Enum<?>> constants) {
        return constants.isEmpty()
                ? "–"
                : constants.stream().map(Enum::name).sorted().collect(Collectors.joining(", "));
    }

    private static String opened(Collection<Opens> clocks) {
        return clocks.isEmpty()
                ? "–"
                : clocks.stream()
                        .map(one -> one.rule().id() + " from " + one.from())
                        .collect(Collectors.joining(", "));
    }

    private static String clocks(Collection<ClockRule> rules) {
        return rules.isEmpty()
                ? "–"
                : rules.stream().map(ClockRule::id).sorted().collect(Collectors.joining(", "));
    }
}
