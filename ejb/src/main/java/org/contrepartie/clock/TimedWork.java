package org.contrepartie.clock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Something that runs by itself. Its row is locked while a node does it, so that no other does. */
@Entity
@Table(name = "timed_work")
public class TimedWork {

    /** The name of the row of the reminders. */
    static final String REMINDERS = "REMINDERS";

    @Id
    @Column(name = "name", length = 50)
    private String name;

    @Column(name = "last_run")
    private Instant lastRun;

    protected TimedWork() {}

    void ran(Instant at) {
        this.lastRun = at;
    }
}
