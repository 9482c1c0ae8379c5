package org.contrepartie.workflow;

/** What a case began with. A tip about other people's data is not a complaint (Regulation (EU) 2025/2518 recital 6). */
public enum Origin {
    COMPLAINT,
    EX_OFFICIO
}
