package org.contrepartie.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.contrepartie.web.report.ACase;
import org.junit.jupiter.api.Test;

/** The case report as data. */
class ReportShapeTest {

    @Test
    void the_sheets_of_conformity_stand_in_it_with_what_was_stated_and_by_whom() {
        JsonObject sheets = ReportShape.json(ACase.whole()).getJsonObject("conformity");

        assertThat(sheets.getJsonArray("rights")).as("nothing is said of any").isEmpty();
        assertThat(sheets.getJsonArray("consent")).isEmpty();
        JsonObject voice = sheets.getJsonArray("risks").getJsonObject(0);
        JsonObject stated = voice.getJsonArray("statements").getJsonObject(0);
        assertThat(voice.getString("subject")).isEqualTo("VOICE");
        assertThat(stated.getString("standing")).isEqualTo("PRESENT");
        assertThat(stated.getString("reason")).isEqualTo("La clause nomme la voix.");
        assertThat(stated.getString("by")).isEqualTo("Claire Marchand");
    }
}
