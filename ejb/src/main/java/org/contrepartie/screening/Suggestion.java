package org.contrepartie.screening;

import java.io.Serializable;
import org.contrepartie.terms.Taxon;

/**
 * What the lexicon takes some words for. An officer accepts or refuses it; it is never called a finding.
 *
 * @param taxon the element
 * @param start first code point of the text as it was sent, inclusive, from 0
 * @param end last code point, exclusive
 * @param quote the words as they were sent
 * @param confidence from 0 to 1; lower where nothing else stands in the paragraph
 * @param why the row of the lexicon that suggests it
 */
public record Suggestion(Taxon taxon, int start, int end, String quote, double confidence, LexiconRow why)
        implements Serializable {}
