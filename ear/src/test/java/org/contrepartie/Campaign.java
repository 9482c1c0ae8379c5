package org.contrepartie;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;

/** The campaign of the fictitious twin, as officers of the tests log it: what is offered, in which words, and what is said of it. */
public final class Campaign {

    /** What the person signs, word for word. */
    public static final String CLAUSE =
            "l'utilisation et la publication par [Exempla Rewards] de la photo, du nom, de l'image, de la voix, des opinions,"
                    + " des déclarations, des informations biographiques et/ou de la ville natale et du pays à des fins"
                    + " promotionnelles ou publicitaires dans tous les médias du monde entier, connus ou développés"
                    + " ultérieurement, à perpétuité, sans autre examen, notification, paiement ou contrepartie.";

    /** What the company says. */
    public static final String STATEMENT =
            "elle n'utilisait que les noms d'utilisateurs et les photos de profil des clients participants";

    /** Why the one does not cover the other. */
    public static final String REASON = "Deux éléments seraient utilisés, neuf sont autorisés par la clause CL1.";

    private Campaign() {}

    /** The scheme, as it is logged over REST. */
    public static JsonObject scheme() {
        return Json.createObjectBuilder()
                .add("title", "Cent euros pour votre image")
                .add(
                        "organisation",
                        Json.createObjectBuilder()
                                .add("name", "Exempla Rewards SARL")
                                .add("country", "FR"))
                .add(
                        "territories",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("code", "FR")
                                        .add("label", "France")))
                .build();
    }

    /** 20 euros in cash and 80 in vouchers, up to 100. */
    public static JsonObject offer() {
        return Json.createObjectBuilder()
                .add("territory", "FR")
                .add("total", euros("100.00"))
                .add("isUpTo", true)
                .add("text", "jusqu'à 100 euros")
                .add(
                        "components",
                        Json.createArrayBuilder()
                                .add(component("CASH", "20.00", "20 euros en cash via Paypal")
                                        .add("channel", "PAYPAL"))
                                .add(component("VOUCHER", "80.00", "un bon d'achat de 80 euros")))
                .build();
    }

    /** The clause with some of its elements. */
    public static JsonObject clause() {
        JsonArrayBuilder elements = Json.createArrayBuilder()
                .add(element("de la photo", "E10", "CATEGORY", "PHOTO"))
                .add(element("du nom", "E10", "CATEGORY", "NAME"))
                .add(element("de la voix", "E11", "CATEGORY", "VOICE"))
                .add(element("du monde entier", "E03", "TERRITORY", "WORLDWIDE"))
                .add(element("à perpétuité", "E01", "DURATION", "PERPETUAL"));
        return Json.createObjectBuilder()
                .add("language", "fr")
                .add("quotedFrom", "ORIGINAL")
                .add("text", CLAUSE)
                .add("editorial", "[Exempla Rewards]")
                .add("basisClaimed", "CONSENT")
                .add("elements", elements)
                .build();
    }

    /** What the company answers to it. */
    public static JsonObject statement() {
        return Json.createObjectBuilder()
                .add("speaker", "La direction d’Exempla Rewards")
                .add("addressee", "Autorité")
                .add("mode", "REPORTED_SPEECH")
                .add("language", "fr")
                .add("text", STATEMENT)
                .build();
    }

    /** The one claim in it: that nothing else was used. */
    public static JsonObject claim() {
        return Json.createObjectBuilder()
                .add("whole", true)
                .add("text", STATEMENT)
                .add("type", "FACT_PRACTICE")
                .add("time", "PAST")
                .add("exhaustive", true)
                .add("direction", "INTERNAL")
                .add("mode", "REPORTED_SPEECH")
                .add("categories", Json.createArrayBuilder().add("NAME").add("PHOTO"))
                .build();
    }

    /** The claim held against the clause; the officer answers for it. */
    public static JsonObject assessment(String claim) {
        return Json.createObjectBuilder()
                .add("claim", claim)
                .add("target", Json.createObjectBuilder().add("kind", "CLAUSE").add("id", "CL1"))
                .add("relation", "NARROWER")
                .add("reason", REASON)
                .add("confirm", true)
                .build();
    }

    private static jakarta.json.JsonObjectBuilder component(String kind, String amount, String words) {
        return Json.createObjectBuilder()
                .add("kind", kind)
                .add("amount", euros(amount))
                .add("text", words);
    }

    private static jakarta.json.JsonObjectBuilder euros(String amount) {
        return Json.createObjectBuilder().add("amount", amount).add("currency", "EUR");
    }

    private static jakarta.json.JsonObjectBuilder element(String words, String taxon, String facet, String value) {
        int start = CLAUSE.indexOf(words);
        return Json.createObjectBuilder()
                .add("start", start)
                .add("end", start + words.length())
                .add("id", taxon)
                .add("facet", facet)
                .add("value", value);
    }
}
