package org.contrepartie;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Invented terms of more than 100 kB, with the clause of the twin in the midst, and a line that stands three times. */
public final class LongTerms {

    public static final String CLAUSE =
            "L'utilisation et la publication par Exempla Rewards de la photo, du nom, de l'image,"
                    + " de la voix et des opinions à des fins promotionnelles dans tous les médias, à perpétuité, sans autre examen.";

    public static final String NARROWED =
            "L'utilisation et la publication par Exempla Rewards de la photo de profil et du"
                    + " nom d'utilisateur à des fins promotionnelles dans tous les médias, pendant douze mois.";

    /** Stands three times, in the same surroundings. */
    public static final String THRICE = "Le participant renonce à toute notification pour l'avenir.";

    private static final int ARTICLES = 260;
    private static final String[] WHAT = {"bons d'achat", "versements", "photos", "messages", "comptes", "invitations"};

    private LongTerms() {}

    /** The terms with that clause as article 130. */
    public static String with(String clause) {
        return IntStream.rangeClosed(1, ARTICLES)
                .mapToObj(number -> article(number, clause))
                .collect(Collectors.joining("\n\n", "Conditions du programme \uD83D\uDE00\n\n", "\n"));
    }

    private static String article(int number, String clause) {
        String thing = WHAT[number % WHAT.length];
        String tail = number == ARTICLES / 2 ? clause : number % 80 == 0 ? repeated() : ordinary(number, thing);
        return "Article " + number + ". Des " + thing + "\n" + tail;
    }

    private static String ordinary(int number, String thing) {
        return "Les " + thing + " prévus à l'article " + number + " sont soumis aux règles du programme en vigueur."
                + " La société peut vérifier les " + thing + " pendant " + (number % 12 + 1) + " mois."
                + " Toute demande relative aux " + thing + " est adressée au service des participants."
                + " Les présentes règles s'appliquent quel que soit l'appareil utilisé, en application comme en ligne,"
                + " et sans préjudice des droits que la loi reconnaît au participant no " + number + ".";
    }

    private static String repeated() {
        return "Les mêmes règles valent ici, et rien n'y est ajouté, quel que soit l'appareil utilisé par le participant. "
                + THRICE
                + " Les mêmes règles valent là, et rien n'en est retranché, quel que soit le lieu où se trouve le participant.";
    }
}
