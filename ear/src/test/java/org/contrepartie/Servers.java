package org.contrepartie;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test the running portals, as parameter {@link OnH2} or {@link OnPostgresql}. Each is started when it is first asked
 * for, once in each process of a run, and ended with it. Who changes what others count on starts a {@link Server} of his own.
 */
public final class Servers implements ParameterResolver {

    /** Two processes share no folder. */
    private static final String PROCESS = "-" + System.getProperty("it.process", "alone");

    /** The portal on H2 with the demonstration, as after the first command of README. */
    public record OnH2(Server server) implements Running {
        @Override
        public void close() {
            server.close();
        }
    }

    /** The portal on PostgreSQL. */
    public record OnPostgresql(Server server, Postgres database) implements Running {
        @Override
        public void close() throws IOException {
            server.close();
            database.close();
        }
    }

    /** A portal that runs until the last test is done. */
    public interface Running extends AutoCloseable {
        Server server();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return Running.class.isAssignableFrom(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        Store store = test.getRoot().getStore(Namespace.create(Servers.class));
        return parameter.getParameter().getType() == OnH2.class
                ? store.getOrComputeIfAbsent(
                        OnH2.class,
                        wanted -> new OnH2(Server.onH2("h2" + PROCESS).start()))
                : store.getOrComputeIfAbsent(OnPostgresql.class, wanted -> onPostgresql());
    }

    private static OnPostgresql onPostgresql() {
        Postgres database = Postgres.start(Path.of("target/it/postgresql-database" + PROCESS));
        return new OnPostgresql(
                Server.onPostgresql("postgresql" + PROCESS, database).start(), database);
    }
}
