package org.contrepartie;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test the running portals, as parameter {@link OnH2} or {@link OnPostgresql}. Each is started when it is first asked
 * for, once in each process of a run, and ended with it. Who changes what others count on starts a {@link Server} of his own.
 */
public final class Servers implements ParameterResolver {

    /** Two processes share no folder. */
    private static final String PROCESS = "-" + System.getProperty("it.process", "alone");

    /** A run of several processes is a run of its own for each class, so what lives as long as the process is kept here. */
    private static final Map<Class<?>, Running> STARTED = new HashMap<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(Servers::end, "ends the portals"));
    }

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
        synchronized (STARTED) {
            return STARTED.computeIfAbsent(
                    parameter.getParameter().getType(),
                    wanted -> wanted == OnH2.class
                            ? new OnH2(Server.onH2("h2" + PROCESS).start())
                            : onPostgresql());
        }
    }

    private static void end() {
        for (Running one : STARTED.values()) {
            try {
                one.close();
            } catch (Exception unended) {
                unended.printStackTrace();
            }
        }
    }

    private static OnPostgresql onPostgresql() {
        Postgres database = Postgres.start(Path.of("target/it/postgresql-database" + PROCESS));
        return new OnPostgresql(
                Server.onPostgresql("postgresql" + PROCESS, database).start(), database);
    }
}
