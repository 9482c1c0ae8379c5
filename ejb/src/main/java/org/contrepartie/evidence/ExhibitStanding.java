package org.contrepartie.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** Where an exhibit stands in the case. Apart from the exhibit, which the database lets nobody change. */
@Entity
@Table(name = "exhibit_standing")
public class ExhibitStanding {

    @Id
    @Column(name = "exhibit_id")
    private Long exhibitId;

    @Enumerated(EnumType.STRING)
    @Column(name = "visibility", length = 20, nullable = false)
    private Visibility visibility;

    @Enumerated(EnumType.STRING)
    @Column(name = "weight", length = 20, nullable = false)
    private Weight weight;

    @Column(name = "pages")
    private Integer pages;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "withdrawn_by", length = 100)
    private String withdrawnBy;

    @Column(name = "withdrawn_because", length = 1000)
    private String withdrawnBecause;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected ExhibitStanding() {}

    ExhibitStanding(Long exhibitId, ExhibitMarks marks) {
        this.exhibitId = exhibitId;
        mark(marks);
    }

    /** The house looks at it anew. */
    void mark(ExhibitMarks marks) {
        this.visibility = marks.visibility();
        this.weight = marks.weight();
        this.pages = marks.pages();
    }

    /** It is taken off the file. */
    void withdraw(Withdrawal withdrawal) {
        this.withdrawnAt = withdrawal.at();
        this.withdrawnBy = withdrawal.by();
        this.withdrawnBecause = withdrawal.reason();
    }

    ExhibitMarks marks() {
        return new ExhibitMarks(visibility, weight, pages);
    }

    /** Null while it is on file. */
    Withdrawal withdrawal() {
        return withdrawnAt == null ? null : new Withdrawal(withdrawnAt, withdrawnBy, withdrawnBecause);
    }
}
