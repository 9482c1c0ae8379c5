package org.contrepartie.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** A date as well as the source knows it: the day, how sure it is, and the words it was given in. Unknown stays unknown. */
@Embeddable
public class DatedWithPrecision implements Serializable {

    private static final long serialVersionUID = 1L;

    /** How exactly a date is known. */
    public enum Precision {
        DAY,
        /** Computed from the words of the source ("samedi"), not written there. */
        DERIVED_DAY,
        WEEK,
        MONTH,
        /** Not later than the day. */
        NOT_AFTER,
        UNKNOWN
    }

    public static final DatedWithPrecision UNKNOWN = new DatedWithPrecision(null, Precision.UNKNOWN, null);

    @Column(name = "dated_on")
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    @Column(name = "dated_precision", length = 20)
    private Precision precision;

    @Column(name = "dated_text", length = 500)
    private String words;

    protected DatedWithPrecision() {}

    /**
     * A date as a source gives it.
     *
     * @param day the day, or null where only words are known
     * @param precision how sure it is; UNKNOWN without a day and without words
     * @param words the words of the source, or null
     */
    public DatedWithPrecision(LocalDate day, Precision precision, String words) {
        this.day = day;
        this.precision = precision;
        this.words = words;
    }

    /** A day that the source names. */
    public static DatedWithPrecision on(LocalDate day) {
        return new DatedWithPrecision(day, Precision.DAY, null);
    }

    public Optional<LocalDate> day() {
        return Optional.ofNullable(day);
    }

    public Precision precision() {
        return precision;
    }

    public Optional<String> words() {
        return Optional.ofNullable(words);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DatedWithPrecision that
                && Objects.equals(day, that.day)
                && precision == that.precision
                && Objects.equals(words, that.words);
    }

    @Override
    public int hashCode() {
        return Objects.hash(day, precision, words);
    }
}
