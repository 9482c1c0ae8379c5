package org.contrepartie.screening;

import java.io.Serializable;

/**
 * A text that is sent to be screened.
 *
 * @param text as it was sent; nothing of it is changed
 * @param language BCP 47, or null: that of each paragraph, by its words
 * @param scope null: a passage
 */
public record ScreeningForm(String text, String language, Screening.Scope scope) implements Serializable {}
