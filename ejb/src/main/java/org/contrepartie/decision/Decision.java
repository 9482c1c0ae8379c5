package org.contrepartie.decision;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.contrepartie.shared.Digest;
import org.contrepartie.shared.Stale;

/**
 * What the authority decides on a case [délibération]: drafted by one person, adopted by others (T28), sealed from then on.
 *
 * <p>Source: GDPR 58(2), 58(4), 60(7), 78; LIL 22.
 */
@Entity
@Table(name = "decision")
@NamedQuery(name = "Decision.ofCase", query = "select d from Decision d where d.caseRef = :caseRef order by d.number")
public class Decision {

    /** What a decision comes to. */
    public enum Kind {
        /** At least one allegation is upheld, and a measure ordered. */
        SANCTION,
        /** The complaints are rejected. */
        DISMISSAL,
        /** No allegation is upheld. */
        NO_INFRINGEMENT
    }

    /** By which way it is taken. */
    public enum Track {
        ORDINARY,
        /** One member decides, under lower maxima. Source: LIL 22-1. */
        SIMPLIFIED;

        /** That of a case which goes so. */
        static Track of(org.contrepartie.workflow.Track track) {
            return track == org.contrepartie.workflow.Track.SIMPLIFIED ? SIMPLIFIED : ORDINARY;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "decision")
    @SequenceGenerator(name = "decision", sequenceName = "decision_seq", allocationSize = 50)
    private Long id;

    @Column(name = "case_ref", length = 30, nullable = false, updatable = false)
    private String caseRef;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Column(name = "reference", length = 30)
    private String reference;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", length = 20, nullable = false)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "track", length = 20, nullable = false)
    private Track track;

    @Column(name = "operative", length = 20000, nullable = false)
    private String operative;

    @Column(name = "reasons", length = 20000, nullable = false)
    private String reasons;

    @Column(name = "published", nullable = false)
    private boolean published;

    @ElementCollection
    @CollectionTable(name = "finding", joinColumns = @JoinColumn(name = "decision_id"))
    private List<Finding> findings = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "decision_measure", joinColumns = @JoinColumn(name = "decision_id"))
    @Column(name = "measure_number", nullable = false)
    private Set<Integer> measures = new TreeSet<>();

    @ElementCollection
    @CollectionTable(name = "attendance", joinColumns = @JoinColumn(name = "decision_id"))
    @OrderColumn(name = "place", nullable = false)
    private List<Attendee> attendance = new ArrayList<>();

    @Column(name = "author", length = 100, nullable = false)
    private String author;

    @Column(name = "amended_at", nullable = false)
    private Instant amendedAt;

    @Column(name = "adopted_on")
    private LocalDate adoptedOn;

    @Column(name = "adopted_by", length = 100)
    private String adoptedBy;

    @Column(name = "notified_on")
    private LocalDate notifiedOn;

    @Column(name = "seal", length = 64)
    private String seal;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected Decision() {}

    Decision(String caseRef, int number, DecisionForm form, String login, Instant at) {
        this.caseRef = caseRef;
        this.number = number;
        say(form, login, at);
    }

    /** Drafts it so, in the name of that person. */
    final void say(DecisionForm form, String login, Instant at) {
        this.kind = form.kind();
        this.track = form.track();
        this.operative = form.operative().strip();
        this.reasons = form.reasons().strip();
        this.published = form.published();
        findings.clear();
        form.findings().forEach(one -> findings.add(new Finding(one)));
        measures.retainAll(form.measures());
        measures.addAll(form.measures());
        this.author = login;
        this.amendedAt = at;
    }

    /** Who of the deciding body was there. */
    void attend(List<AttendeeForm> list) {
        attendance.clear();
        list.forEach(one -> attendance.add(new Attendee(one)));
    }

    /** The deciding body adopts it; from now on nothing of it changes. */
    void adopt(String number, String by, LocalDate on, LocalDate notified) {
        this.reference = number;
        this.adoptedBy = by;
        this.adoptedOn = on;
        this.notifiedOn = notified;
        this.seal = computedSeal();
    }

    /** SHA-256 of what was adopted, by whom and when. */
    final String computedSeal() {
        String all =
                String.join("\n", reference, adoptedBy, adoptedOn.toString(), form().toString()) + "\n" + attendees();
        return Digest.sha256(all.getBytes(StandardCharsets.UTF_8));
    }

    boolean isSealed() {
        return adoptedOn != null;
    }

    String reference() {
        return reference;
    }

    Kind kind() {
        return kind;
    }

    Track track() {
        return track;
    }

    String author() {
        return author;
    }

    Instant amendedAt() {
        return amendedAt;
    }

    LocalDate notifiedOn() {
        return notifiedOn;
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    Set<Integer> measures() {
        return Set.copyOf(measures);
    }

    List<AttendeeForm> attendees() {
        return attendance.stream().map(Attendee::shown).toList();
    }

    /** That the draft changed meanwhile, and what somebody would have said otherwise. */
    Stale unlike(String caseRef, DecisionForm form) {
        return new Stale(caseRef, amendedAt)
                .unlike("kind", kind, form.kind())
                .unlike("operative", operative, form.operative())
                .unlike("reasons", reasons, form.reasons());
    }

    DecisionForm form() {
        List<DecisionForm.FindingForm> held = findings.stream()
                .map(Finding::shown)
                .sorted(Comparator.comparing(DecisionForm.FindingForm::allegation))
                .toList();
        return new DecisionForm(kind, track, operative, reasons, published, held, measures);
    }

    DecisionSheet sheet() {
        return new DecisionSheet(
                reference, form(), author, amendedAt, attendees(), adoptedOn, adoptedBy, notifiedOn, seal);
    }
}
