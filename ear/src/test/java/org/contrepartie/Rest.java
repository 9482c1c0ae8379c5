package org.contrepartie;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;

/** A program that calls the REST interface of a running portal under somebody's name. */
public final class Rest {

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String portal;
    private final String authorization;

    private Rest(String portal, String authorization) {
        this.portal = portal;
        this.authorization = authorization;
    }

    /** By name and password of the demonstration. */
    public static Rest as(String user, String portal) {
        byte[] both = (user + ":contrepartie").getBytes(StandardCharsets.UTF_8);
        return new Rest(portal, "Basic " + Base64.getEncoder().encodeToString(both));
    }

    /** By a token of the provider. */
    public static Rest with(String token, String portal) {
        return new Rest(portal, "Bearer " + token);
    }

    /** By nothing at all. */
    public static Rest unknown(String portal) {
        return new Rest(portal, null);
    }

    /** Reads what stands at that address below {@code /api/v1}. */
    public JsonObject read(String path) {
        HttpResponse<String> answer = send(request(path).GET());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answers " + answer.statusCode() + ": " + answer.body());
        }
        return json(answer);
    }

    /** Sends JSON there, whatever comes of it. */
    public HttpResponse<String> post(String path, JsonObject body) {
        return post(path, body.toString());
    }

    /**
     * Sends a body there, whatever comes of it.
     *
     * @throws UncheckedIOException if the portal is gone
     */
    public HttpResponse<String> post(String path, String body) {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    /** Sends a file with words about it, whatever comes of it. */
    public HttpResponse<String> postFile(String path, Map<String, String> words, String name, byte[] file) {
        String border = "part-" + words.hashCode();
        StringBuilder head = new StringBuilder();
        words.forEach((key, word) -> head.append(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(border, key, word)));
        head.append("--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n"
                        .formatted(border, name))
                .append("Content-Type: application/octet-stream\r\n\r\n");
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + border)
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(head.toString()),
                        BodyPublishers.ofByteArray(file),
                        BodyPublishers.ofString("\r\n--" + border + "--\r\n"))));
    }

    /** Announces a file of that size and begins to send it; the status that comes back, 0 where the line is cut. */
    public int announces(String path, long size) {
        URI address = URI.create(portal + "/api/v1" + path);
        try (Socket line = new Socket(address.getHost(), address.getPort())) {
            line.setSoTimeout(20_000);
            line.getOutputStream()
                    .write(("POST " + address.getPath() + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: "
                                    + authorization
                                    + "\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: " + size
                                    + "\r\n\r\n--x\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            String status = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
            return status == null ? 0 : Integer.parseInt(status.split(" ")[1]);
        } catch (IOException cut) {
            return 0;
        }
    }

    /** Puts JSON there, whatever comes of it. */
    public HttpResponse<String> put(String path, String body) {
        return send(request(path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(body)));
    }

    /** Puts JSON there where that version still stands; answers what is said to it. */
    public String putIf(String version, String path, String body) {
        return send(request(path)
                        .header("Content-Type", "application/json")
                        .header("If-Match", "\"" + version + "\"")
                        .PUT(BodyPublishers.ofString(body)))
                .body();
    }

    /** The bytes that stand at that address, in that language. */
    public byte[] bytes(String path, String language) {
        try {
            HttpRequest request = request(path)
                    .setHeader("Accept", "*/*")
                    .header("Accept-Language", language)
                    .GET()
                    .build();
            HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(path + " answers " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException unanswered) {
            throw new UncheckedIOException(unanswered);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** The JSON of an answer. */
    public static JsonObject json(HttpResponse<String> answer) {
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(portal + "/api/v1" + path))
                .timeout(Duration.ofMinutes(1))
                .header("Accept", "application/json");
        return authorization == null ? request : request.header("Authorization", authorization);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException unanswered) {
            throw new UncheckedIOException(unanswered);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
