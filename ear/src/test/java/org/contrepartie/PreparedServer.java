package org.contrepartie;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jboss.arquillian.container.spi.event.container.AfterStop;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;

/**
 * Prepares the server that the tests inside it run on, by the launcher's own scripts: on H2, or on a real PostgreSQL if the
 * setting {@code it.database} says so. Arquillian reads where it lies and starts it.
 */
public final class PreparedServer implements LoadableExtension {

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static Postgres postgres;

    @Override
    public void register(ExtensionBuilder builder) {
        boolean onPostgresql = System.getProperty("it.database", "h2").equals("postgresql");
        if (onPostgresql) {
            postgres = Postgres.start(TARGET.resolve("it/inside-postgresql-database"));
        }
        Server server = onPostgresql
                ? Server.onPostgresql("inside-postgresql", postgres).prepare()
                : Server.onH2("inside-h2").prepare();
        describe(server);
        builder.observer(End.class);
    }

    /** What arquillian.xml reads. A setting that the scripts expect in the environment may as well be a system property. */
    private static void describe(Server server) {
        String home = home();
        Path base = server.data().resolve("server");
        System.setProperty("it.home", home);
        System.setProperty("it.modules", home + "/modules" + File.pathSeparator + base.resolve("modules"));
        System.setProperty("it.management", String.valueOf(server.port() + Server.TO_MANAGEMENT));
        System.setProperty(
                "it.settings",
                String.join(
                        " ",
                        List.of(
                                "-Djboss.server.base.dir=" + base,
                                "-Djboss.server.log.dir=" + server.data(),
                                "-Djboss.socket.binding.port-offset=" + (server.port() - 8080),
                                "-Dcontrepartie.data=" + server.data(),
                                "-Denv.CONTREPARTIE_DATA=" + server.data(),
                                "-Denv.CONTREPARTIE_DATABASE_URL=" + (postgres == null ? "" : postgres.url()))));
    }

    private static String home() {
        String[] found = TARGET.toFile().list((folder, name) -> name.matches("wildfly-[0-9].*"));
        return TARGET.resolve(found[0]).toString();
    }

    /** The database goes after the server. */
    public static final class End {
        public void endDatabase(@Observes AfterStop event) throws IOException {
            if (postgres != null) {
                postgres.close();
            }
        }
    }
}
