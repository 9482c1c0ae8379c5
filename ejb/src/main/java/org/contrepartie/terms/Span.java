package org.contrepartie.terms;

import java.io.Serializable;

/**
 * A place in a text.
 *
 * @param start first code point, inclusive, from 0
 * @param end last code point, exclusive
 */
public record Span(int start, int end) implements Serializable {}
