package org.contrepartie.decision;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * An appeal as it is read.
 *
 * @param court its name, and its number of the case
 * @param exhibit number of the latest paper of the court, or null
 * @param stayedOn null unless the court stayed the decision
 */
public record AppealRow(
        int number,
        String decisionRef,
        LocalDate lodgedOn,
        String court,
        Integer exhibit,
        Appeal.Status status,
        LocalDate stayedOn,
        LocalDate stayEndedOn)
        implements Serializable {}
