package org.contrepartie.decision;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.contrepartie.audit.AuditTrail;
import org.contrepartie.workflow.RulePack;

/** What this package keeps of a case, for its own services, effects and answers; entities of the transaction they run in. */
@Dependent
class CaseShelf {

    @EJB
    private AuditTrail trail;

    @PersistenceContext
    private EntityManager em;

    void keep(Object made) {
        em.persist(made);
    }

    List<Allegation> allegations(String caseRef) {
        return ofCase("Allegation.ofCase", Allegation.class, caseRef);
    }

    List<Measure> measures(String caseRef) {
        return ofCase("Measure.ofCase", Measure.class, caseRef);
    }

    List<Hearing> hearings(String caseRef) {
        return ofCase("Hearing.ofCase", Hearing.class, caseRef);
    }

    /** The hearing that began last. Empty while nothing was notified. */
    Optional<Hearing> lastHearing(String caseRef) {
        return last(hearings(caseRef));
    }

    List<Observation> observations(String caseRef) {
        return ofCase("Observation.ofCase", Observation.class, caseRef);
    }

    List<ReviewWord> reviewWords(String caseRef) {
        return ofCase("ReviewWord.ofCase", ReviewWord.class, caseRef);
    }

    List<Appeal> appeals(String caseRef) {
        return ofCase("Appeal.ofCase", Appeal.class, caseRef);
    }

    List<Decision> decisions(String caseRef) {
        return ofCase("Decision.ofCase", Decision.class, caseRef);
    }

    List<FormalNotice> notices(String caseRef) {
        return ofCase("FormalNotice.ofCase", FormalNotice.class, caseRef);
    }

    /** The number of the next allegation; whoever writes one down at the same time waits for it. */
    int nextAllegation(String caseRef) {
        return trail.numberOnCase(caseRef, "select count(a) from Allegation a where a.caseRef = :caseRef");
    }

    /** The number of the next decision; whoever drafts one at the same time waits for it. */
    int nextDecision(String caseRef) {
        return trail.numberOnCase(caseRef, "select count(d) from Decision d where d.caseRef = :caseRef");
    }

    /** The formal notice that runs. Empty while none does. */
    Optional<FormalNotice> notice(String caseRef) {
        return last(notices(caseRef)).filter(FormalNotice::isRunning);
    }

    /** The decision that is not adopted yet. */
    Optional<Decision> draft(String caseRef) {
        return last(decisions(caseRef)).filter(decision -> !decision.isSealed());
    }

    /** The decision that was adopted last. */
    Optional<Decision> adopted(String caseRef) {
        return last(decisions(caseRef).stream().filter(Decision::isSealed).toList());
    }

    /** What is known of the turnover. Empty while nobody said anything. */
    Optional<CaseTurnover> turnover(String caseRef) {
        return Optional.ofNullable(em.find(CaseTurnover.class, caseRef));
    }

    /** The rules that the authority works under. */
    static RulePack pack() {
        return RulePack.inForce();
    }

    private <T> List<T> ofCase(String query, Class<T> type, String caseRef) {
        return em.createNamedQuery(query, type).setParameter("caseRef", caseRef).getResultList();
    }

    private static <T> Optional<T> last(List<T> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }
}
