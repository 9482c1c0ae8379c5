package org.contrepartie.desk;

import java.io.Serializable;
import java.time.Instant;

/**
 * That there is a draft, without its words.
 *
 * @param form which form it is of
 */
public record DraftNote(String form, Instant savedAt) implements Serializable {}
