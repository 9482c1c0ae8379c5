import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Measures Contrepartie against the database alone: {@code java config/bench/Bench.java} from the project folder, after
 * {@code ./mvnw -B -ntp -q -Pkeycloak -DskipTests package}. Starts PostgreSQL, Keycloak and the application on free ports, has
 * {@code Measure.java} measure them, and ends them. README of this folder says what the figures mean.
 */
public final class Bench {

    private static final int STOCK_TO_MANAGEMENT = 1910;
    private static final int SECONDS_TO_STOP = 40;

    private final Path folder = Path.of("ear/target/bench").toAbsolutePath();
    private final String databasePort = port("BENCH_DATABASE_PORT", 15_432);
    private final String keycloakPort = port("KEYCLOAK_PORT", 18_081);
    private final String port = port("PORT", 18_080);

    /** In the order of their start; they end in the other. */
    private final List<Process> started = new ArrayList<>();

    public static void main(String[] arguments) throws InterruptedException {
        try {
            System.exit(new Bench().run());
        } catch (Failure failure) {
            say(failure.getMessage());
        } catch (IOException e) {
            say("cannot read or write: " + e);
        }
        System.exit(1);
    }

    private int run() throws IOException, InterruptedException {
        require(Files.exists(Path.of("ear/target/contrepartie.ear")), "no application; build the project first");
        require(Files.isDirectory(Path.of("ear/target/keycloak")), "no Keycloak; build with -Pkeycloak first");
        require(Files.isDirectory(Path.of("/proc/self")), "needs Linux: the CPU time is read from /proc");
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        Map<String, String> settings = new HashMap<>();
        settings.put("CONTREPARTIE_DATA", folder.resolve("data").toString());
        settings.put("CONTREPARTIE_PORT", port);
        settings.put("CONTREPARTIE_KEYCLOAK_PORT", keycloakPort);
        settings.put("CONTREPARTIE_OIDC_URL", "http://localhost:" + keycloakPort + "/realms/contrepartie");
        settings.put("CONTREPARTIE_DATABASE_URL", "jdbc:postgresql://127.0.0.1:" + databasePort + "/contrepartie");
        settings.put("CONTREPARTIE_BENCH_DATABASE_PORT", databasePort);
        settings.put("CONTREPARTIE_BENCH_FOLDER", folder.toString());
        startAll(settings);
        ProcessBuilder measure = new ProcessBuilder(java("config/bench/Measure.java")).inheritIO();
        measure.environment().putAll(settings);
        Process measuring = measure.start();
        started.add(measuring);
        return measuring.waitFor();
    }

    private void startAll(Map<String, String> settings) throws IOException, InterruptedException {
        Path cluster = folder.resolve("postgresql");
        String ready = start("postgres", settings, "config/bench/Postgres.java", cluster.toString(), databasePort);
        settings.put("CONTREPARTIE_BENCH_DATABASE", found(ready, "process (\\d+)"));
        settings.put("CONTREPARTIE_BENCH_PROGRAMS", found(ready, "programs in (\\S+)"));
        empty(folder.resolve("data"));
        start("keycloak", settings, "config/keycloak/Keycloak.java");
        long before = System.nanoTime();
        start("application", settings, "config/wildfly/Run.java");
        double seconds = (System.nanoTime() - before) / 1e9;
        settings.put("CONTREPARTIE_BENCH_READY", String.format(Locale.ROOT, "%.1f", seconds));
        String server = Files.readString(folder.resolve("data/.server"));
        settings.put("CONTREPARTIE_BENCH_APPLICATION", server.split(" ")[0]);
    }

    /** Each launcher stays, and says when what it starts is ready. */
    private String start(String name, Map<String, String> settings, String... command)
            throws IOException, InterruptedException {
        say("starting " + name);
        Files.createDirectories(folder);
        Path said = folder.resolve(name + ".log");
        ProcessBuilder builder = new ProcessBuilder(java(command)).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().putAll(settings);
        Process process = builder.start();
        started.add(process);
        while (!Files.readString(said).contains(" ready at ")) {
            require(process.isAlive(), Files.readString(said).strip());
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return Files.readString(said);
    }

    private void stop() {
        for (int i = started.size() - 1; i >= 0; i--) {
            started.get(i).destroy();
            try {
                started.get(i).waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static List<String> java(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private static String found(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        require(matcher.find(), "nothing like " + pattern + " in " + text);
        return matcher.group(1);
    }

    /** As it is set, or else the first that is free, with the one that the server's management takes above it. */
    private static String port(String setting, int from) {
        String set = System.getenv("CONTREPARTIE_" + setting);
        int port = set == null || set.isBlank() ? from : Integer.parseInt(set);
        while (!isFree(port) || !isFree(port + STOCK_TO_MANAGEMENT)) {
            port++;
        }
        return String.valueOf(port);
    }

    private static boolean isFree(int port) {
        try {
            new ServerSocket(port).close();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static void empty(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
        Files.createDirectories(folder);
    }

    private static void say(String line) {
        System.out.println("Bench: " + line);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new Failure(otherwise);
        }
    }

    /** What a person can put right; the message is all that is shown. */
    private static final class Failure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Failure(String message) {
            super(message);
        }
    }
}
