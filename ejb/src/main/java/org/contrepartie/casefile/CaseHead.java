package org.contrepartie.casefile;

import org.contrepartie.workflow.Origin;
import org.contrepartie.workflow.TipSource;

/**
 * What a case is opened with.
 *
 * @param tipSource where the authority heard of it; null for a complaint
 * @param openingNote reason, provisions envisaged and source of a case opened without a complaint; null for a complaint
 * @param schemeId null while no scheme is on file
 * @param fictitious whether the respondent was invented for demonstration
 */
public record CaseHead(
        String title,
        Origin origin,
        TipSource tipSource,
        String openingNote,
        Long organisationId,
        Long schemeId,
        boolean fictitious) {}
