package org.contrepartie.workflow;

/**
 * What the whole case shows now, as far as the procedure asks. Each part is answered by the package that knows, in the act's
 * transaction.
 */
public interface CaseFacts
        extends AboutStanding,
                AboutTeam,
                AboutComplaints,
                AboutLetters,
                AboutEvidence,
                AboutAllegations,
                AboutDecision,
                AboutCooperation {}
