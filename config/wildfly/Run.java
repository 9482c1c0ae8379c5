import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Starts Contrepartie on a server of its own and stays until it is told to stop: {@code java config/wildfly/Run.java}
 * from the project folder, after the application was packed. With {@code --prepare} the server is only configured.
 *
 * <p>The distribution is only read. All that is written is in the data folder: the configuration, rebuilt from the
 * scripts at each start, and what must survive. So servers may run side by side, each with its own port and data folder.
 */
public final class Run {
    private static final long FREE_MEGABYTES = 500;
    private static final int SECONDS_TO_STOP = 20;
    private static final Duration READY_WITHIN = Duration.ofMinutes(10);
    private static final int LINES_OF_A_FAILURE = 30;

    // The ports of the stock configuration, which all move by the same offset.
    private static final int STOCK_PORT = 8080;
    private static final int STOCK_MANAGEMENT_PORT = 9990;
    private static final int HIGHEST_PORT = 65_535 - STOCK_MANAGEMENT_PORT + STOCK_PORT;

    private final Path home = path("home", unpackedServer());
    private final Path ear = path("ear", "ear/target/contrepartie.ear");
    private final Path driver = path("pg.driver", "ear/target/postgresql.jar");
    private final Path scripts = path("config", "config/wildfly");
    private final Path data = path("data", ".contrepartie");
    private final int port = port();
    private final boolean onPostgresql = !setting("database.url", "").isEmpty();
    private final boolean withProvider = !setting("oidc.url", "").isEmpty();
    private final boolean demonstration = !onPostgresql && !withProvider;

    private final Path base = data.resolve("server");
    private final Path log = data.resolve("server.log");
    /** Names the server of this data folder, for a start after this launcher was killed. */
    private final Path running = data.resolve(".server");

    private Process child;
    /** Told to stop: what fails from now on is no news. */
    private static volatile boolean stopping;

    public static void main(String[] arguments) throws InterruptedException {
        try {
            new Run().run(List.of(arguments).contains("--prepare"));
        } catch (Failure failure) {
            fail(failure.getMessage());
        } catch (IOException | UncheckedIOException e) {
            fail("cannot read or write: " + e);
        }
    }

    private static void fail(String message) {
        if (!stopping) {
            System.out.println("Contrepartie: " + message);
        }
        System.exit(1);
    }

