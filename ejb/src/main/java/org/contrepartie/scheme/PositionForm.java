package org.contrepartie.scheme;

import java.io.Serializable;
import java.util.List;
import org.contrepartie.shared.DatedWithPrecision;

/**
 * What an authority said of a scheme in public.
 *
 * @param authority its name
 * @param addressee to whom it said so, or null while unknown
 * @param dated when, with its precision
 * @param language of the words, BCP 47
 * @param reported what a source reports that it said, or null
 * @param quote its own words, verbatim, or null; one of both is there
 * @param rights codes of the catalogue of rights that it names ({@code R15})
 * @param source where this is known from, or null while unknown
 */
public record PositionForm(
        String authority,
        String addressee,
        DatedWithPrecision dated,
        AuthorityPosition.Nature nature,
        String language,
        String reported,
        String quote,
        List<String> rights,
        String source)
        implements Serializable {

    public PositionForm {
        rights = List.copyOf(rights);
    }
}
