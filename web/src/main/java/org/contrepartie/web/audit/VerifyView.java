package org.contrepartie.web.audit;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.contrepartie.audit.SealCheck;
import org.contrepartie.audit.Verification;
import org.contrepartie.audit.VerificationService;
import org.contrepartie.web.shared.Refusals;

/** Reads the chains of the trail anew, on request: all of them, or that of one case. */
@Named
@RequestScoped
public class VerifyView {

    @EJB
    private VerificationService verification;

    private String chain;
    private List<Verification> results;
    private List<SealCheck> seals;

    public void verifyAll() {
        results = verification.all();
        seals = verification.seals();
    }

    public void verifyOne() {
        Refusals.orShown(() -> verification.of(chain == null ? "" : chain.strip()))
                .ifPresent(result -> results = List.of(result));
    }

    /** What was found. Null before anything was read. */
    public List<Verification> getResults() {
        return results;
    }

    /** How many chains do not fit. */
    public long getBroken() {
        return results.stream().filter(result -> !result.whole()).count();
    }

    /** How the daily seals stand. Null where only one chain was read, or nothing. */
    public List<SealCheck> getSeals() {
        return seals;
    }

    /** How many seals do not hold. */
    public long getBrokenSeals() {
        return seals.stream().filter(seal -> !seal.holds()).count();
    }

    public String getChain() {
        return chain;
    }

    public void setChain(String chain) {
        this.chain = chain;
    }
}
