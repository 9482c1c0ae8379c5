package org.contrepartie.statement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words for data in a statement, French and English, and the category each stands for. They lead to proposals only. */
final class DataWords {

    private static final Map<String, Pattern> DATA = data();

    private DataWords() {}

    private static Map<String, Pattern> data() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("PHOTO", "photos?|photographies?|pictures?|photographs?");
        words.put("NAME", "noms?|names?");
        words.put("IMAGE_LIKENESS", "images?|portraits?|visages?|likeness|faces?");
        words.put("VOICE", "voix|voices?|enregistrements? vocaux|recordings?");
        words.put("OPINIONS", "opinions?|avis");
        words.put("BIOGRAPHY", "biographi\\w+|life stor\\w+");
        words.put("HOME_TOWN", "ville natale|home ?towns?");
        Map<String, Pattern> patterns = new LinkedHashMap<>();
        int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
        words.forEach((code, one) -> patterns.put(code, Pattern.compile("\\b(" + one + ")\\b", flags)));
        return patterns;
    }

    /** In the order of the words. A profile photo is no other photo, so its words are not read twice. */
    static List<String> in(String part) {
        Map<Integer, String> placed = new TreeMap<>();
        String rest = part;
        for (Wording one : Wording.values()) {
            String before = rest;
            one.placeIn(before).ifPresent(at -> placed.put(at, one.name()));
            rest = one.without(rest);
        }
        for (Map.Entry<String, Pattern> one : DATA.entrySet()) {
            Matcher word = one.getValue().matcher(rest);
            if (word.find()) {
                placed.put(word.start(), one.getKey());
            }
        }
        return List.copyOf(placed.values());
    }
}
