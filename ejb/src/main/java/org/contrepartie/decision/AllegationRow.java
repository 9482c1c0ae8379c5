package org.contrepartie.decision;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * An allegation as it is read.
 *
 * @param label A and the number within the case
 * @param facts numbers of the facts that it rests on
 * @param exhibits numbers of the exhibits that it rests on
 * @param lacks what it still needs before it may be put to the respondent
 * @param author login of who wrote it last
 * @param amendedAt when, to the microsecond: also the version that an amendment names
 * @param notifiedOn null while it was told to nobody
 * @param droppedBecause null unless it was dropped
 * @param priorDecision whose measure was not complied with, null where it is not about that
 * @param priorMeasure that measure
 */
public record AllegationRow(
        String label,
        int number,
        String words,
        String provisions,
        Allegation.Status status,
        Set<Integer> facts,
        Set<Integer> exhibits,
        LegalReasoning reasoning,
        Set<Allegation.Lack> lacks,
        String author,
        Instant amendedAt,
        LocalDate notifiedOn,
        String droppedBecause,
        String priorDecision,
        String priorMeasure)
        implements Serializable {}
