package org.contrepartie.web.complaint;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.contrepartie.clock.ClockRow;
import org.contrepartie.clock.ClockService;
import org.contrepartie.complaint.ComplaintService;
import org.contrepartie.complaint.ComplaintSheet;
import org.contrepartie.complaint.Identity;
import org.contrepartie.letter.LetterRow;
import org.contrepartie.letter.LetterService;
import org.contrepartie.shared.Unknown;
import org.contrepartie.web.shared.Door;
import org.contrepartie.web.shared.Refusals;
import org.omnifaces.cdi.Param;

/**
 * The page of one complaint: what it says, when the person must hear, what is missing. Lives as long as the request, so that an
 * identity that was opened is shown once and kept nowhere.
 */
@Named
@RequestScoped
public class ComplaintFileView {

    @EJB
    private ComplaintService complaints;

    @EJB
    private ClockService clocks;

    @EJB
    private LetterService letters;

    @Inject
    @Param(pathIndex = 0)
    private String reference;

    private ComplaintSheet sheet;
    private String reason;
    private Identity identity;

    /** Looks whether there is such a complaint for this person. */
    public void open() {
        try {
            getSheet();
        } catch (Unknown none) {
            Door.answerNotFound();
        }
    }

    /** The complaint; that it was read is noted, once for the page. */
    public ComplaintSheet getSheet() {
        if (sheet == null) {
            if (reference == null) {
                throw new Unknown("");
            }
            sheet = complaints.read(reference.toUpperCase(Locale.ROOT));
        }
        return sheet;
    }

    /** Its own clocks, next due first. */
    public List<ClockRow> getClocks() {
        return clocks.ofCase(getSheet().caseRef()).stream()
                .filter(clock -> clock.ownerRef().equals(getSheet().reference()))
                .toList();
    }

    /** The letters about it. */
    public List<LetterRow> getLetters() {
        return letters.ofCase(getSheet().caseRef()).stream()
                .filter(letter -> getSheet().reference().equals(letter.complaintRef()))
                .toList();
    }

    /** What the law lets the authority ask for and is not there; names of fields. */
    public List<String> getMissing() {
        return List.copyOf(new TreeSet<>(getSheet().missing()));
    }

    /** The rights it names, in their order. */
    public List<String> getRights() {
        return List.copyOf(new TreeSet<>(getSheet().rights()));
    }

    /** Whether it is known who lodged it, be it in part. */
    public boolean isSealed() {
        return !getSheet().missing().containsAll(List.of("complainant.name", "complainant.contact"));
    }

    /** Opens the seal; the trail of the case keeps the reason. */
    public void openIdentity() {
        Refusals.orShown(() -> complaints.openIdentity(getSheet().reference(), reason))
                .ifPresent(opened -> identity = opened);
    }

    /** Who lodged it. Null unless it was opened just now. */
    public Identity getIdentity() {
        return identity;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
