package org.contrepartie;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.contrepartie.Lodgers.Acknowledged;
import org.junit.jupiter.api.Test;

/**
 * The server is killed while complaints are lodged, again and again: what was acknowledged is there, whole, and nothing is there
 * by half. Looked at after the last round, because nothing that a crash lost comes back. The setting {@code crash.rounds} says
 * how many rounds there are.
 */
class CrashIT {

    private static final int ROUNDS = Integer.getInteger("crash.rounds", 2);
    private static final int LODGERS = 4;

    /** Opens the database when the server has ended. */
    private interface Door {
        Connection open() throws SQLException;
    }

    @Test
    void what_was_acknowledged_outlives_the_server_on_h2() throws Exception {
        try (Server server = Server.onH2("crash-h2").start()) {
            crash("H2", server, () -> h2(server.data()));
        }
    }

    @Test
    void what_was_acknowledged_outlives_the_server_on_postgresql() throws Exception {
        try (Postgres postgres = Postgres.start(Path.of("target/it/crash-postgresql-database"));
                Server server =
                        Server.onPostgresql("crash-postgresql", postgres).start()) {
            crash("PostgreSQL", server, () -> postgres.as("contrepartie_owner").getConnection());
        }
    }

    private static void crash(String database, Server server, Door door) throws Exception {
        List<Acknowledged> acknowledged = new ArrayList<>();
        for (int round = 1; round <= ROUNDS; round++) {
            try (Lodgers lodgers = new Lodgers(server, LODGERS)) {
                lodgers.waitFor(10, Duration.ofMinutes(2));
                // A moment that nobody chose, in the middle of the work.
                TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextInt(500, 2_500));
                server.kill();
                acknowledged.addAll(lodgers.acknowledged());
            }
            server.start();
        }
        JsonObject chains = Rest.json(Rest.as("auditor", server.url()).post("/verifications", ""));
        server.stop();
        Kept kept;
        try (Connection connection = door.open()) {
            kept = new Kept(connection);
        }
        List<Acknowledged> lost = acknowledged.stream()
                .filter(complaint -> !kept.whole().contains(complaint))
                .toList();
        System.out.printf(
                "Crash on %s: %d rounds, %d complaints acknowledged, %d kept, %d lost, %d by half, %d chains, all whole: %s%n",
                database,
                ROUNDS,
                acknowledged.size(),
                kept.whole().size(),
                lost.size(),
                kept.half().size(),
                chains.getInt("total"),
                chains.getBoolean("whole"));
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(10 * ROUNDS);
        assertThat(lost).as("lost").isEmpty();
        assertThat(kept.half()).as("by half").isEmpty();
        assertThat(chains.getBoolean("whole")).as("every chain is whole").isTrue();
    }

    /** The file, opened by the very H2 that the server has. */
    private static Connection h2(Path data) throws SQLException {
        try (Stream<Path> all = Files.walk(Path.of("target"), 1)) {
            Path home = all.filter(folder -> folder.getFileName().toString().matches("wildfly-[0-9].*"))
                    .findFirst()
                    .orElseThrow();
            Driver driver = (Driver) new URLClassLoader(jars(home.resolve("modules/system/layers/base/com/h2database")))
                    .loadClass("org.h2.Driver")
                    .getDeclaredConstructor()
                    .newInstance();
            Properties owner = new Properties();
            owner.setProperty("user", "contrepartie_owner");
            owner.setProperty("password", "contrepartie");
            return driver.connect(
                    "jdbc:h2:file:" + data + "/h2/contrepartie;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE", owner);
        } catch (IOException | ReflectiveOperationException missing) {
            throw new IllegalStateException("the server has no H2", missing);
        }
    }

    private static URL[] jars(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".jar"))
                    .map(CrashIT::url)
                    .toArray(URL[]::new);
        }
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
