package org.contrepartie.letter;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.contrepartie.shared.Role;

/**
 * A letter as it is read. Who complained stands in it by pseudonym.
 *
 * @param number within the case, from 1
 * @param facts what the template tells besides
 * @param signer null while it is a draft
 * @param signerRole as what he signed, null where that was not kept
 * @param notifiedOn from when the period for the answer runs; null until it is sent
 * @param answeredOn null while no answer came
 * @param clockId the clock that it opened for the answer, null where it opened none
 */
public record LetterRow(
        int number,
        Letter.Template template,
        Letter.Status status,
        LetterForm.Addressee to,
        String language,
        LetterForm.Content content,
        Map<String, String> facts,
        String author,
        String signer,
        Role signerRole,
        String sentBy,
        Letter.Dispatch dispatch,
        Instant draftedAt,
        Instant signedAt,
        Instant sentAt,
        LocalDate notifiedOn,
        LocalDate answeredOn,
        Long clockId,
        long version)
        implements Serializable {

    public LetterRow {
        facts = Map.copyOf(facts);
    }

    /** A letter that somebody begins to write and has not kept yet. */
    public static LetterRow begun(
            Letter.Template template,
            LetterForm.Addressee to,
            String language,
            LetterForm.Content content,
            Instant now) {
        return new LetterRow(
                0,
                template,
                Letter.Status.DRAFT,
                to,
                language,
                content,
                Map.of(),
                null,
                null,
                null,
                null,
                null,
                now,
                null,
                null,
                null,
                null,
                null,
                0);
    }

    public boolean isDraft() {
        return status == Letter.Status.DRAFT;
    }

    public boolean isSent() {
        return status == Letter.Status.SENT;
    }

    /** What must still be filled in before it leaves. */
    public Set<Letter.Field> lacking() {
        return content.lacking(template);
    }

    /** The places of its text that are empty and must not be: fields, and {@code period} where it sets one. */
    public Set<String> blanks() {
        Set<String> blanks = new TreeSet<>(LetterTexts.of(template, language).must());
        blanks.removeIf(name -> Letter.Field.of(name)
                .map(field -> !content.isEmpty(field))
                .orElse(!name.equals("period") || isPeriodSaid()));
        return blanks;
    }

    private boolean isPeriodSaid() {
        return facts.containsKey("period")
                || content.period() != null && !content.period().isBlank();
    }

    /** The complaint whose author gets it, or null. */
    public String complaintRef() {
        return to.complaintRef();
    }

    /** One of the facts. Empty where the letter has none of that name. */
    public Optional<String> fact(String name) {
        return Optional.ofNullable(facts.get(name));
    }
}
