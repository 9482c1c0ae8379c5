package org.contrepartie.statement;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words that companies use for data, and the category of a clause that they fall under. Source: domain reference 5.3. */
public enum Wording {

    // A profile photo is a photo.
    PROFILE_PHOTO("PHOTO", true, "photos? de profil|profile (photo|picture|image)s?|avatars?"),
    // A user name is not necessarily the legal name. It says nothing of the likeness.
    USER_NAME("NAME", false, "noms? d.utilisateurs?|pseudonymes?|pseudos?|user ?names?|screen names?");

    private final String category;
    private final boolean whole;
    private final Pattern words;

    Wording(String category, boolean whole, String words) {
        this.category = category;
        this.whole = whole;
        this.words = Pattern.compile("(?i)\\b(" + words + ")\\b");
    }

    /**
     * What the words of a marked element take: the category it is marked with, or less where the words say less. "Your user
     * name", marked as a name, takes the user name and not the legal one.
     *
     * @param marked category codes with a space between them
     */
    static List<String> of(String span, String marked) {
        return Stream.of(marked.split(" "))
                .map(code -> Stream.of(values())
                        .filter(one -> one.category.equals(code) && one.isIn(span))
                        .map(Enum::name)
                        .findFirst()
                        .orElse(code))
                .toList();
    }

    /** A text with blanks in place of the words that name it, so that every other word keeps its place. */
    String without(String text) {
        return words.matcher(text).replaceAll(found -> " ".repeat(found.group().length()));
    }

    /** Where a text names it first. */
    Optional<Integer> placeIn(String text) {
        Matcher found = words.matcher(text);
        return found.find() ? Optional.of(found.start()) : Optional.empty();
    }

    /** Whether a text names it. */
    boolean isIn(String text) {
        return placeIn(text).isPresent();
    }

    /** The category of a clause that covers what is claimed: the one it falls under, else the category itself. */
    static String categoryOf(String claimed) {
        return find(claimed).map(wording -> wording.category).orElse(claimed);
    }

    /** Whether what is claimed matches its category in part only. */
    static boolean isPartial(String claimed) {
        return find(claimed).map(wording -> !wording.whole).orElse(false);
    }

    private static Optional<Wording> find(String claimed) {
        return Stream.of(values())
                .filter(wording -> wording.name().equals(claimed))
                .findFirst();
    }
}
