package org.contrepartie.decision;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.contrepartie.shared.Money;
import org.contrepartie.workflow.RulePack;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * What the law allows at most for a fine, or for a penalty a day: {@code legal-maxima.yaml}, by pack, track and day.
 *
 * <p>Exact to the cent: a share of a turnover is rounded down, because a maximum that is rounded up allows what the law does
 * not. Source: GDPR 83(4)-(6).
 */
final class LegalMaxima {

    /** The currency of the maxima. */
    static final String CURRENCY = "EUR";

    private static final List<Row> ROWS = read();

    private record Row(
            RulePack pack,
            Decision.Track track,
            Measure.Kind measure,
            Tier tier,
            LocalDate from,
            BigDecimal fixed,
            BigDecimal percent,
            CapRow.Origin origin) {

        boolean isFor(RulePack ofPack, Decision.Track ofTrack, Measure.Kind ofMeasure, Tier ofTier, LocalDate day) {
            return (pack == null || pack == ofPack)
                    && (track == null || track == ofTrack)
                    && measure == ofMeasure
                    && (tier == null || tier == ofTier)
                    && !from.isAfter(day);
        }

        Money on(TurnoverForm turnover) {
            Money most = Money.of(fixed, CURRENCY);
            if (percent == null || !turnover.undertaking()) {
                return most;
            }
            Money share = Money.of(
                    turnover.amount()
                            .amount()
                            .multiply(percent)
                            .movePointLeft(2)
                            .setScale(2, RoundingMode.DOWN),
                    CURRENCY);
            return share.minor() > most.minor() ? share : most;
        }
    }

    private LegalMaxima() {}

    /**
     * The most that a fine of that tier may come to.
     *
     * @param turnover null while nobody said anything about it
     * @return empty while the turnover is unknown: then the maximum is, too
     */
    static Optional<CapRow> fine(RulePack pack, Decision.Track track, Tier tier, TurnoverForm turnover, LocalDate day) {
        if (turnover == null || !turnover.isKnown()) {
            return Optional.empty();
        }
        return rows(pack, track, Measure.Kind.FINE, tier, day)
                .map(row -> new CapRow(tier, row.on(turnover), row.origin()))
                .min(Comparator.comparingLong(cap -> cap.maximum().minor()));
    }

    /** Every row of the file, to be read. */
    static List<MaximumRow> all() {
        return ROWS.stream()
                .map(row -> new MaximumRow(
                        row.pack(),
                        row.track(),
                        row.measure(),
                        row.tier(),
                        row.from(),
                        Money.of(row.fixed(), CURRENCY),
                        row.percent(),
                        row.origin()))
                .toList();
    }

    /** The most that a penalty may come to for each day late. Empty where the law says nothing. */
    static Optional<CapRow> penaltyPerDay(RulePack pack, Decision.Track track, LocalDate day) {
        return rows(pack, track, Measure.Kind.PENALTY_PAYMENT, null, day)
                .map(row -> new CapRow(null, Money.of(row.fixed(), CURRENCY), row.origin()))
                .min(Comparator.comparingLong(cap -> cap.maximum().minor()));
    }

    /** The rows in force that day: of each line the latest. */
    private static Stream<Row> rows(
            RulePack pack, Decision.Track track, Measure.Kind measure, Tier tier, LocalDate day) {
        List<Row> started = ROWS.stream()
                .filter(row -> row.isFor(pack, track, measure, tier, day))
                .toList();
        return started.stream().filter(row -> started.stream().noneMatch(other -> takesOver(other, row)));
    }

    private static boolean takesOver(Row other, Row row) {
        return other.from().isAfter(row.from())
                && other.pack() == row.pack()
                && other.track() == row.track()
                && other.tier() == row.tier();
    }

    private static List<Row> read() {
        try (InputStream yaml = LegalMaxima.class.getResourceAsStream("legal-maxima.yaml")) {
            String words = new String(yaml.readAllBytes(), StandardCharsets.UTF_8);
            List<Map<String, Object>> rows = new Yaml(new SafeConstructor(new LoaderOptions())).load(words);
            return rows.stream().map(LegalMaxima::row).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Row row(Map<String, Object> row) {
        return new Row(
                constant(row, "pack", RulePack.class),
                constant(row, "track", Decision.Track.class),
                constant(row, "measure", Measure.Kind.class),
                constant(row, "tier", Tier.class),
                LocalDate.parse(row.get("from").toString()),
                new BigDecimal(row.get("fixed").toString()),
                row.containsKey("percent") ? new BigDecimal(row.get("percent").toString()) : null,
                new CapRow.Origin(row.get("source").toString(), (Boolean) row.get("checked")));
    }

    private static <E extends Enum<E>> E constant(Map<String, Object> row, String name, Class<E> type) {
        return row.containsKey(name) ? Enum.valueOf(type, row.get(name).toString()) : null;
    }
}
