package org.contrepartie.workflow;

/** Whose case it is, and by which way. UNDETERMINED until somebody set it with a reason (act A04). */
public enum Procedure {
    UNDETERMINED,
    NATIONAL,
    OSS_LEAD,
    OSS_CONCERNED,
    LOCAL_56_2,
    NON_OSS
}
