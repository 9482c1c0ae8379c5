package org.contrepartie;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.contrepartie.Servers.OnH2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a program logs and asks of a scheme beside its offers: promises, positions, families, and what was known on a day. */
@ExtendWith(Servers.class)
class SchemeRecordIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Paris"));

    @Test
    void a_promise_is_logged_looked_at_and_settled_once(OnH2 portal) {
        Rest officer = Rest.as("officer", portal.server().url());
        String scheme = logged(officer);
        HttpResponse<String> promised = officer.post(scheme + "/promises", """
                {"kind":"IMPROVEMENT","words":"we undertake to bring improvements","origin":"S4","owner":"officer",
                 "dueOn":"%s"}""".formatted(TODAY.plusDays(30)));
        assertThat(promised.statusCode()).as(promised.body()).isEqualTo(201);

        HttpResponse<String> unready = officer.post(
                scheme + "/promises/1/checks", "{\"outcome\":\"OPEN\",\"reason\":\"nothing has changed yet\"}");
        assertThat(unready.statusCode()).isEqualTo(400);
        assertThat(fields(unready)).containsExactly("nextDue");
        HttpResponse<String> broken = officer.post(
                scheme + "/promises/1/checks", "{\"outcome\":\"BROKEN\",\"reason\":\"the same words a year later\"}");
        assertThat(broken.statusCode()).as(broken.body()).isEqualTo(200);
        assertThat(first(officer.read(scheme + "/promises")).getString("outcome"))
                .isEqualTo("BROKEN");
        assertThat(Rest.as("auditor", portal.server().url())
                        .post(scheme + "/promises", "{}")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void an_offer_in_a_currency_that_does_not_exist_is_refused_at_its_field(OnH2 portal) {
        Rest officer = Rest.as("officer", portal.server().url());

        HttpResponse<String> answer = officer.post(logged(officer) + "/offers", """
                {"total":{"amount":"100.00","currency":"XQZ"},"components":[{"kind":"CASH"}],"audience":"ADULTS",
                 "minimumAge":16}""");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(fields(answer)).contains("total");
    }

    @Test
    void what_was_not_on_file_yet_was_not_known_and_a_day_is_asked_for(OnH2 portal) {
        Rest officer = Rest.as("officer", portal.server().url());
        String scheme = logged(officer);
        assertThat(officer.post(scheme + "/offers", Campaign.offer()).statusCode())
                .isEqualTo(201);

        assertThat(officer.read(scheme + "/known?on=" + TODAY.minusDays(1)).getJsonArray("items"))
                .isEmpty();
        assertThat(officer.read(scheme + "/known?on=" + TODAY)
                        .getJsonArray("items")
                        .getValuesAs(JsonObject.class))
                .extracting(one -> one.getString("kind"))
                .contains("TERRITORY", "OFFER");
    }

    @Test
    void a_family_is_read_from_each_member_and_turns_in_no_circle(OnH2 portal) {
        Rest officer = Rest.as("officer", portal.server().url());
        String first = logged(officer);
        String second = logged(officer);
        assertThat(officer.put(second + "/family", follows(first)).statusCode()).isEqualTo(200);

        HttpResponse<String> loop = officer.put(first + "/family", follows(second));

        assertThat(loop.statusCode()).isEqualTo(400);
        assertThat(fields(loop)).containsExactly("follows");
        assertThat(officer.read(first + "/family").getJsonArray("members")).hasSize(2);
        assertThat(officer.read(second + "/family").getJsonArray("members")).hasSize(2);
    }

    @Test
    void clauses_of_one_family_stand_together_across_schemes_and_say_what_differs(OnH2 portal) {
        Rest officer = Rest.as("officer", portal.server().url());
        String french = LoggedFamily.log(officer);

        JsonObject group = officer.read("/schemes/" + french + "/renditions/family")
                .getJsonArray("items")
                .getJsonObject(0);

        assertThat(group.getJsonArray("renditions")).hasSize(3);
        assertThat(group.getJsonArray("deviations").getValuesAs(JsonObject.class))
                .extracting(one -> one.getString("facet"))
                .containsExactly("CATEGORY", "PURPOSE");
        assertThat(group.getJsonArray("deviations").getJsonObject(0).toString())
                .contains("\"value\":\"STATE\"", "\"value\":\"COUNTRY\"");
        assertThat(officer.read("/schemes/" + french + "/renditions").getJsonArray("items"))
                .hasSize(1);
    }

    @Test
    void a_clause_of_a_scheme_that_is_no_sister_is_refused_at_its_field(OnH2 portal) {
        Rest officer = Rest.as("officer", portal.server().url());
        String alone = LoggedFamily.scheme(officer);

        HttpResponse<String> answer = LoggedFamily.together(officer, LoggedFamily.log(officer), alone, "CL1");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(fields(answer)).containsExactly("other");
    }

    @Test
    void a_contradiction_between_two_markets_is_confirmed_and_read_from_both(OnH2 portal) {
        Rest officer = Rest.as("officer", portal.server().url());
        String first = LoggedFamily.scheme(officer);
        String second = LoggedFamily.scheme(officer);
        LoggedMarkets.say(officer, first, second);

        HttpResponse<String> confirmed = LoggedMarkets.confirm(officer, first, second);

        assertThat(confirmed.statusCode()).as(confirmed.body()).isEqualTo(201);
        JsonObject there = first(officer.read("/schemes/" + second + "/contradictions"));
        assertThat(there.getJsonObject("target").getString("id")).isEqualTo(first + " S1");
        assertThat(there.getString("confirmed")).isEqualTo("CONTRADICTED");
        assertThat(there.getString("elsewhere")).isEqualTo(Campaign.STATEMENT);
        String company =
                officer.read("/schemes/" + first).getJsonObject("organisation").getString("reference");
        assertThat(officer.read("/organisations/" + company + "/statements").toString())
                .contains("aussi la voix.");
        HttpResponse<String> none = LoggedMarkets.confirm(officer, first, "S2099-000001");
        assertThat(none.statusCode()).isEqualTo(400);
        assertThat(fields(none)).containsExactly("target.id");
    }

    @Test
    void what_an_authority_said_is_kept_as_it_said_it(OnH2 portal) {
        Rest officer = Rest.as("officer", portal.server().url());
        String scheme = logged(officer);
        HttpResponse<String> said = officer.post(scheme + "/positions", """
                {"authority":"Authority of an example","nature":"GENERAL_REMINDER","language":"en",
                 "quote":"nobody can give these rights up","rights":["R15","R21"]}""");

        assertThat(said.statusCode()).as(said.body()).isEqualTo(201);
        assertThat(first(officer.read(scheme + "/positions")).getString("quote"))
                .isEqualTo("nobody can give these rights up");
    }

    private static String logged(Rest officer) {
        return "/schemes/"
                + Rest.json(officer.post("/schemes", Campaign.scheme())).getString("reference");
    }

    private static String follows(String scheme) {
        return "{\"follows\":\"%s\",\"reason\":\"the same campaign\"}"
                .formatted(scheme.substring("/schemes/".length()));
    }

    private static JsonObject first(JsonObject answer) {
        return answer.getJsonArray("items").getJsonObject(0);
    }

    private static List<String> fields(HttpResponse<String> refusal) {
        return Rest.json(refusal).getJsonArray("violations").getValuesAs(JsonObject.class).stream()
                .map(one -> one.getString("field"))
                .toList();
    }
}
