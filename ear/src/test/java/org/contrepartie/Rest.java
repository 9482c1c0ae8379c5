package org.contrepartie;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/** Somebody of the demonstration who calls the REST interface of a running portal, signed in by Basic. */
public final class Rest {

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String root;
    private final String credentials;

    public Rest(Server server, String login) {
        root = server.url() + "/api/v1";
        byte[] both = (login + ":contrepartie").getBytes(StandardCharsets.UTF_8);
        credentials = "Basic " + Base64.getEncoder().encodeToString(both);
    }

    public HttpResponse<String> get(String path) throws IOException {
        return send(request(path).GET());
    }

    public HttpResponse<String> post(String path, String json) throws IOException {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(root + path))
                .timeout(Duration.ofMinutes(1))
                .header("Accept", "application/json")
                .header("Authorization", credentials);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }
}
