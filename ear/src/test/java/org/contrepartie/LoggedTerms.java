package org.contrepartie;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

/** The long terms of the twin on file, in two versions, as an officer logs them over REST. */
public final class LoggedTerms {

    private LoggedTerms() {}

    /** The terms of March, the clause and the line that stands three times taken from them, and the terms of July. */
    public static void log(Rest officer, String scheme) {
        version(officer, scheme, LongTerms.with(LongTerms.CLAUSE), null);
        take(officer, scheme, LongTerms.CLAUSE);
        take(officer, scheme, LongTerms.THRICE);
        version(officer, scheme, "Version de juillet.\n\n" + LongTerms.with(LongTerms.NARROWED), 1);
    }

    /**
     * The offer is withdrawn, and another scheme asks for nearly the same; the two clauses of the first stand together.
     *
     * @return the other scheme
     */
    public static String relaunch(Rest officer, String scheme) {
        sent(
                officer,
                "/schemes/" + scheme + "/statuses",
                Json.createObjectBuilder().add("status", "WITHDRAWN").build());
        sent(
                officer,
                "/schemes/" + scheme + "/renditions",
                Json.createObjectBuilder()
                        .add("clause", "CL1")
                        .add("other", "CL2")
                        .add("reason", "deux citations")
                        .build());
        String back = Rest.json(officer.post("/schemes", Campaign.scheme())).getString("reference");
        sent(
                officer,
                "/schemes/" + back + "/clauses",
                Json.createObjectBuilder()
                        .add("language", "fr")
                        .add("quotedFrom", "ORIGINAL")
                        .add("text", LongTerms.CLAUSE.replace("à perpétuité", "sans limite de durée"))
                        .build());
        return back;
    }

    /**
     * A scheme whose one document is one clause of two thousand rules, each with an element.
     *
     * @return its reference
     */
    public static String heavy(Rest officer) {
        String scheme = Rest.json(officer.post("/schemes", Campaign.scheme())).getString("reference");
        StringBuilder text = new StringBuilder();
        JsonArrayBuilder elements = Json.createArrayBuilder();
        for (int at = 0; at < 2000; at++) {
            int start = text.length();
            text.append("Règle numéro ").append(at).append(" du programme, sans examen. ");
            elements.add(Json.createObjectBuilder()
                    .add("id", "E05")
                    .add("start", start)
                    .add("end", start + 12));
        }
        version(officer, scheme, text.toString().strip(), null);
        sent(
                officer,
                "/schemes/" + scheme + "/clauses",
                Json.createObjectBuilder()
                        .add("language", "fr")
                        .add("quotedFrom", "ORIGINAL")
                        .add("document", 1)
                        .add("text", text.toString().strip())
                        .add("elements", elements)
                        .build());
        return scheme;
    }

    private static void version(Rest officer, String scheme, String text, Integer of) {
        JsonObjectBuilder body = Json.createObjectBuilder()
                .add("title", "Conditions du programme")
                .add("url", "https://rewards.example/conditions")
                .add("capturedAt", "2024-03-30T10:00:00+01:00")
                .add("language", "fr")
                .add("text", text);
        sent(officer, "/schemes/" + scheme + "/documents", (of == null ? body : body.add("versionOf", of)).build());
    }

    /** Takes these words as a clause from the first version, where they stand for the first time. */
    private static void take(Rest officer, String scheme, String words) {
        String text = LongTerms.with(LongTerms.CLAUSE);
        int start = text.codePointCount(0, text.indexOf(words));
        sent(
                officer,
                "/schemes/" + scheme + "/documents/1/clauses",
                Json.createObjectBuilder()
                        .add("start", start)
                        .add("end", start + words.codePointCount(0, words.length()))
                        .add("quotedFrom", "ORIGINAL")
                        .build());
    }

    private static void sent(Rest officer, String path, JsonObject body) {
        int status = officer.post(path, body).statusCode();
        if (status != 201) {
            throw new IllegalStateException(path + " answers " + status);
        }
    }
}
