package org.contrepartie.inside;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import org.contrepartie.clock.ReminderService;
import org.contrepartie.shared.Role;

/** The application acting by itself, as its timers do. */
@Stateless
@PermitAll
@RunAs(Role.Names.SYSTEM)
public class ByItself {

    @EJB
    private ReminderService reminders;

    /** How many reminders are new. */
    public int reminds() {
        return reminders.remind();
    }
}
