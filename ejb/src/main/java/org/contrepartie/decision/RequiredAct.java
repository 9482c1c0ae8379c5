package org.contrepartie.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** One precise act that a formal notice requires, and how the authority assesses the reply to it. Source: LIL 20-II. */
@Embeddable
public class RequiredAct {

    /** How the reply is assessed. */
    public enum Assessment {
        /** An exhibit proves that it was done. */
        DONE,
        /** It was not done, or not enough. */
        NOT_DONE
    }

    @Column(name = "words", length = 4000, nullable = false)
    private String words;

    @Enumerated(EnumType.STRING)
    @Column(name = "assessment", length = 20)
    private Assessment assessment;

    @Column(name = "exhibit_number")
    private Integer exhibit;

    @Column(name = "reason", length = 4000)
    private String reason;

    @Column(name = "assessed_by", length = 100)
    private String assessedBy;

    @Column(name = "assessed_on")
    private LocalDate assessedOn;

    protected RequiredAct() {}

    RequiredAct(String words) {
        this.words = words;
    }

    void assess(Assessment how, Integer proof, String why, String by, LocalDate on) {
        this.assessment = how;
        this.exhibit = proof;
        this.reason = why;
        this.assessedBy = by;
        this.assessedOn = on;
    }

    boolean is(Assessment how) {
        return assessment == how;
    }

    NoticeRow.Act row(int place) {
        return new NoticeRow.Act("N" + place, words, assessment, exhibit, reason, assessedBy, assessedOn);
    }
}
