package org.contrepartie.web.shared;

import static org.contrepartie.shared.Role.ADMIN;
import static org.contrepartie.shared.Role.AUDITOR;
import static org.contrepartie.shared.Role.CHAIR;
import static org.contrepartie.shared.Role.COMMITTEE;
import static org.contrepartie.shared.Role.COOP;
import static org.contrepartie.shared.Role.DPO;
import static org.contrepartie.shared.Role.HEAD;
import static org.contrepartie.shared.Role.INTAKE;
import static org.contrepartie.shared.Role.OFFICER;
import static org.contrepartie.shared.Role.RAPPORTEUR;
import static org.contrepartie.shared.Role.REVIEWER;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.contrepartie.access.CaseAccess;
import org.contrepartie.access.NeedToKnow;
import org.contrepartie.shared.Role;

/**
 * Which rooms of the portal a role may enter, so that nobody is shown a door that will not open. The services decide for
 * themselves what they hand out; this says only what is worth showing.
 */
@Named
@RequestScoped
public class Door {

    private static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);

    private static final Set<Role> WORKING = NeedToKnow.BROKEN_GLASS.roles();

    /** The rooms by the names of the rail and of the tabs ({@code nav.NAME}). */
    private static final Map<String, Set<Role>> ROOMS = Map.ofEntries(
            Map.entry("home", EVERYBODY),
            Map.entry("complaint", CaseAccess.CONTENT),
            Map.entry("complaint_new", EnumSet.of(INTAKE)),
            Map.entry("complaint_identity", EnumSet.of(INTAKE, OFFICER, HEAD, DPO)),
            Map.entry("complaint_openings", EnumSet.of(DPO)),
            Map.entry("casefile", CaseAccess.CONTENT),
            Map.entry("glass", WORKING),
            Map.entry("glass_alerts", EnumSet.of(HEAD, DPO)),
            Map.entry("party", CaseAccess.CONTENT),
            Map.entry("scheme", CaseAccess.CONTENT),
            Map.entry("clock", CaseAccess.CONTENT),
            Map.entry(
                    "clock_risk", EnumSet.of(INTAKE, OFFICER, RAPPORTEUR, REVIEWER, HEAD, CHAIR, COMMITTEE, COOP, DPO)),
            Map.entry("evidence", CaseAccess.CONTENT),
            Map.entry("search", CaseAccess.CONTENT),
            Map.entry("admin", EVERYBODY),
            Map.entry("admin_roles", EVERYBODY),
            Map.entry("admin_procedure", EVERYBODY),
            Map.entry("admin_rights", EVERYBODY),
            Map.entry("admin_holidays", EVERYBODY),
            Map.entry("admin_staff", EnumSet.of(ADMIN)),
            Map.entry("audit_trail", EnumSet.of(AUDITOR, DPO)),
            Map.entry("audit_verify", EnumSet.of(INTAKE, OFFICER, HEAD, CHAIR, DPO, AUDITOR, ADMIN)));

    private Me me;

    protected Door() {}

    @Inject
    public Door(Me me) {
        this.me = me;
    }

    /** Whether the person who is signed in may enter. */
    public boolean opens(String room) {
        Set<Role> admitted = ROOMS.get(room);
        if (admitted == null) {
            throw new IllegalArgumentException("no such room: " + room);
        }
        return me.getRoles().stream().anyMatch(admitted::contains) || admitted.equals(EVERYBODY);
    }

    /** The first act of a page: to those who may not enter it answers like an address that does not exist. */
    public void enter(String room) {
        if (!opens(room)) {
            answerNotFound();
        }
    }

    /** Ends the request like that for an address that does not exist. No fault, so nothing is logged as one. */
    public static void answerNotFound() {
        FacesContext context = FacesContext.getCurrentInstance();
        try {
            context.getExternalContext().responseSendError(404, null);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        context.responseComplete();
    }
}
