package org.contrepartie;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.http.HttpResponse;

/** The campaign of the twin in two countries: the English clause, the French one and a press quotation of it, side by side. */
public final class LoggedFamily {

    private static final String ENGLISH =
            "the use and publication by [Exempla Rewards] of your photo, name, voice, opinions"
                    + " and/or hometown and state for promotional or advertising purposes in all media throughout the world, in"
                    + " perpetuity, without further review, notification, payment or consideration.";

    private static final String PRESS = Campaign.CLAUSE
            .replace("ville natale", "ville d'origine")
            .replace("promotionnelles ou publicitaires", "personnelles ou publicitaires");

    private LoggedFamily() {}

    /**
     * Logs them as an officer does over REST.
     *
     * @return the French scheme, which follows the English one
     */
    public static String log(Rest officer) {
        String english = scheme(officer);
        clause(officer, english, "en", "ORIGINAL", ENGLISH, new String[][] {
            {"use and publication", "E20", "OPERATION", null},
            {"photo", "E10", "CATEGORY", "PHOTO"},
            {"name", "E10", "CATEGORY", "NAME"},
            {"voice", "E11", "CATEGORY", "VOICE"},
            {"hometown", "E13", "CATEGORY", "HOME_TOWN"},
            {"state", "E13", "CATEGORY", "STATE"},
            {"promotional or advertising", "E19", "PURPOSE", "PROMOTION ADVERTISING"},
            {"throughout the world", "E03", "TERRITORY", "WORLDWIDE"},
            {"in perpetuity", "E01", "DURATION", "PERPETUAL"}
        });
        String french = scheme(officer);
        clause(
                officer,
                french,
                "fr",
                "ORIGINAL",
                Campaign.CLAUSE,
                french("ville natale", "promotionnelles ou publicitaires"));
        clause(officer, french, "fr", "PRESS", PRESS, french("ville d'origine", "personnelles ou publicitaires"));
        follows(officer, french, english);
        together(officer, french, null, "CL2");
        HttpResponse<String> told = together(officer, french, english, "CL1");
        if (told.statusCode() != 201) {
            throw new IllegalStateException(told.body());
        }
        return french;
    }

    /** Says that the first clause of a scheme renders the same words as another; null is of the same scheme. */
    static HttpResponse<String> together(Rest officer, String scheme, String otherScheme, String other) {
        JsonObjectBuilder body = Json.createObjectBuilder()
                .add("clause", "CL1")
                .add("other", other)
                .add("reason", "la même clause");
        return officer.post(
                "/schemes/" + scheme + "/renditions",
                (otherScheme == null ? body : body.add("otherScheme", otherScheme)).build());
    }

    static String scheme(Rest officer) {
        return Rest.json(officer.post("/schemes", Campaign.scheme())).getString("reference");
    }

    static void follows(Rest officer, String scheme, String followed) {
        officer.put(
                "/schemes/" + scheme + "/family",
                Json.createObjectBuilder()
                        .add("follows", followed)
                        .add("reason", "la même opération")
                        .build()
                        .toString());
    }

    private static String[][] french(String town, String purpose) {
        return new String[][] {
            {"l'utilisation et la publication", "E20", "OPERATION", null},
            {"de la photo", "E10", "CATEGORY", "PHOTO"},
            {"du nom", "E10", "CATEGORY", "NAME"},
            {"de la voix", "E11", "CATEGORY", "VOICE"},
            {town, "E13", "CATEGORY", "HOME_TOWN"},
            {"du pays", "E13", "CATEGORY", "COUNTRY"},
            {purpose, "E19", "PURPOSE", purpose.startsWith("promo") ? "PROMOTION ADVERTISING" : "ADVERTISING"},
            {"du monde entier", "E03", "TERRITORY", "WORLDWIDE"},
            {"à perpétuité", "E01", "DURATION", "PERPETUAL"}
        };
    }

    private static void clause(
            Rest officer, String scheme, String language, String from, String words, String[][] elements) {
        JsonArrayBuilder marked = Json.createArrayBuilder();
        for (String[] one : elements) {
            marked.add(element(words, one));
        }
        JsonObject body = Json.createObjectBuilder()
                .add("language", language)
                .add("quotedFrom", from)
                .add("text", words)
                .add("editorial", "[Exempla Rewards]")
                .add("elements", marked)
                .build();
        HttpResponse<String> answer = officer.post("/schemes/" + scheme + "/clauses", body);
        if (answer.statusCode() != 201) {
            throw new IllegalStateException(answer.body());
        }
    }

    private static JsonObject element(String words, String[] one) {
        int start = words.codePointCount(0, words.indexOf(one[0]));
        JsonObjectBuilder element = Json.createObjectBuilder()
                .add("start", start)
                .add("end", start + one[0].codePointCount(0, one[0].length()))
                .add("id", one[1])
                .add("facet", one[2]);
        return (one[3] == null ? element : element.add("value", one[3])).build();
    }
}
