package org.contrepartie.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import java.util.Set;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.contrepartie.access.StaffForm;
import org.contrepartie.access.StaffService;
import org.contrepartie.casefile.CaseFileService;
import org.contrepartie.decision.AllegationService;
import org.contrepartie.party.OrganisationService;
import org.contrepartie.scheme.FamilyService;
import org.contrepartie.scheme.SchemeService;
import org.contrepartie.shared.Role;
import org.contrepartie.statement.ClaimService;
import org.contrepartie.statement.MatrixService;
import org.contrepartie.statement.PassageService;
import org.contrepartie.statement.ProvenanceService;
import org.contrepartie.statement.StatementService;
import org.contrepartie.terms.TermsService;

/**
 * Fills an empty house for a demonstration, when the application starts and before it answers (setting
 * {@code contrepartie.demo}).
 */
@Singleton
@Startup
@RunAs(Role.Names.SYSTEM)
@RolesAllowed(Role.Names.SYSTEM)
public class DemoLoader {

    private static final Logger LOG = Logger.getLogger(DemoLoader.class.getName());

    @EJB
    private StaffService staff;

    @EJB
    private OrganisationService organisations;

    @EJB
    private SchemeService schemes;

    @EJB
    private FamilyService families;

    @EJB
    private TermsService terms;

    @EJB
    private StatementService statements;

    @EJB
    private ProvenanceService provenances;

    @EJB
    private ClaimService claims;

    @EJB
    private PassageService passages;

    @EJB
    private MatrixService matrix;

    @EJB
    private ChairsHand chair;

    @EJB
    private CaseFileService cases;

    @EJB
    private AllegationService allegations;

    /**
     * Loads all or nothing; what goes wrong goes through and stops the deployment. No case and no scheme is without an
     * organisation, so a house without one is empty.
     */
    @PostConstruct
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    void load() {
        if (Boolean.getBoolean("contrepartie.demo") && organisations.count() == 0) {
            people().forEach(staff::enter);
            Opening opening = Opening.read();
            Fixture reference = new FixtureReader(opening.provenance()).read(Entry.textOf("temu-2024.yaml"));
            String caseRef = open(opening, reference);
            Twin twin = Twin.read();
            provenances.trace(log(twin.of(reference)), 1, twin.chain());
            LOG.info(() -> "loaded for demonstration: the reference case " + caseRef + " and its fictional twin");
        }
    }

    static List<StaffForm> people() {
        return Entry.readFile(
                "staff.yaml",
                file -> file.list(
                        "staff",
                        one -> new StaffForm(
                                one.text("login"),
                                one.text("name"),
                                one.text("unit"),
                                one.text("email"),
                                Set.of(one.constant("role", Role.class)),
                                one.textOrNull("deputy"),
                                null,
                                null)));
    }

    private String open(Opening opening, Fixture fixture) {
        String scheme = log(fixture);
        String caseRef = chair.open(opening.form(fixture.scheme().title(), scheme));
        opening.questions().forEach(one -> cases.ask(caseRef, one.text(), one.owner()));
        opening.allegations().forEach(one -> allegations.draft(caseRef, one.text(), one.provisions()));
        assess(scheme, caseRef, fixture.statements().size(), Analysis.read());
        return caseRef;
    }

    private void assess(String scheme, String caseRef, int said, Analysis analysis) {
        String exhibit = "%s-%03d".formatted(caseRef, analysis.exhibit());
        IntStream.rangeClosed(1, said).forEach(number -> statements.takenFrom(scheme, number, exhibit));
        analysis.claims().forEach(one -> claims.log(scheme, one.statement(), one.form()));
        analysis.passages().forEach(one -> passages.enter(scheme, one.on(exhibit), analysis.author()));
        analysis.assessments().forEach(one -> matrix.enter(scheme, one.on(exhibit), analysis.author()));
    }

    private String log(Fixture fixture) {
        String scheme = schemes.log(fixture.scheme());
        schemes.logOffer(scheme, fixture.offer());
        terms.logClause(scheme, fixture.clause());
        fixture.statements().forEach(one -> statements.log(scheme, one));
        fixture.positions().forEach(one -> families.logPosition(scheme, one));
        return scheme;
    }
}
