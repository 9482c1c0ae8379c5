package org.contrepartie.letter;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.Serializable;
import java.io.StringReader;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A letter to be drafted.
 *
 * @param language of the person who gets it, BCP 47; null for that of his complaint, else of the house
 * @param facts what the template tells besides
 */
public record LetterForm(
        Letter.Template template,
        String caseRef,
        Addressee to,
        String language,
        Content content,
        Map<String, String> facts) {

    /** The fields that have a component of their own. */
    private static final Set<Letter.Field> PLAIN =
            EnumSet.of(Letter.Field.SUBJECT, Letter.Field.BODY, Letter.Field.QUESTIONS);

    /**
     * Who gets a letter.
     *
     * @param complaintRef the complaint that he lodged, or null
     * @param email where a letter by e-mail goes; null where it is not known, and always for a complainant: his is sealed
     * @param name of whoever is neither complainant nor respondent; a letter that is kept bears here the pseudonym of the one
     *     and the name of the other
     */
    public record Addressee(Letter.Recipient kind, String complaintRef, String name, String email)
            implements Serializable {

        public Addressee(Letter.Recipient kind, String complaintRef, String name) {
            this(kind, complaintRef, name, null);
        }

        /** Who lodged that complaint. */
        public static Addressee complainant(String complaintRef) {
            return new Addressee(Letter.Recipient.COMPLAINANT, complaintRef, null);
        }

        /** The organisation that the case is about. */
        public static Addressee respondent() {
            return new Addressee(Letter.Recipient.RESPONDENT, null, null);
        }
    }

    /**
     * The words of the author; each may be null while unwritten.
     *
     * @param questions what is asked for, one thing a line
     * @param period for the answer, by ISO 8601 in one unit: {@code P4W}
     * @param more what the template asks for besides
     */
    public record Content(String subject, String body, String questions, String period, Map<Letter.Field, String> more)
            implements Serializable {

        public static final Content EMPTY = new Content(null, null, null, null);

        public Content {
            Map<Letter.Field, String> given = new EnumMap<>(Letter.Field.class);
            more.forEach((field, words) -> {
                if (words != null && !words.isBlank()) {
                    given.put(field, words);
                }
            });
            more = Collections.unmodifiableMap(given);
        }

        public Content(String subject, String body, String questions, String period) {
            this(subject, body, questions, period, Map.of());
        }

        /** What was filled in, field by field. */
        public static Content of(Function<Letter.Field, String> words, String period) {
            Map<Letter.Field, String> more = new EnumMap<>(Letter.Field.class);
            Stream.of(Letter.Field.values())
                    .filter(field -> !PLAIN.contains(field))
                    .forEach(field -> more.put(field, words.apply(field)));
            return new Content(
                    words.apply(Letter.Field.SUBJECT),
                    words.apply(Letter.Field.BODY),
                    words.apply(Letter.Field.QUESTIONS),
                    period,
                    more);
        }

        public static Content saying(String body) {
            return new Content(null, body, null, null);
        }

        /** What stands in that field; null while it is unwritten. */
        public String words(Letter.Field field) {
            return switch (field) {
                case SUBJECT -> subject;
                case BODY -> body;
                case QUESTIONS -> questions;
                default -> more.get(field);
            };
        }

        /** What a letter of that kind must still hold before it leaves. */
        Set<Letter.Field> lacking(Letter.Template template) {
            Set<Letter.Field> lacking = EnumSet.noneOf(Letter.Field.class);
            template.needs().stream().filter(this::isEmpty).forEach(lacking::add);
            return lacking;
        }

        /** What was filled in although a letter of that kind does not have it. */
        Set<Letter.Field> beyond(Letter.Template template) {
            Set<Letter.Field> beyond = EnumSet.allOf(Letter.Field.class);
            beyond.removeIf(field -> isEmpty(field) || template.takes().contains(field));
            return beyond;
        }

        boolean isEmpty(Letter.Field field) {
            String words = words(field);
            return words == null || words.isBlank();
        }

        String moreAsJson() {
            JsonObjectBuilder object = Json.createObjectBuilder();
            more.forEach((field, words) -> object.add(field.path(), words));
            return more.isEmpty() ? null : object.build().toString();
        }

        static Map<Letter.Field, String> moreFrom(String json) {
            Map<Letter.Field, String> more = new EnumMap<>(Letter.Field.class);
            factsFrom(json == null ? "{}" : json)
                    .forEach((name, words) -> Letter.Field.of(name).ifPresent(field -> more.put(field, words)));
            return more;
        }
    }

    public LetterForm {
        facts = new TreeMap<>(facts);
    }

    /** To the complainant where a complaint is named, else to the respondent. */
    public LetterForm(
            Letter.Template template,
            String complaintRef,
            String caseRef,
            String language,
            Map<String, String> facts,
            String body) {
        this(
                template,
                caseRef,
                complaintRef == null ? Addressee.respondent() : Addressee.complainant(complaintRef),
                language,
                Content.saying(body),
                facts);
    }

    String factsAsJson() {
        JsonObjectBuilder object = Json.createObjectBuilder();
        facts.forEach(object::add);
        return object.build().toString();
    }

    static Map<String, String> factsFrom(String json) {
        Map<String, String> facts = new TreeMap<>();
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            object.keySet().forEach(name -> facts.put(name, object.getString(name)));
        }
        return facts;
    }

    LetterForm in(String known) {
        return new LetterForm(template, caseRef, to, known, content, facts);
    }
}
