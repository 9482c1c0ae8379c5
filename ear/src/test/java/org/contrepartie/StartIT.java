package org.contrepartie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.contrepartie.Servers.OnH2;
import org.contrepartie.Servers.OnPostgresql;
import org.contrepartie.Servers.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The portal starts by its own launcher on both databases, and lets in whom it knows. */
@ExtendWith(Servers.class)
class StartIT {

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void the_login_page_answers_on_h2(OnH2 portal) throws Exception {
        assertThat(get(portal, "/login").statusCode()).isEqualTo(200);
    }

    @Test
    void the_login_page_answers_on_postgresql(OnPostgresql portal) throws Exception {
        assertThat(get(portal, "/login").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> get(Running portal, String path) throws IOException, InterruptedException {
        URI page = URI.create(portal.server().url() + path);
        return client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
    }
}
