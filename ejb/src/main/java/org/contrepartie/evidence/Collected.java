package org.contrepartie.evidence;

import java.time.Instant;

/**
 * That an exhibit was collected before it was handed in.
 *
 * @param at when
 * @param how address, tool and its version, as far as they are known; null where nothing is
 */
public record Collected(Instant at, String how) {}
