import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Measures what {@code Bench.java} started: the application over HTTP and, in turn, pgbench with the SQL of one such act.
 * Prints a table and the same as one line of JSON. Its environment tells it where everything is.
 */
public final class Measure {

    private static final int SECONDS = number("BENCH_SECONDS", 15);
    private static final int ROUNDS = number("BENCH_ROUNDS", 3);
    private static final int WARM_UP = number("BENCH_WARM_UP", 300);
    private static final int[] CLIENTS = {1, 8};
    private static final int LOGGED_ACTS = 60;
    private static final double MILLIS_PER_TICK = 10;

    private static final String COMPLAINT = """
            {"receivedAt":"%s","channel":"EMAIL","language":"fr","narrative":"%s","rightsExercised":["R15","R17"],
            "complainant":{"name":"Personne Fictive","email":"personne@example.org","country":"FR"},
            "respondent":{"name":"Banc d'essai","country":"FR"}}"""
            .formatted(LocalDate.now(), "On m'offre un bon pour ma photo et ma voix, pour toujours. ".repeat(10));

    private final Path folder = Path.of(told("BENCH_FOLDER"));
    private final Path programs = Path.of(told("BENCH_PROGRAMS"));
    private final String databasePort = told("BENCH_DATABASE_PORT");
    private final long database = Long.parseLong(told("BENCH_DATABASE"));
    private final long application = Long.parseLong(told("BENCH_APPLICATION"));
    private final String realm = told("OIDC_URL");
    private final String api = "http://localhost:" + told("PORT") + "/contrepartie/api/v1/";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private String token;
    private Instant tokenUntil = Instant.EPOCH;
    private long firstCase = Long.MAX_VALUE;
    private long lastCase;
    private final List<String> lines = new ArrayList<>();
    private final List<String> members = new ArrayList<>();

    private record Round(double perSecond, double applicationMillis, double databaseMillis, double ownMillis) {}

    /** What one replay is made of: statements and transactions of the application per act, and the script. */
    private record Floor(String statements, String transactions, Path script) {}

    private record Loaded(long acts, double perSecond) {}

    private interface Act {
        void once() throws IOException, InterruptedException;
    }

    public static void main(String[] arguments) throws InterruptedException {
        try {
            new Measure().run();
            System.exit(0);
        } catch (Failure | IOException failure) {
            say(failure.getMessage());
        }
        System.exit(1);
    }

    private void run() throws IOException, InterruptedException {
        say("warming up, " + WARM_UP + " acts of each kind");
        lodge();
        load(this::lodge, 8, WARM_UP, Long.MAX_VALUE);
        load(this::open, 8, WARM_UP, Long.MAX_VALUE);
        Floor lodging = floor("lodge", this::lodge);
        Floor opening = floor("open", this::open);
        for (int clients : CLIENTS) {
            measure("POST /complaints", this::lodge, lodging, clients);
            measure("GET /cases/{ref}", this::open, opening, clients);
        }
        report();
    }

    // The acts

    private void lodge() throws IOException, InterruptedException {
        HttpRequest.Builder request = request("complaints").header("Content-Type", "application/json");
        String answer = sent(request.POST(HttpRequest.BodyPublishers.ofString(COMPLAINT)), 201);
        noteCase(Long.parseLong(found(answer, "\"caseRef\":\"\\d+-(\\d+)\"")));
    }

    private void open() throws IOException, InterruptedException {
        long number = ThreadLocalRandom.current().nextLong(firstCase, lastCase + 1);
        sent(request("cases/%d-%06d".formatted(LocalDate.now().getYear(), number)).GET(), 200);
    }

    private synchronized void noteCase(long number) {
        firstCase = Math.min(firstCase, number);
        lastCase = Math.max(lastCase, number);
    }

    private HttpRequest.Builder request(String path) throws IOException, InterruptedException {
        return HttpRequest.newBuilder(URI.create(api + path)).header("Authorization", "Bearer " + token());
    }

