package org.contrepartie.inside;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.contrepartie.audit.SealingService;
import org.contrepartie.audit.TimeStamps;
import org.contrepartie.shared.Role;

/** What the timer of the night does, when a test asks for it. */
@Stateless
@PermitAll
@RunAs(Role.Names.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Sealing {

    @EJB
    private SealingService sealing;

    @Inject
    private TimeStamps stamps;

    public List<LocalDate> due() {
        return sealing.due();
    }

    public boolean seal(LocalDate day) {
        return sealing.seal(day);
    }

    public void stampAll() {
        sealing.unstamped().forEach(day -> sealing.keep(day, stamps.sign(sealing.rootOf(day))));
    }
}
