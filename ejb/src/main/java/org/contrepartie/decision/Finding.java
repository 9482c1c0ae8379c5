package org.contrepartie.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What a decision holds on one allegation [constat, manquement]. Fixed when the decision is adopted. */
@Embeddable
public class Finding {

    /** How a decision holds on an allegation. */
    public enum Verdict {
        UPHELD,
        NOT_UPHELD
    }

    @Column(name = "allegation_number", nullable = false)
    private int allegation;

    @Enumerated(EnumType.STRING)
    @Column(name = "verdict", length = 20, nullable = false)
    private Verdict verdict;

    @Column(name = "reasoning", length = 8000, nullable = false)
    private String reasoning;

    protected Finding() {}

    Finding(DecisionForm.FindingForm form) {
        this.allegation = form.allegation();
        this.verdict = form.verdict();
        this.reasoning = form.reasoning().strip();
    }

    /** Number of the allegation within the case. */
    int allegation() {
        return allegation;
    }

    Verdict verdict() {
        return verdict;
    }

    DecisionForm.FindingForm shown() {
        return new DecisionForm.FindingForm(allegation, verdict, reasoning);
    }
}
