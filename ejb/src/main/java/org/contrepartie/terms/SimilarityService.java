package org.contrepartie.terms;

import static org.contrepartie.shared.Role.Names.CHAIR;
import static org.contrepartie.shared.Role.Names.COMMITTEE;
import static org.contrepartie.shared.Role.Names.COOP;
import static org.contrepartie.shared.Role.Names.DPO;
import static org.contrepartie.shared.Role.Names.HEAD;
import static org.contrepartie.shared.Role.Names.INTAKE;
import static org.contrepartie.shared.Role.Names.OFFICER;
import static org.contrepartie.shared.Role.Names.RAPPORTEUR;
import static org.contrepartie.shared.Role.Names.REVIEWER;
import static org.contrepartie.shared.Role.Names.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.contrepartie.access.CaseAccess;
import org.contrepartie.access.CaseMember;
import org.contrepartie.access.KnownCases;
import org.contrepartie.audit.AuditTrail;
import org.contrepartie.audit.Happening;
import org.contrepartie.shared.Invalid;
import org.contrepartie.shared.Unknown;

/** Nearly the same clauses across schemes and companies, and the alert when an offer that was withdrawn comes back. */
@Stateless
@RolesAllowed({INTAKE, OFFICER, RAPPORTEUR, REVIEWER, HEAD, CHAIR, COMMITTEE, COOP, DPO, SYSTEM})
public class SimilarityService {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private AuditTrail trail;

    @EJB
    private CaseAccess access;

    @Inject
    private ClauseBook book;

    @Inject
    private NearClauses near;

    @Inject
    private AlertReader alerts;

    /**
     * The clauses of a scheme that stand elsewhere too, word for word or nearly, with what differs. How alike two clauses are
     * says {@link Difference#percent}.
     *
     * @throws Unknown if there is no such scheme
     */
    public List<NearClause> near(String schemeRef) {
        Long scheme = book.scheme(schemeRef);
        return near.near(scheme, book.clauses(scheme));
    }

    /**
     * The alerts of a scheme, the newest in front, those that were seen too.
     *
     * @throws Unknown if there is no such scheme
     */
    public List<AlertRow> alerts(String schemeRef) {
        return alerts.of(book.scheme(schemeRef));
    }

    /**
     * The alerts that nobody has seen yet and that concern cases whose officer the caller is: about the scheme that seems to come
     * back, or about the one that was withdrawn.
     */
    public List<AlertRow> mine() {
        return alerts.unseen(casesOfCaller());
    }

    /**
     * Says what one makes of an alert, which is then no longer told.
     *
     * @throws Invalid if the note is missing, or somebody saw it before
     * @throws Unknown if the scheme has no such alert
     */
    @RolesAllowed({OFFICER, HEAD})
    public void see(String schemeRef, Long id, String note) {
        new Invalid.Check().text("note", note, 2000).done();
        Long scheme = book.scheme(schemeRef);
        access.mayWorkOn(scheme, "see_alert");
        RelaunchAlert alert = em.find(RelaunchAlert.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (alert == null || !alert.schemeId().equals(scheme)) {
            throw new Unknown(schemeRef + " alert " + id);
        }
        new Invalid.Check()
                .that(!alert.isSeen(), "note", "document.settledAlready")
                .done();
        alert.see(note, book.now(), book.caller());
        trail.recordInRegister(
                Happening.of("see_alert", schemeRef).with("alert", id).with("note", note));
    }

    /** The cases whose officer the caller is, by the scheme that they are about. */
    private Map<Long, List<String>> casesOfCaller() {
        KnownCases known = access.knownCases();
        return known.in(em.createQuery(
                        "select k.schemeId, k.caseRef from KnownCase k where k.schemeId is not null and "
                                + known.with("k.caseRef")
                                + " and exists (select m.id from CaseMember m where m.caseRef = k.caseRef"
                                + " and m.login = :login and m.until is null and m.capacity = :officer)"
                                + " order by k.caseRef",
                        Object[].class))
                .setParameter("login", book.caller())
                .setParameter("officer", CaseMember.Capacity.OFFICER)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toList())));
    }
}
