package org.contrepartie.casefile;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.contrepartie.audit.Happening;
import org.contrepartie.clock.ClockService;
import org.contrepartie.deadline.ClockRule;
import org.contrepartie.deadline.Period;
import org.contrepartie.evidence.EvidenceService;
import org.contrepartie.shared.CallerContext;
import org.contrepartie.shared.Invalid;
import org.contrepartie.workflow.Act;
import org.contrepartie.workflow.Datum;
import org.contrepartie.workflow.Given;

/** Confidentiality is claimed for an exhibit, and substantiated with a redacted version (A17). Source: 2025/2518 25(3)-(5). */
@Dependent
public class ConfidentialityActs implements ActEffect {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CaseRegime regimes;

    @Inject
    private Clock clock;

    @EJB
    private EvidenceService evidence;

    @EJB
    private ClockService clocks;

    @EJB
    private CallerContext context;

    @Override
    public Set<Act> of() {
        return Set.of(Act.CLAIM_CONFIDENTIALITY);
    }

    @Override
    public Happening on(Act act, CaseFile file, Given given, Happening what) {
        String caseRef = file.reference();
        int exhibit = onFile(caseRef, Datum.EXHIBIT, given).orElseThrow();
        Integer redacted = onFile(caseRef, Datum.REDACTED, given).orElse(null);
        LocalDate claimedOn = given.day(Datum.RECEIVED_ON).orElseGet(() -> LocalDate.now(clock));
        Period period = given.period(Datum.PERIOD).or(ClockRule.D25::length).orElseThrow();
        new Invalid.Check()
                .that(
                        ClockRule.D25.extension().allowsWhole(claimedOn, period),
                        "data.period",
                        "confidentiality.sixWeeks")
                .done();
        String subject = String.valueOf(exhibit);
        ConfidentialityClaim claim = find(caseRef, exhibit).orElseGet(() -> {
            if (redacted == null && regimes.allows(ClockRule.D25, file)) {
                clocks.startAbout(ClockRule.D25, caseRef, subject, claimedOn, period);
            }
            return new ConfidentialityClaim(caseRef, exhibit, claimedOn);
        });
        String grounds = given.text(Datum.SUMMARY).orElseThrow();
        claim.say(grounds, redacted, context.caller().name());
        em.persist(claim);
        if (redacted != null) {
            clocks.endAbout(ClockRule.D25, caseRef, subject, act.id());
        }
        return what.with("exhibit", exhibit).with("summary", grounds).with("redacted", redacted);
    }

    private Optional<ConfidentialityClaim> find(String caseRef, int exhibit) {
        return em.createNamedQuery("ConfidentialityClaim.of", ConfidentialityClaim.class)
                .setParameter("caseRef", caseRef)
                .setParameter("exhibit", exhibit)
                .getResultStream()
                .findFirst();
    }

    private Optional<Integer> onFile(String caseRef, Datum datum, Given given) {
        Optional<Integer> number = given.number(datum);
        boolean there = number.isEmpty() || evidence.isOnFile(caseRef, number.get());
        new Invalid.Check()
                .that(there, "data." + datum.field(), "exhibit.unknown")
                .done();
        return number;
    }
}
