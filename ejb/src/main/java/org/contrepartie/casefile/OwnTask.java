package org.contrepartie.casefile;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * An open question that somebody looks after, with the case it belongs to.
 *
 * @param title of the case
 * @param dueOn until when, inclusive; null where it can wait
 */
public record OwnTask(String caseRef, String title, int number, String words, LocalDate dueOn)
        implements Serializable {}
