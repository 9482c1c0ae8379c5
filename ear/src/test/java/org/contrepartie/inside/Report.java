package org.contrepartie.inside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** What a test inside the server tells whoever runs the tests: a file in the data folder, printed at the end of the run. */
final class Report {

    private Report() {}

    static void say(String line) {
        try {
            Files.write(
                    Path.of(System.getProperty("contrepartie.data"), "report.txt"),
                    List.of(line),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
