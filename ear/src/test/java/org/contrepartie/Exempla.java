package org.contrepartie;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;

/** What the fictitious twin had people sign in three documents, what its spokesman said of it, and with what it came back. */
public final class Exempla {

    /** The clause of the English terms of March. */
    public static final String ENGLISH =
            "the use and publication by Exempla Rewards of your photo, name, likeness, voice, opinions, statements, biographical"
                    + " information, and/or hometown and state for promotional or advertising purposes in any media worldwide,"
                    + " now known or hereafter developed, in perpetuity, without further review, notification, payment or"
                    + " consideration.";

    /** The same in the French translation of March. */
    public static final String FRENCH =
            "l'utilisation et la publication par Exempla Rewards de la photo, du nom, de l'image, de la voix, des opinions, des"
                    + " déclarations, des informations biographiques et/ou de la ville natale et du pays à des fins"
                    + " promotionnelles ou publicitaires dans tous les médias du monde entier, connus ou développés"
                    + " ultérieurement, à perpétuité, sans autre examen, notification, paiement ou contrepartie.";

    /** What July left of it. */
    public static final String JULY =
            "l'utilisation et la publication par Exempla Rewards de la photo de profil et du nom d'utilisateur à des fins"
                    + " promotionnelles dans l'application, pendant douze mois.";

    /** The clause of March as it came back in Belgium, where somebody had read it through. */
    public static final String BELGIAN =
            "l'utilisation et la publication par Exempla Rewards de la photo, du prénom, de l'image, de la voix, des opinions, des"
                    + " informations biographiques et/ou de la ville natale à des fins"
                    + " promotionnelles ou publicitaires dans tous les médias du monde entier, connus ou développés"
                    + " ultérieurement, à perpétuité, sans autre examen, notification, paiement ou contrepartie.";

    /** What the spokesman said, each in a sentence. */
    public static final List<String> SAID = List.of(
            "le programme a connu un grand succès en France, avec de nombreux clients satisfaits",
            "le retrait est temporaire, en raison de malentendus sur l'étendue de l'utilisation des informations client",
            "elle n'utilisait que les noms d'utilisateurs et les photos de profil des clients participants",
            "nous nous engageons à apporter des améliorations pour garantir la clarté",
            "nous ne vendons pas et ne vendrons pas de données clients.");

    private Exempla() {}

    /** Short terms around a clause. */
    public static String terms(String begin, String clause, String end) {
        return begin + "\n\n" + clause + "\n\n" + end;
    }

    /** The campaign in that country. */
    public static JsonObject campaignIn(String country, String title) {
        return Json.createObjectBuilder()
                .add("title", title)
                .add(
                        "organisation",
                        Json.createObjectBuilder()
                                .add("name", "Exempla Rewards SARL")
                                .add("country", "FR"))
                .add(
                        "territories",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("code", country)
                                        .add("label", country)))
                .build();
    }

    /** One sentence of the spokesman. */
    public static JsonObject said(String words) {
        return Json.createObjectBuilder()
                .add("speaker", "Le porte-parole d’Exempla Rewards")
                .add("mode", "DIRECT_QUOTE")
                .add("language", "fr")
                .add("text", words)
                .add(
                        "date",
                        Json.createObjectBuilder().add("value", "2024-03-30").add("precision", "DAY"))
                .build();
    }
}
