package org.contrepartie;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.contrepartie.Grumpy.Mood;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Letters by e-mail against a real mail server: what leaves and what it holds, and what happens when the mail server is down,
 * refuses, says nothing, or the application dies while it hands a letter over.
 */
@TestMethodOrder(OrderAnnotation.class)
class MailIT {

    private static final int PORT = Server.freePort();

    private static Server server;
    private static String file;
    private static String complaint;

    @BeforeAll
    static void a_case_with_a_complainant_and_an_officer() {
        server = Server.onH2("mail").mailingBy(PORT).start();
        JsonObject lodged = Rest.json(as("intake").post("/complaints", complaint("jeanne.essai@example.org", "")));
        file = lodged.getString("caseRef");
        complaint = lodged.getString("reference");
        acts("head", "assign", "{\"login\": \"officer\"}");
    }

    @AfterAll
    static void end() {
        server.close();
    }

    @Test
    @Order(1)
    void while_the_mail_server_is_down_the_letter_has_not_left_and_nobody_was_told() {
        int letter = progress(complaint);
        assertThat(queue(letter).statusCode()).isEqualTo(200);

        JsonObject failed = waitFor(letter, mail -> mail.getString("status").equals("FAILED"));
        assertThat(failed.getJsonObject("mail").getString("failure")).isEqualTo("NO_SERVER");
        assertThat(failed.getString("status")).isEqualTo("SIGNED");
        assertThat(clock("D01")).isEqualTo("RUNNING");
        assertThat(history()).contains("mail_failed").doesNotContain("mail_letter");
    }

    @Test
    @Order(2)
    void sent_again_it_leaves_once_as_a_pdf_and_only_then_the_waiting_ends() throws Exception {
        GreenMail post = post();
        try {
            assertThat(queue(2).statusCode()).isEqualTo(200);
            JsonObject sent = waitFor(2, mail -> mail.getString("status").equals("SENT"));
            assertThat(sent.getString("status")).isEqualTo("SENT");
            assertThat(sent.getString("dispatch")).isEqualTo("EMAIL");
            assertThat(sent.getJsonObject("mail").getInt("attempts")).isEqualTo(2);
            assertThat(clock("D01")).isEqualTo("ENDED");
            assertThat(clock("D02")).isEqualTo("RUNNING");
            assertThat(violations(queue(2))).contains("data.letter");

            TimeUnit.SECONDS.sleep(5);
            assertThat(post.getReceivedMessages()).hasSize(1);
            whatLeft(post.getReceivedMessages()[0]);
        } finally {
            post.stop();
        }
    }

