package org.contrepartie.casefile;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * An open question of a case.
 *
 * @param owner login, null while nobody took it
 * @param doneOn null while it is open
 */
public record TaskRow(int number, String words, String owner, LocalDate doneOn) implements Serializable {}
