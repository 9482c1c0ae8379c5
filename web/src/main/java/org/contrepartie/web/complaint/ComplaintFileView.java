package org.contrepartie.web.complaint;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.contrepartie.clock.ClockRow;
import org.contrepartie.clock.ClockService;
import org.contrepartie.complaint.Complaint;
import org.contrepartie.complaint.ComplaintService;
import org.contrepartie.complaint.ComplaintSheet;
import org.contrepartie.complaint.Identity;
import org.contrepartie.complaint.Mandate;
import org.contrepartie.evidence.EvidenceService;
import org.contrepartie.evidence.ExhibitRow;
import org.contrepartie.letter.LetterRow;
import org.contrepartie.letter.LetterService;
import org.contrepartie.shared.Role;
import org.contrepartie.shared.Unknown;
import org.contrepartie.web.shared.Door;
import org.contrepartie.web.shared.Me;
import org.contrepartie.web.shared.Notices;
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

    @EJB
    private EvidenceService evidence;

    @Inject
    private Me me;

    private Map<String, String> typed;
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

    /** Whether the reader may record the mandate, and the complaint is still open. */
    public boolean isRepresents() {
        boolean open =
                getSheet().status() == Complaint.Status.RECEIVED || getSheet().status() == Complaint.Status.ADMISSIBLE;
        return open && (me.is(Role.INTAKE) || me.is(Role.OFFICER));
    }

    /** What is typed about the body; begins with what is on file. */
    public Map<String, String> getTyped() {
        if (typed == null) {
            typed = new HashMap<>();
            Mandate known = getSheet().mandate();
            if (known != null) {
                typed.put("kind", known.kind().name());
                typed.put("body", known.body());
                typed.put("contact", known.contact());
                typed.put("constitution", Objects.toString(known.constitution(), ""));
                typed.put("proof", Objects.toString(known.proof(), ""));
            }
        }
        return typed;
    }

    /** The exhibits of the case, for the proofs. */
    public List<ExhibitRow> getExhibits() {
        return evidence.ofCase(getSheet().caseRef());
    }

    /** By which right a body may lodge. */
    public List<String> getMandates() {
        return Stream.of(Mandate.Kind.values()).map(Enum::name).toList();
    }

    /** Records the body and its proofs. */
    public void represent() {
        Mandate mandate = new Mandate(
                given("kind").map(Mandate.Kind::valueOf).orElse(null),
                given("body").orElse(null),
                given("contact").orElse(null),
                given("constitution").map(Integer::valueOf).orElse(null),
                given("proof").map(Integer::valueOf).orElse(null));
        String complaint = getSheet().reference();
        Refusals.orShown(() -> complaints.represent(complaint, mandate))
                .ifPresent(kept -> Notices.goAndTell("/complaint/file/" + complaint, "complaint_file.mandate.saved"));
    }

    private Optional<String> given(String name) {
        return Optional.ofNullable(getTyped().get(name)).map(String::strip).filter(words -> !words.isEmpty());
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
