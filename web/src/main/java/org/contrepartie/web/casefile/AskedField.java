package org.contrepartie.web.casefile;

import org.contrepartie.workflow.Datum;

/**
 * A field of the form of a step or an act.
 *
 * @param required whether it must hold something
 */
public record AskedField(Datum datum, boolean required) {

    /** Its id in the form, by which a refusal finds it. */
    public String id() {
        return "data_" + datum.field();
    }
}
