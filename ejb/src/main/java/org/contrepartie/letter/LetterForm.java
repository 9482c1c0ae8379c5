package org.contrepartie.letter;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.Serializable;
import java.io.StringReader;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

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

    /**
     * Who gets a letter.
     *
     * @param complaintRef the complaint that he lodged, or null
     * @param name of whoever is neither complainant nor respondent; a letter that is kept bears here the pseudonym of the one
     *     and the name of the other
     */
    public record Addressee(Letter.Recipient kind, String complaintRef, String name) implements Serializable {

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
     */
    public record Content(String subject, String body, String questions, String period) implements Serializable {

        public static final Content EMPTY = new Content(null, null, null, null);

        public static Content saying(String body) {
            return new Content(null, body, null, null);
        }

        /** What a letter of that kind must still hold before it leaves. */
        Set<Letter.Field> lacking(Letter.Template template) {
            Set<Letter.Field> lacking = EnumSet.noneOf(Letter.Field.class);
            template.needs().stream().filter(this::isEmpty).forEach(lacking::add);
            return lacking;
        }

        private boolean isEmpty(Letter.Field field) {
            String words =
                    switch (field) {
                        case SUBJECT -> subject;
                        case BODY -> body;
                        case QUESTIONS -> questions;
                    };
            return words == null || words.isBlank();
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
