package org.contrepartie;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Says at the end of a run how many tests of its kind there were, and what those inside the server reported. */
public final class Tally implements TestExecutionListener {

    private final AtomicInteger passed = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();
    private Instant begun = Instant.EPOCH;

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        begun = Instant.now();
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (test.isTest()) {
            (result.getStatus() == Status.SUCCESSFUL ? passed : failed).incrementAndGet();
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        String database = System.getProperty("it.database");
        if (database != null) {
            print(Path.of("target/it/inside-" + database + "/report.txt"));
        }
        String kind = System.getProperty("it.kind");
        if (kind != null) {
            System.out.printf(
                    "Tests %s: %d passed, %d failed, in %d s%n",
                    kind,
                    passed.get(),
                    failed.get(),
                    Duration.between(begun, Instant.now()).toSeconds());
        }
    }

    private static void print(Path report) {
        try {
            if (Files.exists(report)) {
                Files.readAllLines(report).forEach(System.out::println);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
