package org.contrepartie.scheme;

import java.io.Serializable;

/** A scheme of a family by its name, for whoever looks at one part of it only. */
public record FamilyMember(Long id, String reference, String title) implements Serializable {}
