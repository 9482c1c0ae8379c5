package org.contrepartie.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.contrepartie.workflow.Step;

/** A step that is drafted by one, with reasons, and taken by another (act A07), where no letter is its draft. */
@Embeddable
class DraftedStep {

    @Column(name = "drafted_step", length = 40)
    private String action;

    @Column(name = "drafted_by", length = 100)
    private String login;

    @Column(name = "drafted_because", length = 4000)
    private String reason;

    protected DraftedStep() {}

    DraftedStep(String action, String login, String reason) {
        this.action = action;
        this.login = login;
        this.reason = reason;
    }

    boolean isOf(Step step) {
        return step.action().equals(action);
    }

    String login() {
        return login;
    }

    String reason() {
        return reason;
    }
}
