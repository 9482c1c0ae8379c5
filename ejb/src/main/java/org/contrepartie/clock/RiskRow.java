package org.contrepartie.clock;

import java.io.Serializable;

/**
 * A clock at risk.
 *
 * @param login the officer of its case, null while nobody is
 * @param name how he is called
 */
public record RiskRow(String login, String name, ClockRow clock) implements Serializable {}
