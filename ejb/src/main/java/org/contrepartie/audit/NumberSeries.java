package org.contrepartie.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A series of numbers without gaps: the row is locked until the act that took a number is done. */
@Entity
@Table(name = "number_series")
public class NumberSeries {

    @Id
    @Column(name = "name", length = 30)
    private String name;

    @Column(name = "next_number", nullable = false)
    private long next;

    protected NumberSeries() {}

    long take() {
        return next++;
    }
}
