package org.contrepartie.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.contrepartie.statement.ClaimForm;
import org.contrepartie.statement.Held;
import org.contrepartie.statement.ProposedClaim;
import org.contrepartie.statement.StatementForm;
import org.junit.jupiter.api.Test;

/** The claims that the software reads out of the spokesman's five sentences are those that the officer took; printed. */
class ProposedClaimsTest {

    private final List<StatementForm> said = new FixtureReader(Opening.read().provenance())
            .read(Entry.textOf("temu-2024.yaml"))
            .statements();

    @Test
    void nine_claims_are_proposed_with_type_time_only_direction_and_data_of_the_domain_reference() {
        List<String> proposed = new ArrayList<>();
        for (int number = 1; number <= said.size(); number++) {
            for (ProposedClaim one : Held.proposals(said.get(number - 1))) {
                System.out.printf(
                        "S%d.%d %-60.60s %s %s%n",
                        number, one.number(), one.claim().words(), told(one.claim()), one.why());
                proposed.add(number + " " + told(one.claim()));
            }
        }

        assertThat(proposed)
                .containsExactlyElementsOf(Analysis.read().claims().stream()
                        .map(one -> one.statement() + " " + told(one.form()))
                        .toList());
    }

    private static String told(ClaimForm one) {
        return one.type() + (one.alsoType() == null ? "" : "/" + one.alsoType()) + " " + one.tense() + " "
                + (one.exhaustive() ? "ONLY " : "") + one.direction() + " " + one.mode() + " " + one.categories() + " "
                + (one.whole() ? "whole " : "") + one.scope().operation() + " "
                + one.scope().duration() + " "
                + one.scope().quantifier();
    }
}
