package org.contrepartie.evidence;

import java.io.Serializable;
import java.time.Instant;

/** One line of the custody of an exhibit. */
public record CustodyRow(CustodyEvent.Kind kind, Instant at, String actor, String note) implements Serializable {}
