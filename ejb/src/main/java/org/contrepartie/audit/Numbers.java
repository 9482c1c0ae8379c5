package org.contrepartie.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;

/** Gives the reference numbers of the authority, each once and in order, by year of registration. */
@Stateless
@PermitAll
public class Numbers {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @EJB
    private FirstRows firstRows;

    /** {@code R2026-000456}. */
    public String nextComplaint() {
        return "%s%d-%06d".formatted("R", year(), next("complaint-" + year()));
    }

    /** {@code 2026-000123}. */
    public String nextCase() {
        return "%d-%06d".formatted(year(), next("case-" + year()));
    }

    /** {@code S2026-0012}. */
    public String nextScheme() {
        return "S%d-%04d".formatted(year(), next("scheme-" + year()));
    }

    /** {@code O-000034}. */
    public String nextOrganisation() {
        return "O-%06d".formatted(next("organisation"));
    }

    /** {@code D2026-0012}. */
    public String nextDecision() {
        return "D%d-%04d".formatted(year(), next("decision-" + year()));
    }

    private int year() {
        return LocalDate.now(clock).getYear();
    }

    private long next(String name) {
        NumberSeries series = em.find(NumberSeries.class, name, LockModeType.PESSIMISTIC_WRITE);
        if (series == null) {
            firstRows.openSeries(name);
            series = em.find(NumberSeries.class, name, LockModeType.PESSIMISTIC_WRITE);
        }
        return series.take();
    }
}
