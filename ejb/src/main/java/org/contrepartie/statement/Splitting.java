package org.contrepartie.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Cuts the words of a statement where one claim ends and the next begins: sentences, then verbs that stand side by side. */
final class Splitting {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+|\\s*;\\s*|\\R+");
    private static final Pattern FRENCH = Pattern.compile(
            ",?\\s+(?:et|mais|ni)\\s+(?=(?:(?:nous|il|elle|ils|elles|on)\\s+)?(?:ne\\s|n'|utilis|vend|publi|partag|conserv|collect|cèd|céd|"
                    + "nous engag|avons|a\\s|ont\\s|est\\s|sont\\s))|,\\s+(?=avec\\s)",
            FLAGS);
    private static final Pattern ENGLISH = Pattern.compile(
            ",?\\s+(?:and|but|nor)\\s+(?=(?:(?:we|it|they|he|she)\\s+)?(?:do\\s|does\\s|did\\s|will\\s|won't|shall\\s|never\\s|"
                    + "only\\s|have\\s|has\\s|had\\s|are\\s|is\\s|was\\s|were\\s|don't|doesn't|didn't|use|sell|sold|share|publish|keep|"
                    + "collect|undertake))|,\\s+(?=with\\s)",
            FLAGS);
    private static final Pattern FRENCH_SUBJECT =
            Pattern.compile("^(nous|il|elle|ils|elles|on|l'entreprise|la société|le groupe)\\b", FLAGS);
    private static final Pattern ENGLISH_SUBJECT =
            Pattern.compile("^(we|it|they|he|she|the company|the group)\\b", FLAGS);
    private static final Pattern FRENCH_BARE = Pattern.compile("\\b(pas|plus|jamais)$", FLAGS);
    private static final Pattern ENGLISH_BARE = Pattern.compile("\\b(not|never|don't|doesn't) \\w+$", FLAGS);
    private static final Pattern FRENCH_OBJECT = Pattern.compile("\\b(?:pas|plus|jamais)\\s+(.+)$", FLAGS);
    private static final Pattern ENGLISH_OBJECT =
            Pattern.compile("\\b(?:not|never|won't|don't)\\s+\\w+\\s+(.+)$", FLAGS);

    private static final Pattern FRENCH_BECAUSE = Pattern.compile(
            ",?\\b(parce qu[e']|car|puisqu[e']|à cause (?:de |des |du |d')|en raison (?:de |des |du |d')|suite (?:à |aux? ))",
            FLAGS);
    private static final Pattern ENGLISH_BECAUSE =
            Pattern.compile(",?\\b(because(?: of)?|due to|owing to|as a result of)\\s", FLAGS);

    private Splitting() {}

    /** What a sentence tells, and what it gives as the reason. */
    record Because(String effect, String reason) {}

    /** The two sides of a reason that is given in the midst of a sentence, or before it and a comma. */
    static Optional<Because> because(String sentence, boolean french) {
        Matcher word = (french ? FRENCH_BECAUSE : ENGLISH_BECAUSE).matcher(sentence);
        if (!word.find()) {
            return Optional.empty();
        }
        String before = sentence.substring(0, word.start()).replaceAll("[,\\s]+$", "");
        String after = sentence.substring(word.end()).strip();
        int comma = after.indexOf(',');
        if (before.isEmpty() && comma < 0) {
            return Optional.empty();
        }
        return Optional.of(
                before.isEmpty()
                        ? new Because(
                                after.substring(comma + 1).strip(),
                                after.substring(0, comma).strip())
                        : new Because(before, after));
    }

    static List<String> sentences(String text) {
        return Stream.of(SENTENCE.split(text))
                .map(String::strip)
                .map(one -> one.replaceAll("[.!?]+$", "").strip())
                .filter(one -> one.length() > 2)
                .toList();
    }

    /** The parts of a sentence; the subject, and an object that only the last part names, stand in each. */
    static List<String> parts(String sentence, boolean french) {
        String[] cut = (french ? FRENCH : ENGLISH).split(sentence);
        if (cut.length == 1) {
            return List.of(sentence);
        }
        Matcher subject = (french ? FRENCH_SUBJECT : ENGLISH_SUBJECT).matcher(cut[0]);
        String who = subject.find() ? subject.group() : "";
        Matcher object = (french ? FRENCH_OBJECT : ENGLISH_OBJECT).matcher(cut[cut.length - 1]);
        String what = object.find() ? " " + object.group(1) : "";
        List<String> parts = new ArrayList<>();
        for (String one : cut) {
            boolean own =
                    (french ? FRENCH_SUBJECT : ENGLISH_SUBJECT).matcher(one).find()
                            || one.matches("(?i)(avec|with)\\b.*");
            boolean bare = (french ? FRENCH_BARE : ENGLISH_BARE).matcher(one).find();
            parts.add((own || who.isEmpty() ? "" : who + " ") + one.strip() + (bare ? what : ""));
        }
        return parts;
    }
}
