package org.contrepartie.terms;

import java.time.Instant;

/**
 * A captured text as a list shows it.
 *
 * @param number within the scheme, from 1
 * @param sha256 of the text in UTF-8, hexadecimal
 */
public record DocumentRow(int number, String title, String url, Instant capturedAt, String language, String sha256) {}
