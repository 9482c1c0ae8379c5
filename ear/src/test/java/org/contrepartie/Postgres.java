package org.contrepartie;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * A real PostgreSQL of its own, empty at each start, with the users that an administrator makes: by his script, so that the
 * script is tested too.
 */
public final class Postgres implements AutoCloseable {

    private static final String NAME = "contrepartie";
    private static final Path USERS = Path.of("../config/wildfly/database-users-postgresql.sql");

    private final EmbeddedPostgres database;

    private Postgres(EmbeddedPostgres database) {
        this.database = database;
    }

    /** Starts one with its files in that folder, on a free port. */
    public static Postgres start(Path folder) {
        try {
            Files.createDirectories(folder);
            EmbeddedPostgres started = EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(folder.toFile())
                    .setDataDirectory(folder.resolve("data").toAbsolutePath())
                    .setCleanDataDirectory(true)
                    // As a database is run where commits matter; the library's default is faster and forgets.
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("fsync", "on")
                    .start();
            Postgres postgres = new Postgres(started);
            postgres.makeUsers();
            return postgres;
        } catch (IOException unstartable) {
            throw new UncheckedIOException("PostgreSQL does not start in " + folder, unstartable);
        } catch (SQLException refused) {
            throw new IllegalStateException("the script of the users is refused: " + USERS, refused);
        }
    }

    /** The address for a server's data sources, without a user. */
    public String url() {
        return "jdbc:postgresql://localhost:" + database.getPort() + "/" + NAME;
    }

    /** The database as that user sees it. */
    public DataSource as(String user) {
        return database.getDatabase(user, NAME);
    }

    @Override
    public void close() throws IOException {
        database.close();
    }

    private void makeUsers() throws IOException, SQLException {
        String[] parts = Files.readAllLines(USERS).stream()
                .filter(line -> !line.startsWith("--"))
                .collect(Collectors.joining("\n"))
                .split("\\\\connect " + NAME);
        run(database.getPostgresDatabase(), parts[0]);
        run(as("postgres"), parts[1]);
    }

    private static void run(DataSource where, String script) throws SQLException {
        try (Connection connection = where.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : script.split(";")) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
        }
    }
}
