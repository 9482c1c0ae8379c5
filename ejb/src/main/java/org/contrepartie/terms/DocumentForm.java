package org.contrepartie.terms;

import java.time.Instant;

/**
 * A captured text as it is logged.
 *
 * @param url where it was captured, or null
 * @param capturedAt when
 * @param language BCP 47
 * @param content the whole text
 */
public record DocumentForm(String title, String url, Instant capturedAt, String language, String content) {}
