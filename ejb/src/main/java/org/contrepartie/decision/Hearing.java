package org.contrepartie.decision;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/**
 * The respondent is heard [contradictoire]: from the notification of the preliminary findings (T20) to the close of the debate
 * (T23) or back to the investigation (T22). The exhibits on file on the day of the notification are the index that he was given.
 */
@Entity
@Table(name = "hearing")
@NamedQuery(name = "Hearing.ofCase", query = "select h from Hearing h where h.caseRef = :caseRef order by h.number")
public class Hearing {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "hearing")
    @SequenceGenerator(name = "hearing", sequenceName = "hearing_seq", allocationSize = 50)
    private Long id;

    @Column(name = "case_ref", length = 30, nullable = false, updatable = false)
    private String caseRef;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Column(name = "notified_on", nullable = false, updatable = false)
    private LocalDate notifiedOn;

    @Column(name = "notified_by", length = 100, nullable = false, updatable = false)
    private String notifiedBy;

    @ElementCollection
    @CollectionTable(name = "hearing_exhibit", joinColumns = @JoinColumn(name = "hearing_id"))
    @Column(name = "exhibit_number", nullable = false)
    private Set<Integer> exhibits = new TreeSet<>();

    @Column(name = "session_on")
    private LocalDate sessionOn;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected Hearing() {}

    Hearing(String caseRef, int number, LocalDate notifiedOn, String notifiedBy, Set<Integer> exhibits) {
        this.caseRef = caseRef;
        this.number = number;
        this.notifiedOn = notifiedOn;
        this.notifiedBy = notifiedBy;
        this.exhibits.addAll(exhibits);
    }

    /** The debate is closed, or the investigation goes on. */
    void end(LocalDate on) {
        this.endedOn = on;
    }

    /** The deciding body hears the respondent on that day. */
    void sitOn(LocalDate day) {
        this.sessionOn = day;
    }

    int number() {
        return number;
    }

    HearingRow row() {
        return new HearingRow(number, notifiedOn, notifiedBy, new TreeSet<>(exhibits), sessionOn, endedOn);
    }
}
