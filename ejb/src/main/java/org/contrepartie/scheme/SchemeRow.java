package org.contrepartie.scheme;

import java.io.Serializable;

/** A scheme as a list shows it. */
public record SchemeRow(String reference, String title, String organisation, boolean fictitious)
        implements Serializable {}
