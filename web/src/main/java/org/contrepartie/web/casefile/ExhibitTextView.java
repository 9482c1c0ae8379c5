package org.contrepartie.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.contrepartie.evidence.EvidenceService;
import org.contrepartie.evidence.ExhibitRow;
import org.contrepartie.reading.Reading;
import org.contrepartie.reading.Unreadable;
import org.contrepartie.shared.Unknown;
import org.omnifaces.cdi.Param;

/** The page on which an exhibit is read: its words, taken out of the file; nothing of the file itself is shown. */
@Named
@RequestScoped
public class ExhibitTextView {

    @Inject
    private EvidenceService evidence;

    @Inject
    @Param(pathIndex = 0)
    private String caseRef;

    @Inject
    @Param(pathIndex = 1)
    private String number;

    private ExhibitRow row;
    private Reading reading;
    private Unreadable.Reason reason;

    /**
     * Opens the page.
     *
     * @throws Unknown if there is no such exhibit, or none the reader may know of
     */
    public void open() {
        if (caseRef == null || number == null || !number.matches("\\d{1,6}")) {
            throw new Unknown(String.valueOf(caseRef));
        }
        row = evidence.read(caseRef, Integer.parseInt(number));
        try {
            reading = evidence.text(caseRef, row.number());
        } catch (Unreadable unreadable) {
            reason = unreadable.reason();
        }
    }

    public ExhibitRow getRow() {
        return row;
    }

    /** What it says; null where it cannot be read. */
    public Reading getReading() {
        return reading;
    }

    /** Why it cannot be read; null where it can. */
    public Unreadable.Reason getReason() {
        return reason;
    }

    /** The language of its words: as the house says, else as the file does; empty where nobody does. */
    public String getLanguage() {
        if (row.language() != null) {
            return row.language();
        }
        return reading == null || reading.language() == null ? "" : reading.language();
    }

    public String getCaseRef() {
        return caseRef;
    }
}
