package org.contrepartie.inside;

import java.util.List;
import org.contrepartie.shared.DatedWithPrecision;
import org.contrepartie.statement.Claim;
import org.contrepartie.statement.ClaimForm;
import org.contrepartie.statement.CompanyStatement;
import org.contrepartie.statement.StatementForm;

/** What the company of the tests says, and what is claimed in it. */
final class Uttered {

    private Uttered() {}

    static StatementForm said() {
        return new StatementForm(
                "The company",
                "a newspaper",
                DatedWithPrecision.UNKNOWN,
                null,
                CompanyStatement.Mode.REPORTED_SPEECH,
                "en",
                "it only used profile photos and will use no voice",
                null,
                null,
                null);
    }

    static ClaimForm claim(String words) {
        return new ClaimForm(
                false,
                words,
                Claim.Type.FACT_PRACTICE,
                null,
                Claim.Tense.PAST,
                true,
                Claim.Direction.INTERNAL,
                CompanyStatement.Mode.REPORTED_SPEECH,
                List.of("PROFILE_PHOTO"),
                null);
    }
}
