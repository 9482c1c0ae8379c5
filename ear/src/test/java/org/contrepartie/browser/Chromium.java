package org.contrepartie.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Where the browser of the tests is: one that the system has. Playwright would download its own, from a place that not every
 * machine can reach.
 */
final class Chromium {

    private static final List<Path> PLACES = List.of(
            Path.of("/usr/bin/chromium"),
            Path.of("/usr/bin/chromium-browser"),
            Path.of("/usr/bin/google-chrome"),
            Path.of("/usr/bin/google-chrome-stable"));

    private static final String NONE = "These tests need a browser, and none of " + PLACES
            + " is there. Install one, on " + "Debian as root with: apt-get update && apt-get install -y chromium";

    /** What a browser needs to run as root, without a screen, and without calling home. */
    static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private Chromium() {}

    /** The browser's program, installed first where the system lets us. */
    static Path program() {
        return installed().or(Chromium::installOnce).orElseThrow(() -> new IllegalStateException(NONE));
    }

    /** Two processes of the tests may want it at the same time; the second finds what the first installed. */
    private static Optional<Path> installOnce() {
        Path key = Path.of("target/chromium.lock");
        try (FileChannel file = FileChannel.open(key, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = file.lock()) {
            return installed().or(Chromium::install);
        } catch (IOException unlockable) {
            throw new UncheckedIOException(unlockable);
        }
    }

    private static Optional<Path> installed() {
        return PLACES.stream().filter(Files::isExecutable).findFirst();
    }

    private static Optional<Path> install() {
        boolean may = "root".equals(System.getProperty("user.name")) && Files.isExecutable(Path.of("/usr/bin/apt-get"));
        if (may) {
            run("apt-get", "update");
            run("apt-get", "install", "-y", "chromium");
        }
        return installed();
    }

    private static void run(String... command) {
        try {
            Process process = new ProcessBuilder(command).inheritIO().start();
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (IOException unavailable) {
            throw new IllegalStateException(NONE, unavailable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
