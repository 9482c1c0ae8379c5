package org.contrepartie;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.contrepartie.workflow.RulePack;

/**
 * The portal as a person starts it: by the launcher, as a process of its own, with its own ports and data folder. It can also
 * be killed as a machine dies, without a word.
 */
public final class Server implements AutoCloseable {

    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
    private static final Path FOLDERS = PROJECT.resolve("ear/target/it");
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /** How far the management port lies from the port of the portal. */
    static final int TO_MANAGEMENT = 1910;

    /**
     * A server of the tests lives for minutes, so it is compiled fast instead of well: on two cores the better compiler takes
     * more than it gives.
     */
    private static final String SHORT_LIVED = "-XX:TieredStopAtLevel=1";

    private final Path data;
    private final int port = freePort();
    private final Map<String, String> environment = new HashMap<>();
    private Process launcher;

    private Server(String name) {
        data = FOLDERS.resolve(name);
        environment.put("CONTREPARTIE_DATA", data.toString());
        environment.put("CONTREPARTIE_PORT", String.valueOf(port));
        environment.put("JAVA_TOOL_OPTIONS", SHORT_LIVED);
    }

    /** A portal on an H2 file of its own, not started yet. Nothing of an earlier run is left in its folder. */
    public static Server onH2(String name) {
        return emptied(new Server(name));
    }

    /** A portal on that PostgreSQL, not started yet, with the people of the demonstration, who come with H2 only. */
    public static Server onPostgresql(String name, Postgres postgres) {
        Server server = emptied(new Server(name));
        server.prepare();
        server.environment.put("CONTREPARTIE_DATABASE_URL", postgres.url());
        return server;
    }

    /** A portal on an H2 file of its own that leaves the login to that OpenID Connect provider; not started yet. */
    public static Server withProvider(String name, String issuer) {
        Server server = onH2(name);
        server.environment.put("CONTREPARTIE_OIDC_URL", issuer);
        return server;
    }

    /** The same, with letters by e-mail through a mail server on that port of this machine. */
    public Server mailingBy(int mailPort) {
        environment.put("CONTREPARTIE_SMTP_HOST", "127.0.0.1");
        environment.put("CONTREPARTIE_SMTP_PORT", String.valueOf(mailPort));
        environment.put("CONTREPARTIE_SMTP_FROM", "courrier@autorite.example");
        return this;
    }

    /** The same, with the clock of the house so many days ahead: a rehearsal of the law to come. */
    public Server ahead(long days) {
        return set("contrepartie.clock.ahead", "P" + days + "D");
    }

    /** The same, with a setting of the application that is no variable of the installation. */
    public Server set(String name, String value) {
        environment.merge("JAVA_TOOL_OPTIONS", "-D" + name + "=" + value, (one, more) -> one + " " + more);
        return this;
    }

    /** The same, for an authority that works under that pack of national rules. */
    public Server under(RulePack pack) {
        environment.put("CONTREPARTIE_PACK", pack.name());
        return this;
    }

    /** Starts it and waits until it is ready. Again after {@link #kill} and {@link #stop}. */
    public Server start() {
        launch(List.of(), "Contrepartie is ready at");
        return this;
    }

    /** Only writes the configuration, for a server that somebody else starts. */
    public Server prepare() {
        launch(List.of("--prepare"), "Contrepartie: prepared");
        waitForEnd();
        return this;
    }

    /** Ends it at once, as a power failure does: nothing is written any more. The launcher dies with it. */
    public void kill() {
        List<ProcessHandle> all = Stream.concat(launcher.descendants(), Stream.of(launcher.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(process -> process.onExit().join());
    }

    /** Ends it as Ctrl-C does. */
    public void stop() {
        if (launcher != null && launcher.isAlive()) {
            launcher.destroy();
            waitForEnd();
        }
    }

    @Override
    public void close() {
        stop();
    }

    /** The address of the portal, without a slash at the end. */
    public String url() {
        return "http://localhost:" + port + "/contrepartie";
    }

    public int port() {
        return port;
    }

    /** The folder that holds what must survive. */
    public Path data() {
        return data;
    }

    private void launch(List<String> arguments, String ready) {
        Path output = data.resolve("launcher.log");
        try {
            Files.createDirectories(data);
            ProcessBuilder builder = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-Xmx128m",
                            "config/wildfly/Run.java")
                    .directory(PROJECT.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            builder.command().addAll(arguments);
            builder.environment().keySet().removeIf(name -> name.startsWith("CONTREPARTIE_"));
            builder.environment().putAll(environment);
            launcher = builder.start();
            waitFor(ready, output);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void waitFor(String line, Path output) throws IOException {
        Instant end = Instant.now().plus(PATIENCE);
        boolean said = false;
        while (!said) {
            boolean alive = launcher.isAlive();
            said = Files.readString(output).contains(line);
            if (!said && (!alive || Instant.now().isAfter(end))) {
                stop();
                throw new IllegalStateException("the server does not start: " + Files.readString(output));
            }
            pause();
        }
    }

    private void waitForEnd() {
        try {
            if (!launcher.waitFor(1, TimeUnit.MINUTES)) {
                kill();
            }
        } catch (InterruptedException interrupted) {
            throw stopped(interrupted);
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException interrupted) {
            throw stopped(interrupted);
        }
    }

    private static IllegalStateException stopped(InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        return new IllegalStateException(interrupted);
    }

    private static Server emptied(Server server) {
        try (Stream<Path> all = Files.exists(server.data) ? Files.walk(server.data) : Stream.empty()) {
            all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            return server;
        } catch (IOException kept) {
            throw new UncheckedIOException(kept);
        }
    }

    /** Two builds may run side by side, so no port is fixed; below the range that systems give to outgoing calls. */
    static int freePort() {
        int port;
        do {
            port = ThreadLocalRandom.current().nextInt(15_000, 25_000);
        } while (!isFree(port) || !isFree(port + TO_MANAGEMENT));
        return port;
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
