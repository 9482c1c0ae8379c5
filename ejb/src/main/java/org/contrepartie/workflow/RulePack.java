package org.contrepartie.workflow;

/** The national rules that an authority works under; the setting {@code contrepartie.pack} names one. */
public enum RulePack {
    /** An authority of the EEA without a pack of its own: the case officer reports. */
    GENERIC,
    /** France: a rapporteur from outside the restricted committee reports (LIL 22). */
    FR
}
