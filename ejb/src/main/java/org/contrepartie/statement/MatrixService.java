package org.contrepartie.statement;

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
import java.util.List;
import java.util.Optional;
import org.contrepartie.access.CaseAccess;
import org.contrepartie.scheme.SchemeService;
import org.contrepartie.shared.Invalid;
import org.contrepartie.shared.Stale;
import org.contrepartie.shared.Unknown;

/** Holds the claims of a company against what is on file. What it answers is an indication, never a finding. */
@Stateless
@RolesAllowed({INTAKE, OFFICER, RAPPORTEUR, REVIEWER, HEAD, CHAIR, COMMITTEE, COOP, DPO, SYSTEM})
public class MatrixService {

    @Inject
    private MatrixReader reader;

    @Inject
    private CellWriter writer;

    @Inject
    private Elsewhere elsewhere;

    @EJB
    private CaseAccess access;

    @EJB
    private SchemeService schemes;

    /** The matrix: what was assessed, then what the rules suggest and nobody has looked at. */
    public List<Cell> cells(String schemeRef) {
        return reader.cells(schemes.read(schemeRef));
    }

    /**
     * What the rules say of a claim and anything on file, whether or not there is a cell; empty where none is sound.
     *
     * @param subject label of a claim, or of a statement as a whole
     */
    public Optional<Suggestion> suggestion(String schemeRef, String subject, Target target) {
        return reader.suggestion(schemes.read(schemeRef), subject, target);
    }

    /**
     * The cells that somebody answered for, in the order in which they were opened, for the legal review of a case. Whose
     * turn it is to ask makes no difference; what quotes an exhibit of another case is that case's to review.
     */
    public List<ConfirmedCell> confirmed(Long schemeId, String caseRef) {
        access.mayKnow(caseRef);
        return reader.confirmed(schemeId).stream()
                .filter(cell -> cell.target().kind() != Target.Kind.EXHIBIT
                        || Targets.caseOf(cell.target().ref())
                                .filter(caseRef::equals)
                                .isPresent())
                .toList();
    }

    /** What the company claims about its other schemes, and a claim of this one may be held against. */
    public List<OtherClaim> claimsElsewhere(String schemeRef) {
        return elsewhere.claims(schemes.read(schemeRef));
    }

    /** One of them, by its name; empty where it is none of them. */
    public Optional<OtherClaim> claimElsewhere(String schemeRef, String name) {
        return elsewhere.find(schemes.read(schemeRef), name);
    }

    /**
     * One cell with all that was ever thought of it.
     *
     * @throws Unknown if there is none of that number
     */
    public Cell cell(String schemeRef, int number) {
        return cells(schemeRef).stream()
                .filter(one -> one.number() != null && one.number() == number)
                .findFirst()
                .orElseThrow(() -> new Unknown(schemeRef + " " + number));
    }

    /**
     * Writes down how a claim seems to stand to something: a working assessment, for which nobody answers yet.
     *
     * @param seen how many views of the cell the caller had before him; empty where he looked at none
     * @throws Invalid naming each field that cannot be taken
     * @throws Stale if somebody else assessed the cell meanwhile
     */
    @RolesAllowed({OFFICER, HEAD})
    public Cell assess(String schemeRef, AssessmentForm form, Optional<Integer> seen) {
        return writer.write("assess_claim", schemeRef, form, seen, null);
    }

    /**
     * The caller answers by his name for how a claim stands to something. What was suggested before stays beside it.
     *
     * @param seen how many views of the cell the caller had before him; empty where he looked at none
     * @throws Invalid naming each field that cannot be taken
     * @throws Stale if somebody else assessed the cell meanwhile
     */
    @RolesAllowed({OFFICER, HEAD})
    public Cell confirm(String schemeRef, AssessmentForm form, Optional<Integer> seen) {
        return writer.write("confirm_assessment", schemeRef, form, seen, null);
    }

    /**
     * Enters the working assessment of somebody of the staff, for the demonstration. It confirms nothing.
     *
     * @param author his login
     */
    @RolesAllowed(SYSTEM)
    public Cell enter(String schemeRef, AssessmentForm form, String author) {
        return writer.write("assess_claim", schemeRef, form, Optional.empty(), author);
    }
}
