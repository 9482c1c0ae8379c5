package org.contrepartie.web.scheme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contrepartie.shared.Unknown;
import org.contrepartie.statement.ClaimForm;
import org.contrepartie.statement.ClaimService;
import org.contrepartie.statement.ProposedClaim;
import org.contrepartie.statement.StatementSheet;
import org.contrepartie.web.shared.Notices;
import org.contrepartie.web.shared.Refusals;
import org.omnifaces.cdi.Param;

/**
 * The claims that the software reads out of a statement, line by line: taken as they are, corrected, or left. What is left
 * stands in the address of the page and nowhere else, for nothing of a proposal is kept.
 */
@Named
@RequestScoped
public class ProposalsView {

    @Inject
    private ClaimService claims;

    @Inject
    private SchemeParts schemes;

    @Inject
    private Origin origin;

    @Inject
    @Param(name = "statement")
    private Integer statement;

    @Inject
    @Param(name = "left")
    private String left;

    private List<ProposedClaim> proposals;

    /**
     * Opens the page.
     *
     * @throws Unknown if there is no such statement
     */
    public void open() {
        origin.open();
        getStatement();
    }

    /** Takes a proposal as it is, and shows what remains. */
    public void take(int number) {
        ClaimForm form = find(number).map(ProposedClaim::claim).orElseThrow(() -> new Unknown("proposal " + number));
        Refusals.orShown(() -> claims.log(origin.getScheme(), getStatement().number(), form))
                .ifPresent(row -> Notices.goAndTell(address(left), "scheme_claim.done", row.label()));
    }

    /** The address of the page without one more proposal. */
    public String leaving(int number) {
        return address(left == null || left.isEmpty() ? "" + number : left + "," + number);
    }

    private String address(String leaving) {
        return "/scheme/proposals?scheme=" + origin.getScheme()
                + (origin.getCaseRef() == null ? "" : "&case=" + origin.getCaseRef())
                + "&statement=" + getStatement().number()
                + (leaving == null || leaving.isEmpty() ? "" : "&left=" + leaving);
    }

    private Optional<ProposedClaim> find(int number) {
        return all().stream().filter(one -> one.number() == number).findFirst();
    }

    /** Those that nobody has left. */
    public List<ProposedClaim> getProposals() {
        Set<String> gone = left == null ? Set.of() : Stream.of(left.split(",")).collect(Collectors.toSet());
        return all().stream().filter(one -> !gone.contains("" + one.number())).toList();
    }

    private List<ProposedClaim> all() {
        if (proposals == null) {
            proposals = claims.proposals(origin.getScheme(), getStatement().number());
        }
        return proposals;
    }

    /**
     * The statement.
     *
     * @throws Unknown if there is none
     */
    public StatementSheet getStatement() {
        return schemes.statements(origin.getScheme()).stream()
                .filter(one -> statement != null && one.number() == statement)
                .findFirst()
                .orElseThrow(() -> new Unknown("S" + statement));
    }
}
