package org.contrepartie.casefile;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.contrepartie.party.OrganisationRow;
import org.contrepartie.workflow.CaseState;
import org.contrepartie.workflow.Origin;
import org.contrepartie.workflow.Outcome;
import org.contrepartie.workflow.Procedure;
import org.contrepartie.workflow.TipSource;

/**
 * The head of a case as it is read.
 *
 * @param officer display name, null while nobody is assigned
 * @param schemeRef null while no scheme is on file
 */
public record CaseSheet(
        String reference,
        long version,
        String title,
        Origin origin,
        TipSource tipSource,
        String openingNote,
        CaseState state,
        Instant stateSince,
        Procedure procedure,
        Outcome outcome,
        OrganisationRow respondent,
        Long schemeId,
        String schemeRef,
        LocalDate openedOn,
        LocalDate closedOn,
        int complaints,
        String officer,
        boolean fictitious,
        List<TaskRow> tasks)
        implements Serializable {}
