package org.contrepartie.evidence;

import java.io.Serializable;
import java.time.Instant;

/**
 * That an exhibit was taken off the file: it keeps its number, and nothing rests on it any more.
 *
 * @param by login
 */
public record Withdrawal(Instant at, String by, String reason) implements Serializable {}
