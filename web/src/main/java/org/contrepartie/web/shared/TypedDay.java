package org.contrepartie.web.shared;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;

/** A day as people type it: {@code 03/04/2024}, day first in both languages, or {@code 2024-04-03}. */
public final class TypedDay {

    static final DateTimeFormatter WRITTEN_FIRST = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private static final List<DateTimeFormatter> WRITTEN = List.of(
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ISO_LOCAL_DATE);

    private TypedDay() {}

    /** The day. Empty when nothing was typed, or nothing that is a day. */
    public static Optional<LocalDate> read(String typed) {
        return typed == null
                ? Optional.empty()
                : WRITTEN.stream()
                        .flatMap(way -> read(typed.strip(), way).stream())
                        .findFirst();
    }

    private static Optional<LocalDate> read(String typed, DateTimeFormatter way) {
        try {
            return Optional.of(LocalDate.parse(typed, way));
        } catch (DateTimeParseException otherwise) {
            return Optional.empty();
        }
    }
}
