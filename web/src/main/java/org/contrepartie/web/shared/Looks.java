package org.contrepartie.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.contrepartie.workflow.CaseState;

/** Which tone and glyph a word carries. Never alone: the word always stands beside it. */
@Named
@ApplicationScoped
public class Looks {

    /** The tone of a state: info while the authority works on it, warn while something presses, quiet at rest. */
    public String tone(CaseState state) {
        return switch (state) {
            case INTAKE, TRANSFERRED, CLOSED -> "quiet";
            case ADMISSIBILITY, COMPETENCE, EARLY_RESOLUTION, INVESTIGATION, PRELIMINARY_FINDINGS, DRAFT_DECISION ->
                "info";
            case FORMAL_NOTICE, DISPUTE, SUSPENDED -> "warn";
            case DECIDED, COMPLIANCE -> "ok";
        };
    }

    /** The glyph of a state. */
    public String icon(CaseState state) {
        return switch (state) {
            case INTAKE -> "mail";
            case TRANSFERRED -> "out";
            case PRELIMINARY_FINDINGS -> "say";
            case DRAFT_DECISION -> "pen";
            case FORMAL_NOTICE -> "flag";
            case DISPUTE, DECIDED -> "scale";
            case SUSPENDED -> "clock";
            case COMPLIANCE -> "eye";
            case CLOSED -> "lock";
            case ADMISSIBILITY, COMPETENCE, EARLY_RESOLUTION, INVESTIGATION -> "step";
        };
    }

    /** The glyph of a clock of that tone. */
    public String clockIcon(String tone) {
        return switch (tone) {
            case "danger" -> "warn";
            case "ok" -> "check";
            case "quiet" -> "cal";
            default -> "clock";
        };
    }
}
