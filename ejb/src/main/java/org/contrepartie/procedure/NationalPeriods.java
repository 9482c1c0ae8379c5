package org.contrepartie.procedure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.contrepartie.deadline.ClockRule;
import org.contrepartie.deadline.Period;
import org.contrepartie.workflow.Given;
import org.contrepartie.workflow.RulePack;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The periods that national law fixes, by pack and day: {@code national-periods.yaml}. */
final class NationalPeriods {

    static final List<NationalPeriod> ROWS = read();

    private NationalPeriods() {}

    /** The length of that clock under that pack on that day. Empty where national law fixes none. */
    static Optional<Period> of(RulePack pack, ClockRule rule, LocalDate day) {
        return ROWS.stream()
                .filter(row ->
                        row.pack() == pack && row.rule() == rule && !row.from().isAfter(day))
                .max(Comparator.comparing(NationalPeriod::from))
                .map(NationalPeriod::period);
    }

    private static List<NationalPeriod> read() {
        try (InputStream yaml = NationalPeriods.class.getResourceAsStream("national-periods.yaml")) {
            String words = new String(yaml.readAllBytes(), StandardCharsets.UTF_8);
            List<Map<String, Object>> rows = new Yaml(new SafeConstructor(new LoaderOptions())).load(words);
            return rows.stream().map(NationalPeriods::row).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static NationalPeriod row(Map<String, Object> row) {
        String period = row.get("period").toString();
        return new NationalPeriod(
                RulePack.valueOf(row.get("pack").toString()),
                ClockRule.valueOf(row.get("rule").toString()),
                LocalDate.parse(row.get("from").toString()),
                Given.lasting(period).orElseThrow(),
                row.get("source").toString(),
                (Boolean) row.get("checked"));
    }
}
