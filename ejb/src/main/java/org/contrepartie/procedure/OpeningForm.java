package org.contrepartie.procedure;

import org.contrepartie.evidence.ExhibitForm;
import org.contrepartie.workflow.TipSource;

/**
 * What a case is opened with that no complaint began (T02).
 *
 * @param tipSource where the authority heard of it
 * @param note reason and provisions envisaged
 * @param schemeRef the scheme it is about
 * @param source the exhibit that the tip rests upon
 * @param bytes of that exhibit
 */
public record OpeningForm(
        String title, TipSource tipSource, String note, String schemeRef, ExhibitForm source, byte[] bytes) {}
