package org.contrepartie;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a portal wrote into its log about a fault, of which it tells the caller nothing but a number. */
final class FaultLog {

    private static final Pattern NUMBER = Pattern.compile("\\b[0-9a-f]{8}\\b");
    private static final Pattern ENTRY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d .*");
    private static final Pattern FOREIGN_FRAME =
            Pattern.compile("\\s+at (?!.*(org\\.contrepartie|org\\.h2|org\\.postgresql)).*");

    private final Path log;

    FaultLog(Path data) {
        log = data.resolve("server.log");
    }

    /** The entry of the fault that this answer names, without the frames of the server; says so where there is none. */
    String of(String answer) {
        Matcher number = NUMBER.matcher(answer);
        try {
            return number.find() ? entry(number.group()) : "no number in the answer";
        } catch (IOException unreadable) {
            return log + " is not readable: " + unreadable;
        }
    }

    private String entry(String number) throws IOException {
        List<String> from = Files.readString(log)
                .lines()
                .dropWhile(line -> !line.contains("[" + number + "]"))
                .toList();
        if (from.isEmpty()) {
            return "nothing about " + number + " in " + log;
        }
        return from.get(0)
                + from.stream()
                        .skip(1)
                        .takeWhile(line -> !ENTRY.matcher(line).matches())
                        .filter(line -> !FOREIGN_FRAME.matcher(line).matches())
                        .map(line -> "\n" + line)
                        .collect(Collectors.joining());
    }
}
