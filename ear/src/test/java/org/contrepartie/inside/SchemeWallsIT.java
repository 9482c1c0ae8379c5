package org.contrepartie.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.contrepartie.inside.People.as;
import static org.contrepartie.inside.People.does;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.contrepartie.access.StaffService;
import org.contrepartie.audit.FieldChange;
import org.contrepartie.casefile.CaseFileService;
import org.contrepartie.procedure.ActService;
import org.contrepartie.report.ChangeService;
import org.contrepartie.scheme.AuthorityPosition;
import org.contrepartie.scheme.FamilyService;
import org.contrepartie.scheme.OfferForm;
import org.contrepartie.scheme.PositionForm;
import org.contrepartie.scheme.PromiseForm;
import org.contrepartie.scheme.PromiseService;
import org.contrepartie.scheme.Reward;
import org.contrepartie.scheme.SchemeEventsService;
import org.contrepartie.scheme.SchemeForm;
import org.contrepartie.scheme.SchemePromise;
import org.contrepartie.scheme.SchemeService;
import org.contrepartie.scheme.SchemeStatus;
import org.contrepartie.shared.DatedWithPrecision;
import org.contrepartie.shared.Forbidden;
import org.contrepartie.shared.Money;
import org.contrepartie.statement.StatementService;
import org.contrepartie.terms.AppraisalForm;
import org.contrepartie.terms.AppraisalService;
import org.contrepartie.terms.Clause;
import org.contrepartie.terms.ClauseForm;
import org.contrepartie.terms.DocumentForm;
import org.contrepartie.terms.DocumentService;
import org.contrepartie.terms.ElementService;
import org.contrepartie.terms.MarkForm;
import org.contrepartie.terms.Subject;
import org.contrepartie.terms.Taxon;
import org.contrepartie.terms.TermsService;
import org.contrepartie.workflow.Act;
import org.contrepartie.workflow.Given;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The walls of a case stand around its scheme too: for who may log, and for the labels of exhibits that are told there. */
@ExtendWith(ArquillianExtension.class)
class SchemeWallsIT {

    private static final DatedWithPrecision UNKNOWN = DatedWithPrecision.UNKNOWN;

    @Inject
    private SchemeService schemes;

    @Inject
    private SchemeEventsService events;

    @Inject
    private PromiseService promises;

    @Inject
    private FamilyService families;

    @Inject
    private TermsService terms;

    @Inject
    private DocumentService documents;

    @Inject
    private ElementService elements;

    @Inject
    private AppraisalService appraisals;

    @Inject
    private StatementService statements;

    @Inject
    private ChangeService changes;

    @Inject
    private CaseFileService cases;

    @Inject
    private ActService acts;

    @Inject
    private StaffService staff;

    @Inject
    private Desk desk;

    @Inject
    private Clock clock;

    private String reference;
    private String scheme;

    @Deployment
    static EnterpriseArchive application() {
        return Built.withTests();
    }

    @BeforeEach
    void opened() {
        does("admin", () -> staff.enter("officer", "Olga Officer", "Unit 1", null));
        reference = desk.openExOfficio("seen in the press, GDPR 6 and 9");
        scheme = as("officer", () -> cases.head(reference).schemeRef());
        does("officer", () -> terms.logClause(scheme, clause()));
        does("officer", () -> schemes.logOffer(scheme, offer()));
    }

    @Test
    void who_has_an_interest_logs_nothing_about_the_scheme() {
        declares();

        logging().forEach((act, attempt) -> assertThatThrownBy(() -> does("officer2", attempt))
                .as(act)
                .isInstanceOf(Forbidden.class));
        logging().forEach((act, attempt) -> does("officer", attempt));
    }

    @Test
    void the_label_of_an_exhibit_is_not_told_to_who_was_recused_from_its_case() {
        String exhibit = reference + "-001";
        SchemeForm.Status shown =
                new SchemeForm.Status(SchemeStatus.Kind.STILL_LIVE, null, UNKNOWN, false, null, null, exhibit);
        does("officer", () -> events.addStatus(scheme, shown));
        does("officer", () -> promises.log(scheme, promise()));
        does(
                "officer",
                () -> promises.check(
                        scheme,
                        1,
                        new PromiseForm.Check(SchemePromise.Outcome.BROKEN, "it says the same", exhibit, null)));
        does("officer", () -> statements.log(scheme, Uttered.said()));
        does("officer", () -> statements.takenFrom(scheme, 1, exhibit));
        does(
                "officer",
                () -> appraisals.state(
                        scheme,
                        new AppraisalForm(
                                Subject.VOICE, Subject.Standing.PRESENT, "the clause names it", null, "CL1", exhibit)));
        declares();
        recuses();

        assertThat(told("officer")).hasSize(5).containsOnly(exhibit);
        assertThat(told("officer2")).isEmpty();
    }

