package org.contrepartie.statement;

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
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.contrepartie.access.CaseAccess;
import org.contrepartie.audit.AuditTrail;
import org.contrepartie.audit.Happening;
import org.contrepartie.evidence.EvidenceService;
import org.contrepartie.scheme.Scheme;
import org.contrepartie.scheme.SchemeService;
import org.contrepartie.shared.CallerContext;
import org.contrepartie.shared.Invalid;
import org.contrepartie.shared.Unknown;

/** Logs and reads the statements of a company about its scheme. */
@Stateless
@RolesAllowed({INTAKE, OFFICER, RAPPORTEUR, REVIEWER, HEAD, CHAIR, COMMITTEE, COOP, DPO, SYSTEM})
public class StatementService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @EJB
    private AuditTrail trail;

    @EJB
    private CallerContext context;

    @EJB
    private EvidenceService evidence;

    @EJB
    private SchemeService schemes;

    @EJB
    private CaseAccess access;

    @Inject
    private Targets targets;

    /**
     * Logs a statement.
     *
     * @return its number within the scheme, from 1
     * @throws Invalid naming each field that cannot be taken; a statement of tomorrow is not taken
     */
    @RolesAllowed({INTAKE, OFFICER, HEAD, SYSTEM})
    public int log(String schemeRef, StatementForm form) {
        LocalDate today = LocalDate.now(clock);
        new Invalid.Check()
                .text("speaker", form.speaker(), 300)
                .atMost("addressee", form.addressee(), 300)
                .that(form.said().day().filter(day -> day.isAfter(today)).isEmpty(), "said", "field.future")
                .atMost("channel", form.channel(), 300)
                .required("mode", form.mode())
                .text("language", form.language(), 20)
                .text("text", form.words(), 100_000)
                .atMost("context", form.context(), 4000)
                .atMost("editorial", form.editorial(), 500)
                .atMost("source", form.source(), 300)
                .done();
        Long scheme = schemes.read(schemeRef).id();
        access.mayTellOf(scheme, "log_statement");
        em.find(Scheme.class, scheme, LockModeType.PESSIMISTIC_WRITE);
        int number = statements(scheme).size() + 1;
        em.persist(new CompanyStatement(
                scheme, number, form, Instant.now(clock), context.caller().name()));
        trail.recordInRegister(Happening.of("log_statement", schemeRef)
                .with("statement", number)
                .with("speaker", form.speaker())
                .with("mode", form.mode()));
        return number;
    }

    /**
     * Names the exhibit that a statement was taken from.
     *
     * @param exhibit its label, on a case about the scheme
     * @throws Invalid if there is no such exhibit, or none that the caller may know of
     * @throws Unknown if there is no such statement
     */
    @RolesAllowed({OFFICER, HEAD, SYSTEM})
    public void takenFrom(String schemeRef, int number, String exhibit) {
        new Invalid.Check().text("exhibit", exhibit, 40).done();
        Long scheme = schemes.read(schemeRef).id();
        access.mayWorkOn(scheme, "cite_exhibit");
        new Invalid.Check()
                .that(targets.exhibit(scheme, exhibit).isPresent(), "exhibit", "statement.noSuchExhibit")
                .done();
        em
                .createNamedQuery("CompanyStatement.of", CompanyStatement.class)
                .setParameter("schemeId", scheme)
                .getResultList()
                .stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new Unknown(schemeRef + " S" + number))
                .takenFrom(exhibit);
        trail.record(
                Targets.caseOf(exhibit).orElseThrow(),
                Happening.of("cite_exhibit", schemeRef)
                        .with("statement", number)
                        .with("exhibit", exhibit));
    }

    /**
     * The statements about a scheme, in the order in which they were logged; exhibits of cases that the caller may not know of
     * are left out.
     */
    public List<StatementSheet> statements(Long schemeId) {
        List<StatementSheet> all = em
                .createNamedQuery("CompanyStatement.of", CompanyStatement.class)
                .setParameter("schemeId", schemeId)
                .getResultList()
                .stream()
                .map(CompanyStatement::shown)
                .toList();
        Set<String> told = evidence.tellable(all.stream()
                .map(StatementSheet::exhibit)
                .filter(Objects::nonNull)
                .toList());
        return all.stream()
                .map(one -> told.contains(one.exhibit())
                        ? one
                        : new StatementSheet(one.number(), one.label(), one.statement(), null))
                .toList();
    }
}
