package org.contrepartie.clock;

import static org.contrepartie.shared.Role.Names.CHAIR;
import static org.contrepartie.shared.Role.Names.COMMITTEE;
import static org.contrepartie.shared.Role.Names.COOP;
import static org.contrepartie.shared.Role.Names.DPO;
import static org.contrepartie.shared.Role.Names.HEAD;
import static org.contrepartie.shared.Role.Names.INTAKE;
import static org.contrepartie.shared.Role.Names.OFFICER;
import static org.contrepartie.shared.Role.Names.RAPPORTEUR;
import static org.contrepartie.shared.Role.Names.REVIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.contrepartie.access.CaseAccess;
import org.contrepartie.access.KnownCases;
import org.contrepartie.access.StaffService;
import org.contrepartie.shared.Caller;
import org.contrepartie.shared.CallerContext;
import org.contrepartie.shared.Role;

/** The clocks at risk, by who answers for them: a head of unit sees those of her unit, everybody else his own. */
@Stateless
@RolesAllowed({INTAKE, OFFICER, RAPPORTEUR, REVIEWER, HEAD, CHAIR, COMMITTEE, COOP, DPO})
public class RiskService {

    /** At risk is what ends within so many days, or has. */
    private static final int DAYS = 14;

    /** An officer is present while no day of leaving is entered. The unit is that of the officer; null means any. */
    private static final String FROM = " from RunningClock c"
            + " left join CaseMember m on m.caseRef = c.caseRef and m.until is null"
            + " and m.capacity = org.contrepartie.access.CaseMember.Capacity.OFFICER"
            + " left join Staff s on s.login = m.login"
            + " where c.status = org.contrepartie.clock.RunningClock.Status.RUNNING and c.due < :before"
            + " and %s and (:login is null or m.login = :login)"
            + " and (:unit is null or s.unit is null or s.unit = :unit)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @EJB
    private CallerContext context;

    @EJB
    private CaseAccess access;

    @EJB
    private StaffService staff;

    /** Whether the caller sees the clocks of others. */
    public boolean seesUnit() {
        return context.caller().is(Role.HEAD);
    }

    /** The clocks at risk by person, those of nobody last, each person's next due first. */
    public List<RiskRow> atRisk(int first, int size) {
        LocalDateTime now = LocalDateTime.now(clock);
        String order = " order by case when m.login is null then 1 else 0 end, m.login, c.due, c.id";
        return asked("select c, m.login", order, Object[].class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList()
                .stream()
                .map(row -> row((RunningClock) row[0], (String) row[1], now))
                .toList();
    }

    /** How many there are. */
    public long count() {
        return asked("select count(c)", "", Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> asked(String select, String order, Class<T> result) {
        Caller caller = context.caller();
        boolean all = caller.is(Role.HEAD);
        KnownCases known = access.knownCases();
        return known.in(em.createQuery(select + FROM.formatted(known.with("c.caseRef")) + order, result))
                .setParameter("before", LocalDate.now(clock).plusDays(DAYS + 1L).atStartOfDay())
                .setParameter("login", all ? null : caller.name())
                .setParameter("unit", all ? staff.unitOf(caller.name()).orElse(null) : null);
    }

    private RiskRow row(RunningClock one, String login, LocalDateTime now) {
        return new RiskRow(login, login == null ? null : staff.nameOf(login), one.row(now));
    }
}
