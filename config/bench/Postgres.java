import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Starts an empty PostgreSQL with the users and the database of Contrepartie, and stays until it is told to stop: {@code java
 * config/bench/Postgres.java <folder> <port>} from the project folder. The folder is emptied first. For measurements, never
 * for real data: whoever reaches the loopback address is let in without a password.
 *
 * <p>The programs are those in the PATH, or else those of Debian's package {@code postgresql}. PostgreSQL refuses to be run by
 * root; then it runs as the user postgres.
 */
public final class Postgres {

    private static final int SECONDS_TO_STOP = 20;

    private final Path folder;
    private final String port;
    private final Path programs = programs();
    private Process server;

    private Postgres(Path folder, String port) {
        this.folder = folder;
        this.port = port;
    }

    public static void main(String[] arguments) throws InterruptedException {
        try {
            new Postgres(Path.of(arguments[0]).toAbsolutePath().normalize(), arguments[1]).run();
        } catch (Failure failure) {
            System.out.println("PostgreSQL: " + failure.getMessage());
        } catch (IOException e) {
            System.out.println("PostgreSQL: cannot read or write: " + e);
        }
        System.exit(1);
    }

    private void run() throws IOException, InterruptedException {
        endLeftBehind();
        empty(folder);
        if (isRoot()) {
            done(List.of("chown", "postgres:", folder.toString()));
        }
        done(asUser("initdb", "-D", folder.toString(), "-E", "UTF8", "--locale=C", "-A", "trust", "-U", "postgres", "-N"));
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        // Whoever started this launcher may be killed without a word.
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(1)));
        server = started();
        done(sql("-f", "config/wildfly/database-users-postgresql.sql"));
        System.out.println("PostgreSQL is ready at 127.0.0.1:" + port + ", process " + server.pid() + ", programs in " + programs);
        server.waitFor();
        throw new Failure("ended, see " + log());
    }

    private Process started() throws IOException, InterruptedException {
        // Bench reads the log: the marks say where an entry begins and whose it is.
        Process starting = new ProcessBuilder(asUser(
                        "postgres",
                        "-D",
                        folder.toString(),
                        "-p",
                        port,
                        "-c",
                        "listen_addresses=127.0.0.1",
                        "-c",
                        "unix_socket_directories=",
                        "-c",
                        "log_line_prefix=@@%u@"))
                .redirectErrorStream(true)
                .redirectOutput(log().toFile())
                .start();
        List<String> asked = sql("-c", "select 1");
        while (new ProcessBuilder(asked).redirectErrorStream(true).start().waitFor() != 0) {
            require(starting.isAlive(), "did not start, see " + log());
            TimeUnit.MILLISECONDS.sleep(200);
        }
        return starting;
    }

    /** An earlier launcher that was killed outright could not end its server. */
    private void endLeftBehind() throws IOException, InterruptedException {
        if (Files.exists(folder.resolve("postmaster.pid"))) {
            new ProcessBuilder(asUser("pg_ctl", "-D", folder.toString(), "-m", "immediate", "stop"))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        }
    }

    private void stop() {
        if (server != null) {
            server.destroy();
            try {
                server.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            server.destroyForcibly();
        }
    }

    private Path log() {
        return folder.resolveSibling("postgresql.log");
    }

    private List<String> sql(String... arguments) {
        List<String> command = new ArrayList<>(List.of(programs.resolve("psql").toString()));
        command.addAll(List.of("-X", "-q", "-v", "ON_ERROR_STOP=1", "-h", "127.0.0.1", "-p", port, "-U", "postgres"));
        command.addAll(List.of(arguments));
        return command;
    }

    private List<String> asUser(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            command.addAll(List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups"));
        }
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    /** The newest of those that are there. */
    private static Path programs() {
        Stream<Path> path = Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(Path::of);
        File[] versions = new File("/usr/lib/postgresql").listFiles();
        Stream<Path> debian = Stream.of(versions == null ? new File[0] : versions)
                .sorted(Comparator.comparing(version -> -Integer.parseInt(version.getName())))
                .map(version -> version.toPath().resolve("bin"));
        return Stream.concat(path, debian)
                .filter(bin -> Stream.of("initdb", "postgres", "psql", "pgbench")
                        .allMatch(program -> Files.isExecutable(bin.resolve(program))))
                .findFirst()
                .orElseThrow(() -> new Failure("not found, neither in the PATH nor in /usr/lib/postgresql; "
                        + "on Debian: apt-get install postgresql"));
    }

    private static void empty(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
        Files.createDirectories(folder);
    }

    private static void done(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        require(process.waitFor() == 0, command.get(0) + " failed:\n" + output);
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
