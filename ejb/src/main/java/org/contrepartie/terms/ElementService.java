package org.contrepartie.terms;

import static org.contrepartie.shared.Role.Names.HEAD;
import static org.contrepartie.shared.Role.Names.OFFICER;
import static org.contrepartie.shared.Role.Names.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.contrepartie.audit.AuditTrail;
import org.contrepartie.audit.Happening;
import org.contrepartie.scheme.Scheme;
import org.contrepartie.scheme.SchemeService;
import org.contrepartie.shared.CallerContext;
import org.contrepartie.shared.Invalid;
import org.contrepartie.shared.Unknown;

/** Marks elements on the words of a clause that is on file, weighs them and withdraws them. The words never change. */
@Stateless
@RolesAllowed({OFFICER, HEAD, SYSTEM})
public class ElementService {

    private static final int REASON = 2000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @EJB
    private AuditTrail trail;

    @EJB
    private CallerContext context;

    @EJB
    private SchemeService schemes;

    /**
     * Marks an element.
     *
     * @return its number within the clause, from 1
     * @throws Invalid if the span lies outside the words, the quotation stands there not at all or more than once, span and
     *     quotation differ, or a field cannot be taken
     * @throws Unknown if there is no such clause
     */
    public int mark(String schemeRef, int clauseNumber, MarkForm form) {
        Clause clause = lockedClause(schemeRef, clauseNumber);
        ClauseForm.Element element = MarkCheck.of(form, clause.words());
        int number = elementsOf(clause).size() + 1;
        em.persist(new ClauseElement(
                clause.id(), number, element, now(), context.caller().name()));
        trail.recordInRegister(of(Happening.of("mark_element", schemeRef), clauseNumber, number)
                .saying(thing(clauseNumber, number), null, element)
                .with("taxon", element.taxon())
                .with("start", element.start())
                .with("end", element.end()));
        return number;
    }

    /**
     * Gives an element another severity than that of its taxon.
     *
     * @throws Invalid if the reason or the severity is missing, or the element was withdrawn
     * @throws Unknown if there is no such element
     */
    public void weigh(String schemeRef, int clauseNumber, int number, Taxon.Severity severity, String reason) {
        new Invalid.Check()
                .required("severity", severity)
                .text("reason", reason, REASON)
                .done();
        ClauseElement element = standing(schemeRef, clauseNumber, number);
        Taxon.Severity before = element.severity();
        element.weigh(severity, reason, now(), context.caller().name());
        trail.recordInRegister(of(Happening.of("weigh_element", schemeRef), clauseNumber, number)
                .saying(thing(clauseNumber, number), "severity", before, severity)
                .with("before", before)
                .with("severity", severity)
                .with("reason", reason));
    }

    /**
     * Withdraws an element; it stays readable with its reason.
     *
     * @throws Invalid if the reason is missing, or the element was withdrawn before
     * @throws Unknown if there is no such element
     */
    public void withdraw(String schemeRef, int clauseNumber, int number, String reason) {
        new Invalid.Check().text("reason", reason, REASON).done();
        ClauseElement element = standing(schemeRef, clauseNumber, number);
        element.withdraw(reason, now(), context.caller().name());
        trail.recordInRegister(of(Happening.of("withdraw_element", schemeRef), clauseNumber, number)
                .saying(thing(clauseNumber, number), "withdrawn", null, reason)
                .with("reason", reason));
    }

    private ClauseElement standing(String schemeRef, int clauseNumber, int number) {
        ClauseElement element = elementsOf(lockedClause(schemeRef, clauseNumber)).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new Unknown(labelOf(schemeRef, clauseNumber)));
        if (element.isWithdrawn()) {
            throw new Invalid("reason", "clause.elementWithdrawn");
        }
        return element;
    }

    /** The clause, its scheme locked, so that two elements never take one number. */
    private Clause lockedClause(String schemeRef, int number) {
        Long scheme = schemes.read(schemeRef).id();
        em.find(Scheme.class, scheme, LockModeType.PESSIMISTIC_WRITE);
        return em.createNamedQuery("Clause.of", Clause.class)
                .setParameter("schemeId", scheme)
                .getResultStream()
                .filter(clause -> clause.number() == number)
                .findFirst()
                .orElseThrow(() -> new Unknown(labelOf(schemeRef, number)));
    }

    private List<ClauseElement> elementsOf(Clause clause) {
        return em.createNamedQuery("ClauseElement.of", ClauseElement.class)
                .setParameter("clauseId", clause.id())
                .getResultList();
    }

    private Instant now() {
        return Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
    }

    private static Happening of(Happening what, int clauseNumber, int number) {
        return what.with("clause", "CL" + clauseNumber).with("element", number);
    }

    private static String thing(int clauseNumber, int number) {
        return "CL" + clauseNumber + "-" + number;
    }

    private static String labelOf(String schemeRef, int number) {
        return schemeRef + " CL" + number;
    }
}
