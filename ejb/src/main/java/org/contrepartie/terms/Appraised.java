package org.contrepartie.terms;

import java.io.Serializable;
import java.time.Instant;

/** What somebody stated of a subject, and when. */
public record Appraised(AppraisalForm form, Instant at, String by) implements Serializable {}
