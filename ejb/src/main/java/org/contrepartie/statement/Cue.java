package org.contrepartie.statement;

import java.util.regex.Pattern;

/**
 * The words by which the kind, the time and the direction of a claim are read, French and English, straight apostrophes. They
 * only lead to proposals; what was taken is compared by its fields, never by these.
 */
enum Cue {
    DENIAL(
            "\\b(ne|n')\\s*(?!.*\\bque\\b(?!.*\\b(pas|jamais)\\b)).*\\b(pas|jamais|aucune?s?|rien|plus|nullement)\\b|\\baucune?\\b",
            "\\b(not|never|no longer|none|nor|cannot|no (data|photos?|voices?|names?))\\b|n't\\b"),
    ONLY(
            "\\b(ne |n')\\S+( \\S+)? qu[e']|\\b(?<!non |pas )(seulement|uniquement|exclusivement)\\b|\\bseule?s? (les?|la|l'|des|nos|vos)\\b",
            "\\b(?<!not )(only|merely|solely|exclusively|nothing but|just)\\b"),
    CAUSE(
            "\\b(parce qu[e']|car|puisqu[e']|à cause d|en raison d|raison d[eu]|dû à|suite à)",
            "\\b(because|due to|owing to|as a result of|the reason (for|is)|caused by)\\b"),
    PROMISE(
            "\\bengag(e|eons|ent|era)\\b|\\bpromet(s|tons|tent)?\\b|\\bveillerons\\b",
            "\\b(undertakes?|commits?|pledges?|promises?|will|shall|won't)\\b"),
    EVALUATION(
            "\\b(succès|satisfaite?s?|ravie?s?|heureux|heureuses?|excellente?s?|meilleure?s?|formidables?|apprécié\\w*|plébiscit\\w+)\\b",
            "\\b(success\\w*|satisfied|happy|delighted|excellent|better|best|great|popular|loved?)\\b"),
    MISREADING(
            "\\b(malentendus?|mal compris\\w*|mal interprét\\w+|confusions?|incompréhensions?)\\b",
            "\\b(misunderst\\w+|misread\\w*|misinterpret\\w*|confusion)\\b"),
    EXTENT(
            "\\b(temporaire\\w*|provisoire\\w*|définiti\\w+|limitée?s?|étendue|durée|jusqu'|pendant)\\b",
            "\\b(temporar\\w+|permanent\\w*|limited|extent|for good|until)\\b"),
    ENDED(
            "\\b(retrait|retir\\w+|suppression|supprim\\w+|suspen\\w+|arrêt\\w*|interromp\\w+)\\b",
            "\\b(withdr\\w+|suspen\\w+|remov\\w+|paus\\w+|stopp\\w+|discontinu\\w+)\\b"),
    FUTURE(
            "\\b(vendr|utiliser|publier|partager|céder|transmettr|communiquer|diffuser|conserver|collecter|garder|effacer|"
                    + "supprimer|ser|aur|fer|pourr|devr|reviendr|apporter|améliorer|informer|demander|respecter|reprendr|relancer)"
                    + "(ai|as|a|ons|ez|ont)\\b|\\b(va|allons|vont) \\w+(er|ir|re)\\b|\\bengag(eons|e|ent) à\\b",
            "\\b(will|shall|won't|going to|undertakes? to|commits? to|pledges? to|promises? to)\\b"),
    PAST(
            "\\b\\w+(ait|aient)\\b(?<!\\bfait|\\bsouhait)|\\b(a|ont|avons|avez|avait|est|sont) (été )?\\w+(é|és|ée|ées|u|us|ue|ues|is|it)\\b",
            "\\b(was|were|did|didn't|had|sold|gave|kept|took|ran|made|sent|received)\\b|(?<!\\b(is|are|be|been) )\\b\\w+ed\\b"),
    PUBLICATION("\\b(publi\\w+|diffus\\w+|affich\\w+)\\b", "\\b(publish\\w*|display\\w*|broadcast\\w*)\\b"),
    OUTBOUND(
            "\\b(vend\\w*|revend\\w*|cèd\\w*|céd\\w+|cession|transmet\\w*|communiqu\\w+|partag\\w+)\\b",
            "\\b(sell\\w*|sold|resell\\w*|shar\\w+|disclos\\w+|transfer\\w*|assign\\w*|pass(es|ed)? on)\\b"),
    INBOUND(
            "\\b(achet\\w+|achèt\\w+|acqui\\w+|collect\\w+|recueill\\w+|obten\\w+|obtien\\w+)\\b",
            "\\b(buy\\w*|bought|purchas\\w+|acquir\\w+|collect\\w*|obtain\\w*)\\b"),
    RETENTION(
            "\\b(conserv\\w+|gard(e|ons|ent|ait|aient)|stock\\w+)\\b",
            "\\b(keep\\w*|kept|stor(e|es|ed|ing)|retain\\w*)\\b"),
    INTERNAL(
            "\\b(utilis\\w+|exploit\\w+|trait(e|ons|ent|ait|aient|ée?s?))\\b",
            "\\b(us(e|es|ed|ing)|process\\w*|exploit\\w*)\\b");

    private final Pattern french;
    private final Pattern english;

    Cue(String french, String english) {
        int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
        this.french = Pattern.compile(french, flags);
        this.english = Pattern.compile(english, flags);
    }

    /** Whether the words have it. Of a language that is neither, English is read. */
    boolean isIn(String words, boolean isFrench) {
        return (isFrench ? french : english).matcher(words).find();
    }
}
