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
import org.contrepartie.access.CaseAccess;
import org.contrepartie.audit.AuditTrail;
import org.contrepartie.audit.Happening;
import org.contrepartie.scheme.SchemeService;
import org.contrepartie.scheme.SchemeSheet;
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

    @EJB
    private SchemeService schemes;

    @Inject
    private ClauseBook book;

    @Inject
    private NearClauses near;

    /**
     * The clauses of a scheme that stand elsewhere too, word for word or nearly, with what differs. How alike two clauses are
     * says {@link Difference#percent}.
     *
     * @throws Unknown if there is no such scheme
     */
    public List<NearClause> near(String schemeRef) {
        Long scheme = book.scheme(schemeRef);
        List<NearClauses.Other> others = near.others(scheme);
        return book.clauses(scheme).stream()
                .map(clause -> new NearClause(
                        AnchorReader.labelOf(clause),
                        clause.words(),
                        clause.language(),
                        NearClauses.near(clause.words(), others)))
                .filter(one -> !one.near().isEmpty())
                .toList();
    }

    /**
     * The alerts of a scheme, the newest in front, those that were seen too.
     *
     * @throws Unknown if there is no such scheme
     */
    public List<AlertRow> alerts(String schemeRef) {
        return em.createNamedQuery("RelaunchAlert.of", RelaunchAlert.class)
                .setParameter("schemeId", book.scheme(schemeRef))
                .getResultStream()
                .map(alert -> row(alert, List.of()))
                .toList();
    }

    /** The alerts that nobody has seen yet about schemes of cases whose officer the caller is. */
    public List<AlertRow> mine() {
        String caller = book.caller();
        return em.createNamedQuery("RelaunchAlert.unseen", RelaunchAlert.class)
                .getResultStream()
                .map(alert -> row(alert, ofCaller(alert.schemeId(), caller)))
                .filter(row -> !row.cases().isEmpty())
                .toList();
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

    private List<String> ofCaller(Long schemeId, String caller) {
        return access.casesAbout(schemeId).stream()
                .filter(ref -> access.knows(ref)
                        && access.officerOf(ref).filter(caller::equals).isPresent())
                .toList();
    }

    private AlertRow row(RelaunchAlert alert, List<String> cases) {
        SchemeSheet scheme = schemes.read(alert.schemeId());
        Clause former = em.find(Clause.class, alert.formerId());
        SchemeSheet before = schemes.read(former.schemeId());
        return new AlertRow(
                alert.id(),
                scheme.reference(),
                scheme.title(),
                alert.documentId() == null
                        ? null
                        : em.find(TermsDocument.class, alert.documentId()).number(),
                alert.clauseId() == null ? null : AnchorReader.labelOf(em.find(Clause.class, alert.clauseId())),
                alert.likeness(),
                alert.words(),
                new NearClause.Place(
                        before.reference(),
                        before.title(),
                        before.organisation().name(),
                        former.number(),
                        former.words(),
                        true),
                alert.raisedAt(),
                alert.seen(),
                cases);
    }
}
