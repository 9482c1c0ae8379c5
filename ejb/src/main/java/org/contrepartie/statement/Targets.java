package org.contrepartie.statement;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.contrepartie.access.CaseAccess;
import org.contrepartie.evidence.EvidenceService;
import org.contrepartie.evidence.ExhibitLabel;
import org.contrepartie.evidence.ExhibitRow;
import org.contrepartie.scheme.SchemeSheet;
import org.contrepartie.shared.Invalid;
import org.contrepartie.terms.ClauseForm;
import org.contrepartie.terms.ClauseSheet;
import org.contrepartie.terms.TermsService;

/** Knows whether what a claim is to be held against is there, and belongs to the scheme. */
@Dependent
class Targets {

    private static final Pattern SPAN = Pattern.compile("(CL\\d{1,6}):(\\d{1,7})-(\\d{1,7})");

    @EJB
    private TermsService terms;

    @EJB
    private EvidenceService evidence;

    @EJB
    private CaseAccess access;

    @Inject
    private Elsewhere elsewhere;

    /**
     * Refuses what is not there.
     *
     * @throws Invalid if the scheme has no such thing, or the caller may not know of it
     */
    void require(SchemeSheet scheme, List<Claim> claims, String subject, Target target) {
        boolean there =
                switch (target.kind()) {
                    case NOTHING -> true;
                    case CLAUSE -> clause(scheme.id(), target.ref()).isPresent();
                    case ELEMENT -> isElement(scheme.id(), target.ref());
                    case OFFER ->
                        scheme.offers().stream().anyMatch(one -> target.ref().equals(String.valueOf(one.number())));
                    case DOCUMENT ->
                        terms.documents(scheme.id()).stream()
                                .anyMatch(one -> target.ref().equals(String.valueOf(one.number())));
                    case EXHIBIT -> exhibit(scheme.id(), target.ref()).isPresent();
                    case CLAIM ->
                        !target.ref().equals(subject)
                                && claims.stream().anyMatch(one -> one.label().equals(target.ref()));
                    case OTHER_CLAIM -> elsewhere.find(scheme, target.ref()).isPresent();
                };
        String missing =
                target.kind() == Target.Kind.OTHER_CLAIM ? "assessment.noClaimElsewhere" : "assessment.noSuchTarget";
        new Invalid.Check().that(there, "target.id", missing).done();
    }

    /** The exhibit of that label, on a case about the scheme that the caller may know of. */
    Optional<ExhibitRow> exhibit(Long schemeId, String label) {
        return caseOf(label)
                .filter(caseRef -> access.casesAbout(schemeId).contains(caseRef) && access.knows(caseRef))
                .flatMap(caseRef -> evidence.ofCase(caseRef).stream()
                        .filter(one -> one.label().equals(label))
                        .findFirst());
    }

    /** The case that an exhibit of that label belongs to. */
    static Optional<String> caseOf(String label) {
        return ExhibitLabel.of(label).map(ExhibitLabel::caseRef);
    }

    private Optional<ClauseSheet> clause(Long scheme, String label) {
        return terms.clauses(scheme).stream()
                .filter(one -> one.label().equals(label))
                .findFirst();
    }

    private boolean isElement(Long scheme, String ref) {
        Matcher span = SPAN.matcher(ref);
        if (!span.matches()) {
            return false;
        }
        int start = Integer.parseInt(span.group(2));
        int end = Integer.parseInt(span.group(3));
        return clause(scheme, span.group(1)).stream()
                .map(ClauseSheet::clause)
                .map(ClauseForm::elements)
                .flatMap(List::stream)
                .anyMatch(one -> one.start() == start && one.end() == end);
    }
}
