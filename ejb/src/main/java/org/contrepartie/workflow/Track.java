package org.contrepartie.workflow;

/** By which track a case goes (act A05). Source: LIL 22-1 for SIMPLIFIED; 2025/2518 Art. 6 for SIMPLE_COOPERATION. */
public enum Track {
    ORDINARY,
    /** One member of the deciding body decides, under lower maxima. The French pack has it. */
    SIMPLIFIED,
    /** Without the summary of key issues; where this authority leads. */
    SIMPLE_COOPERATION
}
