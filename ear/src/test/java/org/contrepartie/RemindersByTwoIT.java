package org.contrepartie;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * A timer fires and its node is killed while the reminder is being written; then two nodes on one database go on. The reminder is
 * made, and made once.
 */
class RemindersByTwoIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Test
    void a_reminder_whose_node_was_killed_in_between_is_made_once_by_the_two_that_go_on() throws Exception {
        try (Postgres postgres = Postgres.start(Path.of("target/it/reminders-database"));
                Server first = node("reminders-1", postgres).start();
                Server second = node("reminders-2", postgres);
                Connection owner = postgres.as("contrepartie_owner").getConnection()) {
            // The demonstration, which enters the people, comes with H2 only.
            run(owner, "insert into staff (login, display_name) values ('officer', 'Olga Officer')");
            String file;
            try (Connection holding = postgres.as("contrepartie_owner").getConnection()) {
                holding.setAutoCommit(false);
                run(holding, "lock table reminder in exclusive mode");
                file = dueInTenDays(first);
                waitFor(owner, "select 1 from pg_locks where relation = 'reminder'::regclass and not granted");
                first.kill();
                holding.rollback();
            }
            String told = "select login from reminder where case_ref = '" + file + "'";
            assertThat(rows(owner, told)).as("what was half done is not done").isEmpty();

            CompletableFuture.allOf(CompletableFuture.runAsync(first::start), CompletableFuture.runAsync(second::start))
                    .join();
            runs(owner, 6);

            assertThat(rows(owner, told)).containsExactly("officer");
            for (Server node : List.of(first, second)) {
                assertThat(Files.readString(node.data().resolve("server.log")))
                        .doesNotContain("reminders: tried again");
            }
        }
    }

    private static Server node(String name, Postgres postgres) {
        return Server.onPostgresql(name, postgres).set("contrepartie.reminders.every", "PT1S");
    }

    /** A case with an officer, on which the answer to a complaint is due in ten days or a little later. */
    private static String dueInTenDays(Server server) {
        Proceeding walk = new Proceeding(server.url());
        LocalDate lodged = LocalDate.parse(Proceeding.today()).plusDays(10).minusMonths(3);
        walk.is(walk.made("intake", "/complaints", """
                        {"receivedAt": "%s", "channel": "EMAIL", "language": "fr", "narrative": "Mes données.",
                         "respondent": {"name": "Exempla Rewards SARL", "country": "FR"}}
                        """.formatted(lodged)).getString("caseRef"));
        walk.does("head", "assign", "{\"login\": \"officer\"}");
        return walk.file();
    }

    /** Until the work was done that often more, by the one node or the other. */
    private static void runs(Connection owner, int times) throws SQLException {
        List<String> seen = new ArrayList<>();
        Instant end = Instant.now().plus(PATIENCE);
        while (seen.size() <= times) {
            String last = rows(owner, "select last_run from timed_work where name = 'REMINDERS'")
                    .get(0);
            if (!seen.contains(last)) {
                seen.add(last);
            }
            assertThat(Instant.now()).isBefore(end);
            pause();
        }
    }

    private static void waitFor(Connection owner, String question) throws SQLException {
        Instant end = Instant.now().plus(PATIENCE);
        while (rows(owner, question).isEmpty()) {
            assertThat(Instant.now()).as(question).isBefore(end);
            pause();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> rows(Connection connection, String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                rows.add(found.getString(1));
            }
        }
        return rows;
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(200);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
