package org.contrepartie.letter;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import java.util.TreeMap;

/**
 * A letter to be drafted.
 *
 * @param complaintRef the complaint it answers, or null
 * @param language of the person who gets it, BCP 47
 * @param facts what the template needs
 * @param reasons in the words of the author, or null
 */
public record LetterForm(
        Letter.Template template,
        String complaintRef,
        String caseRef,
        String language,
        Map<String, String> facts,
        String reasons) {

    public LetterForm {
        facts = new TreeMap<>(facts);
    }

    String factsAsJson() {
        JsonObjectBuilder object = Json.createObjectBuilder();
        facts.forEach(object::add);
        return object.build().toString();
    }
}