    /** The labels of exhibits that somebody reads about the scheme. */
    private List<String> told(String login) {
        Long id = as(login, () -> schemes.read(scheme)).id();
        List<Optional<String>> all = List.of(
                as(login, () -> schemes.read(scheme)).statuses().stream()
                        .map(SchemeForm.Status::exhibit)
                        .filter(one -> one != null)
                        .findFirst(),
                Optional.ofNullable(as(login, () -> promises.ofScheme(id))
                        .get(0)
                        .checks()
                        .get(0)
                        .exhibit()),
                Optional.ofNullable(
                        as(login, () -> statements.statements(id)).get(0).exhibit()),
                as(login, () -> appraisals.sheet(scheme, Subject.Sheet.RISKS)).stream()
                        .filter(line -> line.now() != null)
                        .findFirst()
                        .map(line -> line.now().form().exhibits()),
                as(login, () -> changes.ofScheme(scheme, Subject.VOICE.name())).get(0).fields().stream()
                        .filter(field -> field.name().equals("exhibits"))
                        .map(FieldChange.Field::after)
                        .findFirst());
        return all.stream().flatMap(Optional::stream).toList();
    }

    private Map<String, Runnable> logging() {
        Map<String, Runnable> acts = new LinkedHashMap<>();
        acts.put("offer", () -> schemes.logOffer(scheme, offer()));
        acts.put("conditions", () -> schemes.amendOffer(scheme, 1, Optional.empty(), "one per person", null));
        acts.put(
                "status",
                () -> events.addStatus(
                        scheme, new SchemeForm.Status(SchemeStatus.Kind.LIVE, null, UNKNOWN, false, null, null)));
        acts.put(
                "territory",
                () -> events.addTerritory(scheme, new SchemeForm.Territory("BE", "Belgium", UNKNOWN, null)));
        acts.put("promise", () -> promises.log(scheme, promise()));
        acts.put("position", () -> families.logPosition(scheme, position()));
        acts.put("family", () -> families.follow(scheme, null, "alone after all"));
        acts.put("clause", () -> terms.logClause(scheme, clause()));
        acts.put(
                "document",
                () -> documents.log(scheme, new DocumentForm("Terms", null, clock.instant(), "en", "my voice")));
        acts.put(
                "element",
                () -> elements.mark(
                        scheme, 1, new MarkForm(null, null, "my voice", Taxon.E11, null, null, null, null, null)));
        acts.put("statement", () -> statements.log(scheme, Uttered.said()));
        return acts;
    }

    private void declares() {
        does(
                "officer2",
                () -> acts.act(Act.DECLARE_CONFLICT, reference, new Given("mine", Map.of("interest", "shares"))));
    }

    private void recuses() {
        does(
                "head",
                () -> acts.act(
                        Act.RULE_ON_CONFLICT,
                        reference,
                        new Given("close", Map.of("login", "officer2", "outcome", "RECUSED"))));
    }

    private PromiseForm promise() {
        return new PromiseForm(
                SchemePromise.Kind.OTHER,
                "it gets better",
                null,
                "officer",
                LocalDate.now(clock).plusDays(30));
    }

    private static PositionForm position() {
        return new PositionForm(
                "Authority of an example",
                null,
                UNKNOWN,
                AuthorityPosition.Nature.GENERAL_REMINDER,
                "en",
                "nobody gives these rights up",
                null,
                List.of(),
                null);
    }

    private static ClauseForm clause() {
        return new ClauseForm(
                null, "en", Clause.QuotedFrom.ORIGINAL, null, "my photos and my voice", null, null, null, List.of());
    }

    private static OfferForm offer() {
        return new OfferForm(
                null,
                Money.ofMinor(2000, "EUR"),
                true,
                null,
                null,
                null,
                null,
                null,
                List.of(new OfferForm.Component(Reward.Kind.CASH, Money.ofMinor(2000, "EUR"), "PAYPAL", null)));
    }
}
