package org.contrepartie.cooperation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.contrepartie.audit.AuditTrail;
import org.contrepartie.shared.CallerContext;

/** What this package keeps of a case, for its own service, effects and answers; works in the transaction it is asked in. */
@Dependent
class CooperationShelf {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @EJB
    private AuditTrail trail;

    @EJB
    private CallerContext context;

    List<ConcernedAuthority> authorities(String caseRef) {
        return ofCase("ConcernedAuthority.ofCase", ConcernedAuthority.class, caseRef);
    }

    List<AuthorityRow> authorities(String caseRef, ConcernedAuthority.Capacity capacity) {
        return authorities(caseRef).stream()
                .filter(one -> one.capacity() == capacity)
                .map(ConcernedAuthority::row)
                .toList();
    }

    List<ExchangeRow> exchanges(String caseRef) {
        return ofCase("Exchange.ofCase", Exchange.class, caseRef).stream()
                .map(Exchange::row)
                .toList();
    }

    /** The exchange of one of these kinds that was written down last. */
    Optional<ExchangeRow> last(String caseRef, Exchange.Kind... kinds) {
        List<Exchange.Kind> wanted = Arrays.asList(kinds);
        return exchanges(caseRef).stream()
                .filter(one -> wanted.contains(one.form().kind()))
                .reduce((earlier, later) -> later);
    }

    /** The draft, or revised draft, that the authorities concerned were consulted on last. */
    Optional<ExchangeRow> lastDraft(String caseRef) {
        return last(caseRef, Exchange.Kind.DRAFT, Exchange.Kind.REVISED_DRAFT);
    }

    List<Objection> objections(String caseRef) {
        return ofCase("Objection.ofCase", Objection.class, caseRef);
    }

    List<ObjectionRow> objectionsTo(String caseRef, ExchangeRow draft) {
        return objections(caseRef).stream()
                .map(Objection::row)
                .filter(one -> one.draft() == draft.number())
                .toList();
    }

    List<ProvisionalMeasure> provisionals(String caseRef) {
        return ofCase("ProvisionalMeasure.ofCase", ProvisionalMeasure.class, caseRef);
    }

    void keep(Object made) {
        em.persist(made);
    }

    /** Keeps an exchange with the next number of the case, in the name of the caller. */
    int keep(String caseRef, ExchangeForm form) {
        int number = trail.numberOnCase(caseRef, "select count(e) from Exchange e where e.caseRef = :caseRef");
        em.persist(new Exchange(caseRef, number, form, caller(), now()));
        return number;
    }

    String caller() {
        return context.caller().name();
    }

    Instant now() {
        return Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
    }

    private <T> List<T> ofCase(String query, Class<T> type, String caseRef) {
        return em.createNamedQuery(query, type).setParameter("caseRef", caseRef).getResultList();
    }
}