    private void run(boolean prepareOnly) throws IOException, InterruptedException {
        check(prepareOnly);
        // The system releases the lock with the process, also when it is killed.
        try (FileChannel lock =
                FileChannel.open(data.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            String locked = " is in use by another Contrepartie; choose another folder with CONTREPARTIE_DATA";
            require(lock.tryLock() != null, "the data folder " + data + locked);
            Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
            // Maven may be killed without a word: the server ends with whoever started it.
            ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(1)));
            endLeftBehind();
            if (prepareOnly) {
                configure();
                System.out.println("Contrepartie: prepared " + base);
            } else {
                checkFree(port);
                checkFree(port - STOCK_PORT + STOCK_MANAGEMENT_PORT);
                configure();
                serve();
            }
        }
    }

    private void check(boolean prepareOnly) throws IOException {
        require(Runtime.version().feature() >= 17, "needs Java 17 or newer, this is " + Runtime.version());
        require(Files.exists(home.resolve("jboss-modules.jar")), "no server in " + home + "; build the project first");
        require(prepareOnly || Files.exists(ear), "no application at " + ear + "; build the project first");
        require(Files.isDirectory(scripts), "no scripts in " + scripts + "; start from the project folder");
        require(!onPostgresql || Files.exists(driver), "no PostgreSQL driver at " + driver);
        Files.createDirectories(data);
        long free = Files.getFileStore(data).getUsableSpace() >> 20;
        String full = " MB are free in " + data + "; choose another folder with CONTREPARTIE_DATA";
        require(free >= FREE_MEGABYTES, FREE_MEGABYTES + " MB are needed, " + free + full);
    }

    private void checkFree(int wanted) {
        try {
            new ServerSocket(wanted, 1, InetAddress.getByName("127.0.0.1")).close();
        } catch (IOException e) {
            throw new Failure("port " + wanted + " is in use" + (wanted == port ? "" : " (management)")
                    + "; choose another with CONTREPARTIE_PORT, for example CONTREPARTIE_PORT=" + (port + 100));
        }
    }

    /** A launcher that was killed outright could not end its server. The lock is ours now: that server is nobody's. */
    private void endLeftBehind() throws IOException {
        if (Files.exists(running)) {
            String name = Files.readString(running);
            ProcessHandle.allProcesses()
                    .filter(process -> name.equals(nameOf(process)))
                    .forEach(process -> {
                        System.out.println("Contrepartie: ending the server that an earlier start left behind, process "
                                + process.pid());
                        end(process);
                    });
            Files.delete(running);
        }
    }

    private void configure() throws IOException, InterruptedException {
        System.out.println("Contrepartie: preparing the server in " + base);
        for (String rebuilt : List.of("configuration", "deployments", "modules", "tmp")) {
            empty(base.resolve(rebuilt));
        }
        Path configuration = base.resolve("configuration");
        try (DirectoryStream<Path> stock = Files.newDirectoryStream(home.resolve("standalone/configuration"))) {
            for (Path file : stock) {
                Files.copy(file, configuration.resolve(file.getFileName()));
            }
        }
        Path script = Files.writeString(configuration.resolve("contrepartie.cli"), script());
        List<String> command = java("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
        command.add("-Dlogging.configuration=file:" + home.resolve("bin/jboss-cli-logging.properties"));
        addMain(command, "org.jboss.as.cli", "--no-color-output", "--file=" + script);
        finish(command, "the scripts in " + scripts + " failed:");
        if (!onPostgresql) {
            command = java("-XX:TieredStopAtLevel=1", "-cp");
            Path h2 = home.resolve("modules/system/layers/base/com/h2database/h2/main");
            command.addAll(List.of(h2 + "/*", scripts.resolve("DatabaseUser.java").toString(), data.toString()));
            finish(command, "the database in " + data + " cannot be opened:");
        }
    }

    private void finish(List<String> command, String otherwise) throws IOException, InterruptedException {
        Path output = base.resolve("configuration/contrepartie.log");
        require(start(command, output).waitFor() == 0, otherwise + last(Files.readAllLines(output)));
    }

    /** All scripts of this start as one, because every embedded server costs seconds. */
    private String script() throws IOException {
        StringBuilder all = new StringBuilder("embed-server --std-out=discard\n");
        for (String name : List.of(
                onPostgresql ? "11-datasource-postgresql.cli" : "10-datasource-h2.cli",
                "20-security.cli",
                demonstration ? "21-demo-users.cli" : "",
                "30-subsystems.cli",
                setting("smtp.host", "").isEmpty() ? "" : "35-mail.cli",
                setting("smtp.host", "").isEmpty() || setting("smtp.user", "").isEmpty() ? "" : "36-mail-login.cli",
                withProvider ? "40-oidc.cli" : "")) {
            all.append(name.isEmpty() ? "" : Files.readString(scripts.resolve(name)) + '\n');
        }
        // The log file says all; the terminal is for the few lines of this launcher.
        all.append("/subsystem=logging/console-handler=CONSOLE:write-attribute(name=enabled, value=false)\n");
        return all.append("stop-embedded-server\n").toString();
    }

    private void serve() throws IOException, InterruptedException {
        Path deployment = Files.copy(ear, base.resolve("deployments/contrepartie.ear"));
        Path refused = deployment.resolveSibling("contrepartie.ear.failed");
        Files.createFile(deployment.resolveSibling("contrepartie.ear.dodeploy"));
        long before = Files.exists(log) ? Files.size(log) : 0;
        System.out.println("Contrepartie: starting on port " + port + ", log in " + log);
        Process server = start(serverCommand(), base.resolve("console.log"));
        Files.writeString(running, nameOf(server.toHandle()));

        Instant patience = Instant.now().plus(READY_WITHIN);
        while (!isReady()) {
            if (Files.exists(refused) || !server.isAlive() || Instant.now().isAfter(patience)) {
                throw new Failure("the application did not start; from " + log + ":" + reasons(before));
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        System.out.println("Contrepartie is ready at http://localhost:" + port + "/contrepartie");
        int code = server.waitFor();
        throw new Failure("the server ended with code " + code + "; from " + log + ":" + reasons(before));
    }

    private List<String> serverCommand() {
        List<String> command = java("-Xmx1g", "-Djava.awt.headless=true", "-Djava.net.preferIPv4Stack=true");
        command.add("-Djboss.home.dir=" + home);
        command.add("-Djboss.server.log.dir=" + data);
        command.add("-Djboss.socket.binding.port-offset=" + (port - STOCK_PORT));
        command.add("-Djboss.tx.node.id=contrepartie-" + port);
        command.add("-Dorg.jboss.boot.log.file=" + log);
        command.add("-Dlogging.configuration=file:" + base.resolve("configuration/logging.properties"));
        command.add("-Dcontrepartie.data=" + data);
        command.add("-Dcontrepartie.demo=" + demonstration);
        command.add("-Dcontrepartie.pack=" + pack());
        command.add("-Dcontrepartie.tsa.url=" + timeStamps());
        command.add("-Dcontrepartie.tsa.certificate=" + setting("tsa.certificate", ""));
        // The packages that bin/common.sh of the distribution opens.
        Stream.of("lang", "lang.invoke", "lang.reflect", "io", "net", "security", "util", "util.concurrent")
                .forEach(opened -> command.add("--add-opens=java.base/java." + opened + "=ALL-UNNAMED"));
        Stream.of("management", "naming")
                .forEach(opened -> command.add("--add-opens=java." + opened + "/javax." + opened + "=ALL-UNNAMED"));
        addMain(command, "org.jboss.as.standalone", "-b", "127.0.0.1");
        return command;
    }

    private boolean isReady() {
        try {
            URI page = URI.create("http://127.0.0.1:" + port + setting("ready.path", "/contrepartie/login"));
            HttpURLConnection connection = (HttpURLConnection) page.toURL().openConnection();
            connection.setConnectTimeout(2_000);
            connection.setReadTimeout(30_000);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }

    /** The end of the log since this start, without stack frames and without what went well. */
    private String reasons(long before) throws IOException {
        byte[] all = Files.exists(log) ? Files.readAllBytes(log) : new byte[0];
        int from = all.length < before ? 0 : (int) before;
        List<String> lines = new String(all, from, all.length - from, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.matches("\\s*|\t.*|\\S+ \\S+ (INFO|DEBUG|TRACE) .*"))
                .collect(Collectors.toList());
        return last(lines.isEmpty() ? Files.readAllLines(base.resolve("console.log")) : lines);
    }

    private synchronized Process start(List<String> command, Path output) throws IOException {
        require(!stopping, "stopped");
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        // The scripts store expressions, and the server reads them from its environment at each start.
        Map<String, String> environment = builder.environment();
        environment.put("CONTREPARTIE_DATA", data.toString().replace('\\', '/'));
        environment.put("CONTREPARTIE_PG_DRIVER", driver.toString().replace('\\', '/'));
        // The driver becomes a module here, so that the distribution stays as it was unpacked.
        environment.put("CONTREPARTIE_MODULES", base.resolve("modules").toString());
        environment.put("JBOSS_HOME", home.toString());
        child = builder.start();
        return child;
    }

    private void stop() {
        Process ending;
        synchronized (this) {
            stopping = true;
            ending = child;
        }
        if (ending != null && ending.isAlive()) {
            System.out.println("Contrepartie: stopping");
            end(ending.toHandle());
        }
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        process.onExit().completeOnTimeout(process, SECONDS_TO_STOP, TimeUnit.SECONDS).join();
        process.destroyForcibly();
    }

    /** Process numbers are used again; with the start it is the same process. */
    private static String nameOf(ProcessHandle process) {
        return process.pid() + " " + process.info().startInstant().orElse(Instant.EPOCH);
    }

    private List<String> java(String... options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Dfile.encoding=UTF-8", "-Djboss.server.base.dir=" + base));
        command.addAll(List.of(options));
        return command;
    }

    private void addMain(List<String> command, String main, String... arguments) {
        String modules = home.resolve("modules") + System.getProperty("path.separator") + base.resolve("modules");
        command.addAll(List.of("-jar", home.resolve("jboss-modules.jar").toString(), "-mp", modules, main));
        command.addAll(List.of(arguments));
    }

    private static int port() {
        String value = setting("port", "" + STOCK_PORT);
        boolean usable = value.matches("[1-9][0-9]{0,4}") && Integer.parseInt(value) <= HIGHEST_PORT;
        require(usable, "CONTREPARTIE_PORT is a number from 1 to " + HIGHEST_PORT + ", not \"" + value + "\"");
        return Integer.parseInt(value);
    }

    private static String pack() {
        String value = setting("pack", "FR").toUpperCase(Locale.ROOT);
        require(List.of("FR", "GENERIC").contains(value), "CONTREPARTIE_PACK is FR or GENERIC, not \"" + value + "\"");
        return value;
    }

    private static String timeStamps() {
        String url = setting("tsa.url", "");
        require(
                url.isEmpty() || !setting("tsa.certificate", "").isEmpty(),
                "CONTREPARTIE_TSA_URL needs CONTREPARTIE_TSA_CERTIFICATE: whose signature counts");
        return url;
    }

    /** {@code pg.driver} is CONTREPARTIE_PG_DRIVER, or else the system property contrepartie.pg.driver. */
    private static String setting(String name, String otherwise) {
        String variable = System.getenv("CONTREPARTIE_" + name.replace('.', '_').toUpperCase(Locale.ROOT));
        boolean isSet = variable != null && !variable.isBlank();
        return isSet ? variable : System.getProperty("contrepartie." + name, otherwise);
    }

    private static Path path(String name, String otherwise) {
        return Path.of(setting(name, otherwise)).toAbsolutePath().normalize();
    }

    private static String unpackedServer() {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(Path.of("ear/target"), "wildfly-[0-9]*")) {
            return found.iterator().next().toString();
        } catch (IOException | NoSuchElementException e) {
            return "ear/target/wildfly";
        }
    }

    private static void empty(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
        Files.createDirectories(folder);
    }

    private static String last(List<String> lines) {
        int from = Math.max(0, lines.size() - LINES_OF_A_FAILURE);
        return lines.stream().skip(from).map(line -> "\n  " + line).collect(Collectors.joining());
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new Failure(otherwise);
        }
    }

    /** What a person can put right; the message is all that is shown. */
    private static final class Failure extends RuntimeException {
        Failure(String message) {
            super(message);
        }
    }
}
