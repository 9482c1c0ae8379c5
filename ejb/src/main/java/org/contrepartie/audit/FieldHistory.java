package org.contrepartie.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;

/**
 * Reads from the trail what was said of a thing before, act by act. Whoever asks has looked first whether the reader may know;
 * what was lawfully erased is not told any more.
 */
@Dependent
public class FieldHistory {

    static final String THING = "thing";
    static final String BEFORE = "was:";
    static final String AFTER = "now:";

    @PersistenceContext
    private EntityManager em;

    /**
     * The acts that said something of a thing, the last first.
     *
     * @param reference of the case, scheme or organisation that holds it, or the login of somebody
     * @param thing which of those that it holds
     */
    public List<FieldChange> of(String reference, String thing) {
        return em
                .createQuery(
                        "select e, p from AuditEntry e, AuditPayload p where p.entryId = e.id"
                                + " and e.reference = :reference and p.content like :told order by e.id desc",
                        Object[].class)
                .setParameter("reference", reference)
                .setParameter("told", "%\"" + THING + "\":%")
                .getResultList()
                .stream()
                .flatMap(row -> change((AuditEntry) row[0], ((AuditPayload) row[1]).content(), thing).stream())
                .toList();
    }

    private static Optional<FieldChange> change(AuditEntry entry, String content, String thing) {
        try (JsonReader reader = Json.createReader(new StringReader(content))) {
            JsonObject told = reader.readObject();
            if (!thing.equals(told.getString(THING, null))) {
                return Optional.empty();
            }
            List<FieldChange.Field> fields = told.keySet().stream()
                    .filter(key -> key.startsWith(BEFORE) || key.startsWith(AFTER))
                    .map(key -> key.substring(BEFORE.length()))
                    .distinct()
                    .sorted()
                    .map(name -> new FieldChange.Field(
                            name, told.getString(BEFORE + name, ""), told.getString(AFTER + name, "")))
                    .toList();
            return Optional.of(new FieldChange(
                    entry.at(), entry.actor(), entry.action(), told.getString("reason", null), entry.hash(), fields));
        }
    }
}
