package org.contrepartie.decision;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.contrepartie.shared.Invalid;

/**
 * A decision as it is drafted.
 *
 * @param operative what is decided, article by article [dispositif]
 * @param reasons why
 * @param published whether the decision is made public
 * @param measures numbers of the measures that it orders
 */
public record DecisionForm(
        Decision.Kind kind,
        Decision.Track track,
        String operative,
        String reasons,
        boolean published,
        List<FindingForm> findings,
        Set<Integer> measures)
        implements Serializable {

    public DecisionForm {
        findings = List.copyOf(findings);
        measures = new TreeSet<>(measures);
    }

    /**
     * What is held on one allegation.
     *
     * @param allegation its number within the case
     */
    public record FindingForm(int allegation, Finding.Verdict verdict, String reasoning) implements Serializable {}

    /** Looks at everything that needs no look at the case. */
    Invalid.Check check() {
        boolean upheld = findings.stream().anyMatch(one -> one.verdict() == Finding.Verdict.UPHELD);
        boolean sanction = kind == Decision.Kind.SANCTION;
        Invalid.Check check = new Invalid.Check()
                .required("kind", kind)
                .required("track", track)
                .text("operative", operative, 20_000)
                .text("reasons", reasons, 20_000)
                .that(!sanction || upheld, "findings", "decision.nothingUpheld")
                .that(!sanction || !measures.isEmpty(), "measures", "decision.noMeasure")
                .that(kind == null || sanction || !upheld, "findings", "decision.upheldWithoutSanction")
                .that(kind == null || sanction || measures.isEmpty(), "measures", "decision.measureWithoutSanction");
        Set<Integer> named = new HashSet<>();
        for (int at = 0; at < findings.size(); at++) {
            FindingForm one = findings.get(at);
            String field = "findings[" + at + "].";
            check.required(field + "verdict", one.verdict())
                    .text(field + "reasoning", one.reasoning(), 8000)
                    .that(named.add(one.allegation()), field + "allegation", "decision.allegationTwice");
        }
        return check;
    }
}
