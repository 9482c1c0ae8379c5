package org.contrepartie.workflow;

/** What is on file as exhibits; a withdrawn one does not count. */
public interface AboutEvidence {

    /** Whether a hearing report is on file. */
    boolean hasHearingReport();

    /** Whether an inspection report [procès-verbal] is on file. */
    boolean hasInspectionReport();

    /** Whether there is any exhibit. */
    boolean hasExhibit();

    /** Whether the bytes of every exhibit are still there: what was destroyed cannot be taken up again. */
    boolean isFileKept();
}
