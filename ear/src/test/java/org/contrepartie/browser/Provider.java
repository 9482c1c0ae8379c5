package org.contrepartie.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.contrepartie.Rest;

/** A real Keycloak with the realm of the demonstration, started by its own launcher. */
final class Provider implements AutoCloseable {

    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
    private static final Path DATA = PROJECT.resolve("ear/target/it/provider");
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Process launcher;
    private final int port;

    private Provider(Process launcher, int port) {
        this.launcher = launcher;
        this.port = port;
    }

    /** Starts it on a free port with nobody signed in, and waits until the realm answers. */
    static Provider start() {
        try {
            empty(DATA);
            Path output = Files.createDirectories(DATA).resolve("launcher.log");
            int port = freePort();
            ProcessBuilder builder = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-Xmx128m",
                            "config/keycloak/Keycloak.java")
                    .directory(PROJECT.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("CONTREPARTIE_"));
            builder.environment().put("CONTREPARTIE_KEYCLOAK_PORT", String.valueOf(port));
            builder.environment().put("CONTREPARTIE_DATA", DATA.toString());
            Provider provider = new Provider(builder.start(), port);
            provider.waitUntilReady(output);
            return provider;
        } catch (IOException unstartable) {
            throw new UncheckedIOException(unstartable);
        }
    }

    /** What the portal is told of it. */
    String issuer() {
        return "http://localhost:" + port + "/realms/contrepartie";
    }

    /** A token for the portal, as a program gets it for one of the staff. */
    String tokenOf(String user) {
        String form =
                "grant_type=password&client_id=contrepartie&client_secret=contrepartie-demo&scope=openid&username="
                        + user + "&password=contrepartie";
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuer() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        try {
            HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
            return Rest.json(answer).getString("access_token");
        } catch (IOException unanswered) {
            throw new UncheckedIOException(unanswered);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** As Ctrl-C does: the launcher ends what it started. */
    @Override
    public void close() {
        launcher.destroy();
        launcher.onExit().orTimeout(1, TimeUnit.MINUTES).join();
    }

    private void waitUntilReady(Path output) throws IOException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!Files.readString(output).contains("Keycloak is ready at")) {
            if (!launcher.isAlive() || Instant.now().isAfter(end)) {
                launcher.destroy();
                throw new IllegalStateException("Keycloak does not start: " + Files.readString(output));
            }
            try {
                TimeUnit.MILLISECONDS.sleep(200);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
        }
    }

    private static void empty(Path folder) throws IOException {
        try (Stream<Path> all = Files.exists(folder) ? Files.walk(folder) : Stream.empty()) {
            all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