    private String sent(HttpRequest.Builder request, int expected) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        require(answer.statusCode() == expected, answer.statusCode() + " from " + answer.uri() + ": " + answer.body());
        return answer.body();
    }

    /** The direct grant, renewed at half of its life. */
    private synchronized String token() throws IOException, InterruptedException {
        if (Instant.now().isAfter(tokenUntil)) {
            String form = "grant_type=password&client_id=contrepartie&client_secret=contrepartie-demo"
                    + "&username=intake&password=contrepartie";
            URI address = URI.create(realm + "/protocol/openid-connect/token");
            String answer = sent(
                    HttpRequest.newBuilder(address)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(form)),
                    200);
            token = found(answer, "\"access_token\":\"([^\"]+)\"");
            tokenUntil = Instant.now().plusSeconds(Long.parseLong(found(answer, "\"expires_in\":(\\d+)")) / 2);
        }
        return token;
    }

    // Measuring

    private void measure(String name, Act act, Floor floor, int clients) throws IOException, InterruptedException {
        List<Round> ours = new ArrayList<>();
        List<Round> floors = new ArrayList<>();
        for (int round = 1; round <= ROUNDS; round++) {
            say(name + ", clients " + clients + ", round " + round);
            ours.add(measured(() -> load(act, clients, Long.MAX_VALUE, SECONDS)));
            floors.add(measured(() -> replay(floor.script(), clients)));
        }
        double application = median(ours, Round::perSecond);
        double pgbench = median(floors, Round::perSecond);
        Object[] figures = {
            name, clients, application, pgbench, application / pgbench, floor.statements(), floor.transactions(),
            median(ours, Round::applicationMillis), median(ours, Round::databaseMillis),
            median(floors, Round::databaseMillis), median(ours, Round::ownMillis)
        };
        lines.add(text("%-18s %7d %13.1f %9.1f %7.4f %10s %12s %12.2f %10.2f %10.2f %9.2f", figures));
        members.add(text(
                "{\"act\":\"%s\",\"clients\":%d,\"applicationPerSecond\":%.1f,\"pgbenchPerSecond\":%.1f,\"ratio\":%.4f,"
                        + "\"statements\":%s,\"transactions\":%s,\"applicationCpuMillis\":%.2f,\"databaseCpuMillis\":%.2f,"
                        + "\"pgbenchDatabaseCpuMillis\":%.2f,\"loadCpuMillis\":%.2f}",
                figures));
    }

    private interface Load {
        Loaded run() throws IOException, InterruptedException;
    }

    private Round measured(Load load) throws IOException, InterruptedException {
        long self = ProcessHandle.current().pid();
        double[] before = {ticks(application), ticksOfDatabase(), ticks(self)};
        Loaded loaded = load.run();
        double acts = loaded.acts() / MILLIS_PER_TICK;
        double[] after = {ticks(application), ticksOfDatabase(), ticks(self)};
        double[] each = IntStream.range(0, 3).mapToDouble(of -> (after[of] - before[of]) / acts).toArray();
        return new Round(loaded.perSecond(), each[0], each[1], each[2]);
    }

    /** So many clients, each with one act after the other, until the acts or the seconds are over. */
    private static Loaded load(Act act, int clients, long acts, long seconds) throws InterruptedException {
        AtomicLong count = new AtomicLong();
        AtomicReference<Throwable> failed = new AtomicReference<>();
        long start = System.nanoTime();
        List<Thread> threads = Stream.generate(() -> new Thread(() -> {
                    try {
                        while (failed.get() == null
                                && (System.nanoTime() - start) / 1_000_000_000L < seconds
                                && count.incrementAndGet() <= acts) {
                            act.once();
                        }
                    } catch (IOException | InterruptedException | Failure e) {
                        failed.compareAndSet(null, e);
                    }
                }))
                .limit(clients)
                .toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        require(failed.get() == null, "an act failed: " + failed.get());
        return new Loaded(count.get(), count.get() * 1e9 / (System.nanoTime() - start));
    }

    private Loaded replay(Path script, int clients) throws IOException, InterruptedException {
        String output = done(program("pgbench", "contrepartie_app", "-n", "-M", "prepared", "-c", "" + clients,
                "-T", "" + SECONDS, "-f", script.toString(), "contrepartie"));
        return new Loaded(
                Long.parseLong(found(output, "actually processed: (\\d+)")),
                Double.parseDouble(found(output, "tps = ([0-9.]+)")));
    }

    /** Has PostgreSQL log some acts, one at a time, and makes the script of them. */
    private Floor floor(String name, Act act) throws IOException, InterruptedException {
        Path log = folder.resolve("postgresql.log");
        Path acts = Files.createDirectories(folder.resolve(name));
        logStatements("all");
        for (int i = 0; i < LOGGED_ACTS; i++) {
            long from = Files.size(log);
            act.once();
            byte[] all = Files.readAllBytes(log);
            String said = new String(all, (int) from, all.length - (int) from, StandardCharsets.UTF_8);
            Files.writeString(acts.resolve(text("%03d.log", i)), said);
        }
        logStatements("none");
        Path script = folder.resolve(name + ".sql");
        String counted = done(java(
                "config/bench/Replay.java", acts.toString(), script.toString(), "" + firstCase, "" + lastCase));
        String[] figures = counted.strip().split(" ");
        return new Floor(figures[0], figures[1], script);
    }

    private void logStatements(String which) throws IOException, InterruptedException {
        String set = "alter system set log_statement = '" + which + "'";
        done(program("psql", "postgres", "-X", "-q", "-c", set, "-c", "select pg_reload_conf()"));
        TimeUnit.SECONDS.sleep(1);
    }

    private void report() throws IOException, InterruptedException {
        String status = Files.readString(Path.of("/proc/" + application + "/status"));
        double resident = Long.parseLong(found(status, "VmRSS:\\s+(\\d+)")) / 1024.0;
        String memoryInfo = Files.readString(Path.of("/proc/meminfo"));
        double memory = Long.parseLong(found(memoryInfo, "MemTotal:\\s+(\\d+)")) / 1048576.0;
        String postgresql = found(done(List.of(programs.resolve("psql").toString(), "--version")), "(\\d[\\d.]*)");
        String busy = Files.readString(Path.of("/proc/loadavg")).split(" ")[1];
        Object[] machine = {
            Instant.now().toString(), Runtime.getRuntime().availableProcessors(), memory, Runtime.version().toString(),
            postgresql, busy, resident, told("BENCH_READY"), SECONDS, ROUNDS
        };
        System.out.println(text(
                "%n%s, %d cores, %.0f GiB, JDK %s, PostgreSQL %s, load of the last five minutes %s%n"
                        + "application: %.0f MB resident, ready after %s s (fresh database); rounds of %d s, median of %d%n",
                machine));
        System.out.println("                             per second           ratio      of the application's act"
                + "         CPU ms per act of");
        System.out.println("act                clients   application   pgbench  app/pg statements transactions  application"
                + " PostgreSQL  (replay)    client");
        lines.forEach(System.out::println);
        System.out.println(text(
                "%n{\"at\":\"%s\",\"cores\":%d,\"memoryGiB\":%.0f,\"jdk\":\"%s\",\"postgresql\":\"%s\",\"load5\":%s,"
                        + "\"residentMB\":%.0f,\"readySeconds\":%s,\"roundSeconds\":%d,\"rounds\":%d,\"acts\":[",
                machine).strip() + String.join(",", members) + "]}");
    }

    // Helpers

    private static double median(List<Round> rounds, ToDoubleFunction<Round> figure) {
        double[] sorted = rounds.stream().mapToDouble(figure).sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    /** User and system time of a process, in hundredths of a second. */
    private static double ticks(long pid) throws IOException {
        String[] fields = stat(pid);
        return Double.parseDouble(fields[11]) + Double.parseDouble(fields[12]);
    }

    private double ticksOfDatabase() throws IOException {
        String[] fields = stat(database);
        double all = ticks(database) + Double.parseDouble(fields[13]) + Double.parseDouble(fields[14]);
        for (ProcessHandle child : ProcessHandle.of(database).orElseThrow().children().toList()) {
            all += child.isAlive() ? ticks(child.pid()) : 0;
        }
        return all;
    }

    /** The fields from the third on: the second, the name, may hold spaces. */
    private static String[] stat(long pid) throws IOException {
        return Files.readString(Path.of("/proc/" + pid + "/stat")).replaceFirst("(?s).*\\) ", "").split(" ");
    }

    private List<String> program(String name, String user, String... arguments) {
        List<String> command = new ArrayList<>(List.of(programs.resolve(name).toString()));
        command.addAll(List.of("-h", "127.0.0.1", "-p", databasePort, "-U", user));
        command.addAll(List.of(arguments));
        return command;
    }

    private static List<String> java(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xmx128m"));
        command.addAll(List.of(arguments));
        return command;
    }

    private static String done(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        require(process.waitFor() == 0, command.get(0) + " failed:\n" + output);
        return output;
    }

    private static String found(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        require(matcher.find(), "nothing like " + pattern + " in " + text);
        return matcher.group(1);
    }

    private static String text(String format, Object... figures) {
        return String.format(Locale.ROOT, format, figures);
    }

    private static int number(String setting, int otherwise) {
        return Integer.parseInt(System.getenv().getOrDefault("CONTREPARTIE_" + setting, "" + otherwise));
    }

    private static String told(String setting) {
        String value = System.getenv("CONTREPARTIE_" + setting);
        require(value != null, "is started by Bench.java, which sets CONTREPARTIE_" + setting);
        return value;
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
        Failure(String message) {
            super(message);
        }
    }
}
