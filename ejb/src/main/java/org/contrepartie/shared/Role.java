package org.contrepartie.shared;

import java.util.Locale;
import java.util.Optional;

/**
 * What a member of the authority's staff may be asked to do. Elytron, Keycloak and {@code web.xml} must use the same names.
 *
 * <p>Source: the separations of GDPR 52 and LIL 22 (who investigates does not decide).
 */
public enum Role {
    /** Registers what comes in. */
    INTAKE,
    /** Case officer: investigates and drafts. */
    OFFICER,
    /** Reports to the deciding body and is absent from its deliberation. */
    RAPPORTEUR,
    /** Legal reviewer, named per case; never its author, investigator or decider. */
    REVIEWER,
    /** Head of unit: assigns, opens, signs. */
    HEAD,
    /** President of the authority. */
    CHAIR,
    /** The deciding body. */
    COMMITTEE,
    /** Cooperation desk: the exchanges between authorities. */
    COOP,
    /** Data protection officer of the authority itself. */
    DPO,
    /** Reads the trail and its metadata, never content. */
    AUDITOR,
    /** Keeps users and settings, sees no case content. */
    ADMIN,
    /** The actor of timers and batch jobs; nobody signs in with it. */
    SYSTEM;

    /** The role of that name. Empty when there is none: a server may know groups that are not ours. */
    public static Optional<Role> named(String name) {
        try {
            return Optional.of(valueOf(name.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    /** The names for {@code @RolesAllowed}, which takes constants only. */
    public static final class Names {
        public static final String INTAKE = "INTAKE";
        public static final String OFFICER = "OFFICER";
        public static final String RAPPORTEUR = "RAPPORTEUR";
        public static final String REVIEWER = "REVIEWER";
        public static final String HEAD = "HEAD";
        public static final String CHAIR = "CHAIR";
        public static final String COMMITTEE = "COMMITTEE";
        public static final String COOP = "COOP";
        public static final String DPO = "DPO";
        public static final String AUDITOR = "AUDITOR";
        public static final String ADMIN = "ADMIN";
        public static final String SYSTEM = "SYSTEM";

        private Names() {}
    }
}
