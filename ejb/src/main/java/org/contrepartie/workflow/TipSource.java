package org.contrepartie.workflow;

/** Where the authority heard of what it takes up of its own motion. */
public enum TipSource {
    PRESS,
    AUTHORITY,
    WHISTLE_BLOWER,
    OWN_CHECK
}
