package org.contrepartie.party;

import java.io.Serializable;

/**
 * An establishment as it is read; null stays unknown.
 *
 * @param number within the organisation, from 1
 */
public record EstablishmentRow(
        int number, String name, String country, String town, Establishment.Kind kind, String source)
        implements Serializable {}
