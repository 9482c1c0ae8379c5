package org.contrepartie.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.contrepartie.evidence.EvidenceService;
import org.contrepartie.evidence.ExhibitRow;
import org.contrepartie.evidence.PartRow;
import org.contrepartie.evidence.PartService;
import org.contrepartie.reading.CaptureSummary;
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
    private PartService files;

    @Inject
    @Param(pathIndex = 0)
    private String caseRef;

    @Inject
    @Param(pathIndex = 1)
    private String number;

    /** Number of a file of a capture, where one is read. */
    @Inject
    @Param(pathIndex = 2)
    private String sub;

    private ExhibitRow row;
    private PartRow part;
    private List<PartRow> parts;
    private CaptureSummary capture;
    private Reading reading;
    private Unreadable.Reason reason;

    /**
     * Opens the page.
     *
     * @throws Unknown if there is no such exhibit, or none the reader may know of
     */
    public void open() {
        if (caseRef == null || !isNumber(number) || sub != null && !isNumber(sub)) {
            throw new Unknown(String.valueOf(caseRef));
        }
        row = evidence.read(caseRef, Integer.parseInt(number));
        part = sub == null ? null : files.read(caseRef, row.number(), Integer.parseInt(sub));
        parts = files.of(caseRef, row.number());
        capture = files.summary(caseRef, row.number()).orElse(null);
        if (part != null || parts.isEmpty()) {
            read();
        }
    }

    private void read() {
        try {
            reading =
                    part == null ? evidence.text(caseRef, row.number()) : files.text(caseRef, row.number(), part.sub());
        } catch (Unreadable unreadable) {
            reason = unreadable.reason();
        }
    }

    private static boolean isNumber(String written) {
        return written != null && written.matches("\\d{1,6}");
    }

    /** The file of a capture that is read; null where the exhibit itself is. */
    public PartRow getPart() {
        return part;
    }

    /** The files of the capture; none where the exhibit is one file. */
    public List<PartRow> getParts() {
        return parts;
    }

    /** What the collector says of the capture; null where the exhibit is none, or one file of it is read. */
    public CaptureSummary getCapture() {
        return part == null ? capture : null;
    }

    /** The kind of file that is read. */
    public String getMediaType() {
        return part == null ? row.mediaType() : part.mediaType();
    }

    /** Where the file lies that is read, within the application. */
    public String getFile() {
        return "/exhibit/" + caseRef + "/" + row.number() + (part == null ? "" : "." + part.sub());
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
