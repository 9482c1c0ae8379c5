package org.contrepartie.cooperation;

import java.io.Serializable;
import java.time.Instant;

/** An exchange as it is read. */
public record ExchangeRow(int number, ExchangeForm form, String recordedBy, Instant recordedAt)
        implements Serializable {}
