package org.contrepartie.casefile;

import java.io.Serializable;
import java.time.LocalDate;
import org.contrepartie.workflow.CaseState;
import org.contrepartie.workflow.Origin;

/** A case as a list shows it. */
public record CaseRow(
        String reference,
        String title,
        String organisation,
        CaseState state,
        Origin origin,
        LocalDate openedOn,
        int complaints,
        boolean fictitious)
        implements Serializable {}
