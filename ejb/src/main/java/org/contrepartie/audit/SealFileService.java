package org.contrepartie.audit;

import static org.contrepartie.shared.Role.Names.AUDITOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.contrepartie.shared.Unknown;

/** Hands the files of the daily seals out, to be kept where nobody of the house changes them. That they left is noted. */
@Stateless
@RolesAllowed(AUDITOR)
public class SealFileService {

    @Inject
    private SealFiles files;

    @EJB
    private AuditTrail trail;

    /**
     * The seal of a day as it was written.
     *
     * @throws Unknown if there is no such file
     */
    public byte[] seal(LocalDate day) {
        return noted(day, files.bytes(day).orElseThrow(() -> new Unknown(day.toString())));
    }

    /**
     * What the time-stamp service signed on it, DER.
     *
     * @throws Unknown if there is no such file
     */
    public byte[] token(LocalDate day) {
        return noted(day, files.token(day).orElseThrow(() -> new Unknown(day.toString())));
    }

    private byte[] noted(LocalDate day, byte[] bytes) {
        trail.recordRead(Happening.of("export_seal", "seal-" + day));
        return bytes;
    }
}
