package org.contrepartie.terms;

import java.io.Serializable;
import java.time.Instant;

/** What somebody stated of a subject, and when. */
public record Appraised(AppraisalForm form, Instant at, String by) implements Serializable {

    /** The same with these exhibits only. */
    Appraised naming(String exhibits) {
        AppraisalForm told = new AppraisalForm(
                form.subject(),
                form.standing(),
                form.reason(),
                form.counter(),
                form.clauses(),
                exhibits.isEmpty() ? null : exhibits);
        return new Appraised(told, at, by);
    }
}
