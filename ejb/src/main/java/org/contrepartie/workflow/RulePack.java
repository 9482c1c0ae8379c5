package org.contrepartie.workflow;

/** The national rules that an authority works under; the setting {@code contrepartie.pack} names one. */
public enum RulePack {
    /** An authority of the EEA without a pack of its own: the case officer reports. */
    GENERIC,
    /** France: a rapporteur from outside the restricted committee reports (LIL 22). */
    FR;

    /**
     * The pack of this authority; France where nothing is set.
     *
     * @throws IllegalArgumentException if the setting names no pack
     */
    public static RulePack inForce() {
        return valueOf(System.getProperty("contrepartie.pack", FR.name()));
    }
}
