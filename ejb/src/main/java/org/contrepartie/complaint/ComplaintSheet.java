package org.contrepartie.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * A complaint as it is read: everything but who lodged it.
 *
 * @param missing the admissibility fields not on file
 * @param mandate of the body that lodged it, null where the person did himself
 * @param withdrawnOn null where it was not withdrawn
 * @param withdrawalExhibit number of the written withdrawal on the case
 */
public record ComplaintSheet(
        String reference,
        long version,
        LocalDate receivedOn,
        Complaint.Channel channel,
        String fromAuthority,
        String language,
        String narrative,
        String organisation,
        boolean fictitious,
        String caseRef,
        String pseudonym,
        Complaint.Status status,
        Set<String> rights,
        Set<String> missing,
        boolean priorRequestProven,
        boolean outOfScope,
        boolean minor,
        boolean anonymousTowardsRespondent,
        Mandate mandate,
        LocalDate withdrawnOn,
        Integer withdrawalExhibit,
        Instant registeredAt,
        String registeredBy) {

    /** The same complaint, its story told in other words. */
    ComplaintSheet telling(String story) {
        return new ComplaintSheet(
                reference,
                version,
                receivedOn,
                channel,
                fromAuthority,
                language,
                story,
                organisation,
                fictitious,
                caseRef,
                pseudonym,
                status,
                rights,
                missing,
                priorRequestProven,
                outOfScope,
                minor,
                anonymousTowardsRespondent,
                mandate,
                withdrawnOn,
                withdrawalExhibit,
                registeredAt,
                registeredBy);
    }
}