    private static void whatLeft(MimeMessage message) throws Exception {
        assertThat(message.getAllRecipients()).extracting(Object::toString).containsExactly("jeanne.essai@example.org");
        assertThat(message.getFrom()).extracting(Object::toString).containsExactly("courrier@autorite.example");
        assertThat(message.getSubject()).isEqualTo("Dossier n° " + file + " · courrier n° 2");
        Multipart parts = (Multipart) message.getContent();
        assertThat(parts.getCount()).isEqualTo(2);
        assertThat(parts.getBodyPart(0).getContent().toString())
                .contains(file)
                .doesNotContainIgnoringCase("Jeanne", "Essai", "Exempla");
        BodyPart paper = parts.getBodyPart(1);
        assertThat(paper.getContentType()).startsWith("application/pdf");
        assertThat(paper.getFileName()).isEqualTo(file + "-2.pdf");
        byte[] bytes = paper.getInputStream().readAllBytes();
        assertThat(new String(bytes, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @Test
    @Order(3)
    void the_application_opened_the_seal_for_it_and_the_trail_says_so() {
        List<JsonObject> openings = as("officer")
                .read("/cases/" + file + "/history")
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(entry -> entry.getString("action").equals("open_identity"))
                .toList();

        assertThat(openings).isNotEmpty().allSatisfy(entry -> assertThat(entry.toString())
                .contains("\"system\"", "courrier n° 2")
                .doesNotContain("Jeanne"));
    }

    @Test
    @Order(4)
    void who_has_no_address_or_a_bad_one_gets_no_e_mail_and_the_sender_hears_it_at_once() {
        assertThat(violations(queue(progress(attached("pas-une-adresse")))))
                .contains("data.dispatch", "n’est pas valable");
        assertThat(violations(queue(progress(attached(""))))).contains("data.dispatch", "Aucune adresse");
    }

    @Test
    @Order(4)
    void who_gave_a_mandate_is_written_to_through_the_body_and_the_letter_says_for_whom() throws Exception {
        String mandate = ", \"caseRef\": \"" + file + "\", \"mandate\": {\"kind\": \"ART_80_1\","
                + " \"body\": \"Exempla Droits\", \"contact\": \"1 rue Fictive, Paris\\nplaintes@droits.example\"}";
        String represented = Rest.json(as("intake").post("/complaints", complaint("jeanne.essai@example.org", mandate)))
                .getString("reference");
        int letter = progress(represented);
        GreenMail post = post();
        try {
            assertThat(queue(letter).statusCode()).isEqualTo(200);
            waitFor(letter, mail -> mail.getString("status").equals("SENT"));

            MimeMessage message = post.getReceivedMessages()[0];
            assertThat(message.getAllRecipients())
                    .extracting(Object::toString)
                    .containsExactly("plaintes@droits.example");
            byte[] paper = ((Multipart) message.getContent())
                    .getBodyPart(1)
                    .getInputStream()
                    .readAllBytes();
            assertThat(PdfWords.of(paper))
                    .contains("Exempla Droits", "1 rue Fictive, Paris", "pour Jeanne Essai")
                    .doesNotContain("jeanne.essai@example.org");
        } finally {
            post.stop();
        }
    }

    @Test
    @Order(5)
    void an_address_that_the_mail_server_refuses_is_named_and_the_letter_has_not_left() {
        try (Grumpy refusing = Grumpy.on(PORT, Mood.REFUSES_THE_ADDRESS)) {
            int letter = progress(complaint);
            queue(letter);

            JsonObject refused =
                    waitFor(letter, mail -> mail.getString("status").equals("FAILED"));
            assertThat(refused.getJsonObject("mail").getString("failure")).isEqualTo("ADDRESS_REFUSED");
            assertThat(refused.getString("status")).isEqualTo("SIGNED");
            assertThat(refusing).isNotNull();
        }
    }

    @Test
    @Order(6)
    void where_the_mail_server_hangs_up_nobody_knows_and_a_person_says_what_happened() {
        int letter = progress(complaint);
        try (Grumpy rude = Grumpy.on(PORT, Mood.HANGS_UP)) {
            queue(letter);
            JsonObject doubtful =
                    waitFor(letter, mail -> mail.getString("status").equals("UNCERTAIN"));
            assertThat(doubtful.getJsonObject("mail").getString("failure")).isEqualTo("NO_ANSWER");
            assertThat(rude).isNotNull();
        }

        assertThat(violations(queue(letter))).contains("data.letter", "peut-être déjà parti");
        assertThat(violations(settle(letter, true, ""))).contains("reason");
        assertThat(settle(letter, true, "journal du serveur lu").statusCode()).isEqualTo(200);
        assertThat(read(letter).getString("status")).isEqualTo("SENT");
        assertThat(settle(letter, true, "encore").statusCode()).isEqualTo(400);
    }

    @Test
    @Order(7)
    void killed_while_it_hands_a_letter_over_the_application_does_not_send_it_again() throws Exception {
        int letter = progress(complaint);
        try (Grumpy silent = Grumpy.on(PORT, Mood.FALLS_SILENT)) {
            queue(letter);
            silent.hears();
            server.kill();
        }
        GreenMail post = post();
        try {
            server.start();
            JsonObject doubtful =
                    waitFor(letter, mail -> mail.getString("status").equals("UNCERTAIN"));
            assertThat(doubtful.getJsonObject("mail").getString("failure")).isEqualTo("INTERRUPTED");
            assertThat(post.getReceivedMessages()).isEmpty();

            settle(letter, false, "le serveur n’a rien reçu");
            queue(letter);
            waitFor(letter, mail -> mail.getString("status").equals("SENT"));
            assertThat(post.getReceivedMessages()).hasSize(1);
        } finally {
            post.stop();
        }
    }

    private static GreenMail post() {
        GreenMail post = new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        post.start();
        return post;
    }

    private static int progress(String to) {
        HttpResponse<String> answer = as("officer").post("/cases/" + file + "/letters", """
                {"template": "PROGRESS", "complaintRef": "%s", "done": "Nous avons écrit à l’organisme.",
                 "next": "Sa réponse sera examinée.", "when": "Avant l’été.", "delay": "L’organisme a demandé un délai.",
                 "remedy": "Le Conseil d’État, après trois mois de silence."}
                """.formatted(to));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Rest.json(answer).getInt("number");
    }

    private static HttpResponse<String> queue(int letter) {
        return as("officer").post("/cases/" + file + "/acts", """
                {"act": "send_letter", "data": {"letter": "%d", "dispatch": "EMAIL"}}
                """.formatted(letter));
    }

    private static HttpResponse<String> settle(int letter, boolean left, String reason) {
        return as("officer")
                .post(
                        "/cases/" + file + "/letters/" + letter + "/mail",
                        "{\"left\": %s, \"reason\": \"%s\"}".formatted(left, reason));
    }

    private static String violations(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        return answer.body();
    }

    private static JsonObject read(int letter) {
        return as("officer").read("/cases/" + file + "/letters/" + letter);
    }

    private static JsonObject waitFor(int letter, Predicate<JsonObject> mail) {
        Instant end = Instant.now().plus(Duration.ofMinutes(1));
        while (true) {
            JsonObject now = read(letter);
            if (now.get("mail") != JsonValue.NULL && mail.test(now.getJsonObject("mail"))) {
                return now;
            }
            assertThat(Instant.now()).as(now.toString()).isBefore(end);
            pause();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(200);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String attached(String email) {
        return Rest.json(as("intake").post("/complaints", complaint(email, ", \"caseRef\": \"" + file + "\"")))
                .getString("reference");
    }

    private static void acts(String login, String act, String data) {
        HttpResponse<String> answer =
                as(login).post("/cases/" + file + "/acts", "{\"act\": \"%s\", \"data\": %s}".formatted(act, data));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private static String clock(String rule) {
        return as("officer")
                .read("/cases/" + file + "/deadlines")
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(clock -> clock.getString("rule").equals(rule))
                .findFirst()
                .orElseThrow()
                .getString("status");
    }

    private static List<String> history() {
        return as("officer")
                .read("/cases/" + file + "/history")
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(entry -> entry.getString("action"))
                .toList();
    }

    private static Rest as(String login) {
        return Rest.as(login, server.url());
    }

    private static String complaint(String email, String more) {
        return """
                {"receivedAt": "2024-04-03", "channel": "EMAIL", "language": "fr", "narrative": "Ils m’ont promis cent euros.",
                 "complainant": {"name": "Jeanne Essai", "email": "%s"},
                 "respondent": {"name": "Exempla Rewards SARL", "country": "FR"}%s}
                """.formatted(email, more);
    }
}
