package org.contrepartie.cooperation;

import java.io.Serializable;
import java.time.LocalDate;
import org.contrepartie.shared.Invalid;

/**
 * An exchange between authorities, as it is written down.
 *
 * @param imiNumber its number in IMI, or null
 * @param procedure the procedure of IMI; null for the usual one of its kind
 * @param authority the other authority, where it is one
 * @param sentOn null where it was received
 * @param receivedOn null where it was sent
 * @param language BCP 47, or null
 * @param exhibit number of the exhibit that holds it, or null
 */
public record ExchangeForm(
        Exchange.Kind kind,
        String imiNumber,
        Exchange.Imi procedure,
        String authority,
        LocalDate sentOn,
        LocalDate receivedOn,
        String language,
        Integer exhibit,
        String words)
        implements Serializable {

    /** The day it went, or came. */
    public LocalDate day() {
        return sentOn == null ? receivedOn : sentOn;
    }

    Invalid.Check check(LocalDate today) {
        return new Invalid.Check()
                .required("kind", kind)
                .that(kind == null || kind.isByHand(), "kind", "cooperation.byItsStep")
                .atMost("imiNumber", imiNumber, 60)
                .atMost("authority", authority, 200)
                .that(sentOn != null || receivedOn != null, "sentOn", "cooperation.noDay")
                .that(sentOn == null || !sentOn.isAfter(today), "sentOn", "field.future")
                .that(receivedOn == null || !receivedOn.isAfter(today), "receivedOn", "field.future")
                .atMost("language", language, 20)
                .atMost("text", words, 4000)
                .that(!isWordless(), "text", "field.required");
    }

    private boolean isWordless() {
        return kind != null && kind.isDecision() && exhibit == null && (words == null || words.isBlank());
    }
}
