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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contrepartie.party.OrganisationService;
import org.contrepartie.scheme.SchemeForm;
import org.contrepartie.scheme.SchemeOfOrganisation;
import org.contrepartie.scheme.SchemeService;
import org.contrepartie.scheme.SchemeSheet;
import org.contrepartie.shared.Unknown;

/** All that one company said, in the order of time, across its schemes; and where it does not agree with itself. */
@Stateless
@RolesAllowed({INTAKE, OFFICER, RAPPORTEUR, REVIEWER, HEAD, CHAIR, COMMITTEE, COOP, DPO, SYSTEM})
public class TimelineService {

    private static final Set<Relation> CLASHING = EnumSet.of(Relation.CONTRADICTED, Relation.TENSION);

    @EJB
    private OrganisationService organisations;

    @EJB
    private SchemeService schemes;

    @EJB
    private StatementService statements;

    @EJB
    private ClaimService claims;

    @EJB
    private MatrixService matrix;

    /** A claim with the scheme that it is about; its places are those of the scheme where it names none. */
    private record Said(SchemeSheet scheme, ClaimRow row, ClaimForm placed) {

        /** How the matrix of a scheme names the claim. */
        Target seenFrom(SchemeSheet other) {
            return scheme == other
                    ? new Target(Target.Kind.CLAIM, row.label(), null)
                    : Target.claimElsewhere(scheme.reference(), row.label());
        }
    }

    /**
     * The statements of a company about the schemes that it answers for, the oldest first; one without a day at the end.
     *
     * @param organisationRef reference of the organisation
     * @throws Unknown if there is none
     */
    public List<Utterance> of(String organisationRef) {
        List<SchemeSheet> own = schemes
                .ofOrganisation(organisations.of(organisationRef).id())
                .stream()
                .filter(SchemeOfOrganisation::respondent)
                .map(SchemeOfOrganisation::reference)
                .distinct()
                .map(schemes::read)
                .toList();
        List<Said> said = own.stream()
                .flatMap(scheme -> claims.ofScheme(scheme.id()).stream()
                        .map(row -> new Said(scheme, row, OtherClaim.placed(row.claim(), scheme))))
                .toList();
        List<Confirmed> confirmed = own.stream().flatMap(this::confirmed).toList();
        return own.stream()
                .flatMap(scheme -> statements.statements(scheme.id()).stream()
                        .map(one -> new Utterance(
                                scheme.reference(),
                                scheme.title(),
                                places(scheme),
                                one,
                                clashes(scheme, one, said, confirmed))))
                .sorted(Comparator.comparing(
                        one -> one.statement().statement().said().day().orElse(LocalDate.MAX)))
                .toList();
    }

    /** What an officer answers for, of two claims; it is of the one that the matrix holds against the other. */
    private record Confirmed(String scheme, String subject, Target target, Cell.View view) {

        boolean isOf(Said mine, Said theirs) {
            return isHeld(mine, theirs) || isHeld(theirs, mine);
        }

        private boolean isHeld(Said one, Said other) {
            return scheme.equals(one.scheme().reference())
                    && subject.equals(one.row().label())
                    && target.equals(other.seenFrom(one.scheme()));
        }
    }

    private Stream<Confirmed> confirmed(SchemeSheet scheme) {
        return matrix.cells(scheme.reference()).stream()
                .filter(cell -> cell.target().kind().isClaim() && cell.isConfirmed())
                .map(cell -> new Confirmed(scheme.reference(), cell.subject(), cell.target(), cell.latest()));
    }

    private static List<Utterance.Clash> clashes(
            SchemeSheet scheme, StatementSheet sheet, List<Said> all, List<Confirmed> confirmed) {
        List<Utterance.Clash> found = new ArrayList<>();
        for (Said mine : all) {
            boolean own = mine.scheme() == scheme && mine.row().statementNumber() == sheet.number();
            for (Said theirs : own ? all : List.<Said>of()) {
                boolean same = theirs.scheme() == scheme && theirs.row().statementNumber() == sheet.number();
                if (!same) {
                    clash(mine, theirs, confirmed).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    /** What was confirmed counts, whatever the rule would say. */
    private static Optional<Utterance.Clash> clash(Said mine, Said theirs, List<Confirmed> confirmed) {
        Optional<Cell.View> answered = confirmed.stream()
                .filter(one -> one.isOf(mine, theirs))
                .map(Confirmed::view)
                .findFirst();
        Optional<Relation> relation = answered.map(Cell.View::relation)
                .or(() -> Comparison.with(theirs.placed(), mine.placed()).map(Suggestion::relation));
        return relation.filter(CLASHING::contains)
                .map(one -> new Utterance.Clash(
                        mine.row().label(),
                        mine.row().claim().words(),
                        theirs.seenFrom(mine.scheme()),
                        theirs.scheme().reference(),
                        theirs.row().label(),
                        theirs.row().claim().words(),
                        one,
                        answered.orElse(null)));
    }

    private static Set<String> places(SchemeSheet scheme) {
        return scheme.territories().stream().map(SchemeForm.Territory::code).collect(Collectors.toSet());
    }
}
