package org.contrepartie.workflow;

import java.util.Set;

/** What the complaints on the case say. Where one is meant, it is the first that nobody decided on yet. */
public interface AboutComplaints {

    /** Whether the complaint says when it came, by which channel, and what it is about. */
    boolean hasDateChannelAndNarrative();

    /** The admissibility fields not on file. Source: Regulation (EU) 2025/2518 Art. 4(1). */
    Set<String> missingAdmissibilityFields();

    /** Whether a ground is recorded for which the complaint is outside the authority's field. */
    boolean isOutOfScope();

    /** How many complaints besides this one are open on the case. */
    int otherOpenComplaints();

    /** Whether a complaint is open on the case, and every open one is admitted. */
    boolean isEveryComplaintAdmitted();

    /** Whether the complaint says that a request for a right went unanswered. */
    boolean isRightsGrievance();

    /** Whether that request is proven. Source: Regulation (EU) 2025/2518 Art. 4(3). */
    boolean isPriorRequestProven();

    /** How many complaints on the case are open. */
    int openComplaints();

    /** Whether each open complaint is about a right of Chapter III of the GDPR. */
    boolean isEveryComplaintOnRights();

    /** Whether the author of each open complaint agreed to the resolution, or let his period (D07) pass in silence. */
    boolean isResolutionUncontested();
}
