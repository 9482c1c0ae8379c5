import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * Starts a Keycloak with the demonstration realm and stays until it is told to stop: one file without a dependency, run by
 * {@code java config/keycloak/Keycloak.java} from the project folder. For demonstrations and tests, never for real data.
 *
 * <p>A command may follow as arguments: it is started once the realm answers, finds its address in
 * {@code CONTREPARTIE_OIDC_URL}, and when it ends, Keycloak ends too. README of this folder lists the settings.
 */
public final class Keycloak {

    private static final Duration READY_WITHIN = Duration.ofMinutes(5);
    private static final Duration STOP_WITHIN = Duration.ofSeconds(20);
    private static final int LINES_OF_A_FAILURE = 10;

    private final int port = Integer.parseInt(setting("KEYCLOAK_PORT").orElse("8081"));
    private final String realm = "http://localhost:" + port + "/realms/contrepartie";
    private final Path data = path("DATA", ".contrepartie").resolve("keycloak");
    private final Path log = data.resolve("keycloak.log");

    /** In the order of their start. */
    private final List<Process> started = new ArrayList<>();

    private volatile boolean stopping;

    private Keycloak() {}

    public static void main(String[] command) {
        Keycloak keycloak = new Keycloak();
        try {
            System.exit(keycloak.run(List.of(command)));
        } catch (Failure | IOException failure) {
            if (!keycloak.stopping) {
                say("Keycloak: " + failure.getMessage());
            }
            System.exit(1);
        } catch (InterruptedException e) {
            System.exit(1);
        }
    }

    private int run(List<String> command) throws IOException, InterruptedException {
        checkPort();
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        // Whoever started this launcher, Maven for example, may be killed without a word.
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(1)));

        Process keycloak = start(server());
        awaitRealm(keycloak);
        say("Keycloak is ready at " + realm);
        if (command.isEmpty()) {
            keycloak.waitFor();
            throw new Failure("ended" + lastOfLog());
        }
        ProcessBuilder client = new ProcessBuilder(command).inheritIO();
        client.environment().put("CONTREPARTIE_OIDC_URL", realm);
        return start(client).waitFor();
    }

    private ProcessBuilder server() throws IOException {
        Path home = home();
        Path imports = Files.createDirectories(home.resolve("data/import"));
        Files.copy(
                Path.of("config/keycloak/realm.json"),
                imports.resolve("realm.json"),
                StandardCopyOption.REPLACE_EXISTING);
        Files.createDirectories(data);
        say("Keycloak: starting on port " + port + ", log in " + log);
        // VALUE is a word of SQL to H2, and a column to Keycloak.
        String database = "jdbc:h2:file:" + data.resolve("keycloak").toString().replace('\\', '/') + ";NON_KEYWORDS=VALUE";
        boolean windows = File.separatorChar == '\\';
        ProcessBuilder server = new ProcessBuilder(
                        home.resolve(windows ? "bin/kc.bat" : "bin/kc.sh").toString(),
                        "start-dev",
                        "--import-realm",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port,
                        "--db-url=" + database)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        server.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return server;
    }

    private void awaitRealm(Process keycloak) throws IOException, InterruptedException {
        Instant patience = Instant.now().plus(READY_WITHIN);
        while (!realmAnswers()) {
            require(keycloak.isAlive(), "could not start" + lastOfLog());
            require(Instant.now().isBefore(patience), "no answer from " + realm + lastOfLog());
            TimeUnit.MILLISECONDS.sleep(300);
        }
    }

    private boolean realmAnswers() {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(realm).toURL().openConnection();
            connection.setConnectTimeout(2_000);
            connection.setReadTimeout(30_000);
            int status = connection.getResponseCode();
            connection.disconnect();
            return status == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }

    private synchronized Process start(ProcessBuilder builder) throws IOException {
        require(!stopping, "stopped");
        Process process = builder.start();
        started.add(process);
        return process;
    }

    /** First the command, which may still need Keycloak to end well, then Keycloak. */
    private synchronized void stop() {
        stopping = true;
        for (int i = started.size() - 1; i >= 0; i--) {
            end(started.get(i));
        }
    }

    /** With all it started: Keycloak's own script has the server as a child. */
    private static void end(Process process) {
        List<ProcessHandle> all =
                Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
        all.forEach(ProcessHandle::destroy);
        for (ProcessHandle handle : all) {
            try {
                handle.onExit().get(STOP_WITHIN.toSeconds(), TimeUnit.SECONDS);
            } catch (InterruptedException | ExecutionException | TimeoutException e) {
                handle.destroyForcibly();
            }
        }
    }

    private void checkPort() {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            require(socket.isBound(), "port " + port + " cannot be opened");
        } catch (IOException e) {
            throw new Failure("port " + port + " is in use; choose another with CONTREPARTIE_KEYCLOAK_PORT");
        }
    }

    private static Path home() throws IOException {
        Path unpacked = path("KEYCLOAK_HOME", "ear/target/keycloak");
        require(Files.isDirectory(unpacked), "no distribution in " + unpacked + ": build with the profile keycloak first");
        try (Stream<Path> folders = Files.find(unpacked, 1, (folder, is) -> Files.exists(folder.resolve("bin/kc.sh")))) {
            return folders.findFirst().orElseThrow(() -> new Failure("no distribution in " + unpacked));
        }
    }

    private String lastOfLog() throws IOException {
        List<String> lines = Files.exists(log) ? Files.readAllLines(log) : List.of();
        return "; from " + log + ":\n"
                + String.join("\n", lines.subList(Math.max(0, lines.size() - LINES_OF_A_FAILURE), lines.size()));
    }

    private static Optional<String> setting(String name) {
        return Optional.ofNullable(System.getenv("CONTREPARTIE_" + name)).filter(value -> !value.isBlank());
    }

    private static Path path(String name, String otherwise) {
        return Path.of(setting(name).orElse(otherwise)).toAbsolutePath().normalize();
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new Failure(otherwise);
        }
    }

    private static void say(String line) {
        System.out.println(line);
    }

    /** What a person can mend; shown without a stack trace. */
    private static final class Failure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Failure(String message) {
            super(message);
        }
    }
}
