package org.contrepartie;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** People who lodge one complaint after the other over REST until the server is gone, and remember what it acknowledged. */
final class Lodgers implements AutoCloseable {

    static final String NARRATIVE = "They pay for my data, and then the power failed.";

    private static final String COMPLAINT = Json.createObjectBuilder()
            .add("receivedAt", "2024-04-03")
            .add("channel", "EMAIL")
            .add("language", "fr")
            .add("narrative", NARRATIVE)
            .add(
                    "complainant",
                    Json.createObjectBuilder().add("name", "Clara Ottokar").add("email", "clara@example.org"))
            .add(
                    "respondent",
                    Json.createObjectBuilder()
                            .add("name", "Exempla Rewards SARL")
                            .add("country", "FR"))
            .build()
            .toString();

    /** What the server answered with 201. */
    record Acknowledged(String reference, String caseRef) {}

    private final Queue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<String> refused = new ConcurrentLinkedQueue<>();
    private final ExecutorService threads;
    private final Rest rest;
    private final FaultLog log;

    /** Begins at once, with so many people. */
    Lodgers(Server server, int people) {
        rest = Rest.as("intake", server.url());
        log = new FaultLog(server.data());
        threads = Executors.newFixedThreadPool(people);
        for (int i = 0; i < people; i++) {
            threads.execute(this::lodge);
        }
    }

    /** Waits until so many complaints were taken. */
    void waitFor(int complaints, Duration patience) throws InterruptedException {
        Instant end = Instant.now().plus(patience);
        while (acknowledged.size() < complaints) {
            if (!refused.isEmpty() || Instant.now().isAfter(end)) {
                throw new IllegalStateException(acknowledged.size() + " complaints were taken, refused: " + refused);
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    /** Everything acknowledged; asked when the server is gone. */
    List<Acknowledged> acknowledged() {
        close();
        if (!refused.isEmpty()) {
            throw new IllegalStateException("refused: " + refused);
        }
        return List.copyOf(acknowledged);
    }

    @Override
    public void close() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(30, TimeUnit.SECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException interrupted) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private void lodge() {
        boolean served = true;
        while (served && !threads.isShutdown()) {
            try {
                HttpResponse<String> answer = rest.post("/complaints", COMPLAINT);
                served = answer.statusCode() == 201;
                if (served) {
                    acknowledged.add(read(answer));
                } else {
                    refused.add(answer.statusCode() + " " + answer.body() + "\n" + log.of(answer.body()));
                }
            } catch (UncheckedIOException gone) {
                served = false;
            }
        }
    }

    private static Acknowledged read(HttpResponse<String> made) {
        JsonObject answer = Rest.json(made);
        return new Acknowledged(answer.getString("reference"), answer.getString("caseRef"));
    }
}
