package org.contrepartie.screening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * How long a text of 200 kB takes, warm: terms made of the labelled sentences in another order each, and texts that were made to
 * be slow. Prints the distribution; {@code config/bench/README.md} says how it is called.
 */
final class ScreenerBench {

    private static final int SIZE = 200_000;
    private static final int WARM_UP = 20;
    private static final int ROUNDS = 41;

    private ScreenerBench() {}

    public static void main(String[] args) {
        Screener screener = new Screener(LexiconFile.read());
        Map<String, String> texts = texts();
        for (int round = 0; round < WARM_UP; round++) {
            texts.values().forEach(text -> screener.screen(text, null, Screening.Scope.DOCUMENT));
        }
        System.out.println("| text | kB | suggestions | median ms | 95th ms | longest ms |\n|---|---|---|---|---|---|");
        texts.forEach((name, text) -> measure(screener, name, text));
    }

    private static void measure(Screener screener, String name, String text) {
        double[] millis = new double[ROUNDS];
        int found = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            found = screener.screen(text, null, Screening.Scope.DOCUMENT)
                    .suggestions()
                    .size();
            millis[round] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %d | %.0f | %.0f | %.0f |%n",
                name,
                text.length() / 1000,
                found,
                millis[ROUNDS / 2],
                millis[ROUNDS * 95 / 100],
                millis[ROUNDS - 1]);
    }

    private static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int seed = 1; seed <= 6; seed++) {
            texts.put("terms " + seed, terms(seed));
        }
        for (String phrase : List.of(
                "you may not ",
                "without any ",
                "your name image and ",
                "sans autre ",
                "vous renoncez au droit d'acc\u00e8s de la photo du nom ",
                "we will not use your name image voice for advertising ")) {
            texts.put("only \"" + phrase.strip() + "\"", phrase.repeat(SIZE / phrase.length()));
        }
        texts.put("no space", "a".repeat(SIZE));
        return texts;
    }

    private static String terms(int seed) {
        List<String> sentences = new ArrayList<>(Stream.of("tuning", "test")
                .flatMap(half ->
                        Stream.of(Language.values()).flatMap(language -> Labelled.read(half, language).stream()))
                .map(Labelled::text)
                .toList());
        Collections.shuffle(sentences, new Random(seed));
        StringBuilder text = new StringBuilder();
        for (int at = 0; text.length() < SIZE; at++) {
            text.append(sentences.get(at % sentences.size())).append(at % 4 == 3 ? "\n\n" : " ");
        }
        return text.toString();
    }
}
