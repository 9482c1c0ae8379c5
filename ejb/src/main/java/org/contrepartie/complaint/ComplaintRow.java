package org.contrepartie.complaint;

import java.io.Serializable;
import java.time.LocalDate;

/** A complaint as a list shows it: no word of the narrative, no name. */
public record ComplaintRow(
        String reference,
        LocalDate receivedOn,
        Complaint.Channel channel,
        String language,
        String organisation,
        String caseRef,
        String pseudonym,
        Complaint.Status status)
        implements Serializable {}
