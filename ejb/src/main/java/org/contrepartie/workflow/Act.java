package org.contrepartie.workflow;

import static org.contrepartie.shared.Role.HEAD;
import static org.contrepartie.shared.Role.INTAKE;
import static org.contrepartie.shared.Role.OFFICER;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.contrepartie.shared.Caller;
import org.contrepartie.shared.Role;

/**
 * The acts that are not steps: they record what the conditions ask for and move nothing. The name is stored in the trail, so
 * an act is amended, never renamed.
 */
public enum Act {
    /** The head of unit names the officer of the case. */
    ASSIGN("A01", Set.of(HEAD), "GDPR 52(5)"),
    /** Anyone on the case says which interests he has, none included. */
    DECLARE_CONFLICT("A02", team(), "GDPR 52(3)"),
    /** The head of unit rules on a declared interest. */
    RULE_ON_CONFLICT("A02", Set.of(HEAD), "GDPR 52(3)"),
    /** The officer drafts the letter that refuses a complaint, with the reasons. */
    DRAFT_REFUSAL("A07", Set.of(OFFICER), "GDPR 77(2)"),
    /** The request for a right that was made to the controller before is on file. */
    PROVE_PRIOR_REQUEST("A18", Set.of(INTAKE, OFFICER), "2025/2518 4(3)");

    private final String id;
    private final Set<Role> by;
    private final String source;

    Act(String id, Set<Role> by, String source) {
        this.id = id;
        this.by = Set.copyOf(by);
        this.source = source;
    }

    private static Set<Role> team() {
        return EnumSet.of(
                Role.INTAKE,
                Role.OFFICER,
                Role.RAPPORTEUR,
                Role.REVIEWER,
                Role.HEAD,
                Role.CHAIR,
                Role.COMMITTEE,
                Role.COOP);
    }

    /** The act of that name in the REST contract ({@code declare_conflict}). Empty when the table has none. */
    public static Optional<Act> of(String name) {
        return Stream.of(values()).filter(act -> act.action().equals(name)).findFirst();
    }

    /** Whether one of the caller's roles may do it. */
    public boolean isOpenTo(Caller caller) {
        return caller.isOneOf(by);
    }

    /** The name of the act in the REST contract and in the trail. */
    public String action() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The line of the table: {@code A02}. */
    public String id() {
        return id;
    }

    public Set<Role> by() {
        return by;
    }

    public String source() {
        return source;
    }
}
