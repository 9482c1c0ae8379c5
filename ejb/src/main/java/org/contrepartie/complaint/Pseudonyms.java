package org.contrepartie.complaint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Puts pseudonyms in the place of those who complain, also where they name themselves or each other in free text.
 *
 * <p>Decisions: a whole name, an e-mail address and a postal address are found in any spelling of small and capital letters; a
 * single word of a name only as it was given or in capitals, so that a Mr Tour does not blot out every tour. Words of fewer
 * than three letters stay.
 */
final class Pseudonyms {

    private static final int SHORTEST = 3;

    /** Somebody who complains. */
    record Person(String pseudonym, Identity identity) {}

    private record Blot(Pattern words, String mark) {}

    private final List<Blot> blots = new ArrayList<>();

    Pseudonyms(List<Person> people) {
        people.forEach(person -> whole(person.identity())
                .forEach(words -> add(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE, person)));
        people.forEach(person -> parts(person.identity()).forEach(word -> add(word, 0, person)));
    }

    ComplaintSheet in(ComplaintSheet sheet) {
        return sheet.telling(in(sheet.narrative()));
    }

    String in(String words) {
        String hidden = words;
        for (Blot blot : blots) {
            hidden = blot.words().matcher(hidden).replaceAll(Matcher.quoteReplacement(blot.mark()));
        }
        return hidden;
    }

    private void add(String words, int how, Person person) {
        String spaced =
                Stream.of(words.strip().split("\\s+")).map(Pattern::quote).reduce("", Pseudonyms::join);
        blots.add(new Blot(
                Pattern.compile("(?<![\\p{L}\\p{N}])" + spaced + "(?![\\p{L}\\p{N}])", how),
                "[" + person.pseudonym() + "]"));
    }

    private static String join(String before, String word) {
        return before.isEmpty() ? word : before + "\\s+" + word;
    }

    private static Stream<String> whole(Identity identity) {
        return Stream.of(identity.name(), identity.email(), identity.postalAddress())
                .filter(words -> words != null && words.strip().length() >= SHORTEST);
    }

    private static Stream<String> parts(Identity identity) {
        return Stream.of(identity.name() == null ? "" : identity.name())
                .flatMap(name -> Stream.of(name.split("[^\\p{L}\\p{N}]+")))
                .filter(word -> word.length() >= SHORTEST)
                .flatMap(word -> Stream.of(word, word.toUpperCase(Locale.ROOT)))
                .distinct();
    }
}
