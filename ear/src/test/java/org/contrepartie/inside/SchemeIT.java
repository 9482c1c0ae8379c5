package org.contrepartie.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.contrepartie.inside.People.as;
import static org.contrepartie.inside.People.does;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.contrepartie.casefile.CaseFileService;
import org.contrepartie.party.Establishment;
import org.contrepartie.party.EstablishmentForm;
import org.contrepartie.party.EstablishmentService;
import org.contrepartie.party.OrganisationAmendment;
import org.contrepartie.party.OrganisationFileService;
import org.contrepartie.party.OrganisationFilter;
import org.contrepartie.party.OrganisationForm;
import org.contrepartie.party.OrganisationService;
import org.contrepartie.party.OrganisationSheet;
import org.contrepartie.scheme.OfferForm;
import org.contrepartie.scheme.PartyForm;
import org.contrepartie.scheme.Reward;
import org.contrepartie.scheme.SchemeEventsService;
import org.contrepartie.scheme.SchemeForm;
import org.contrepartie.scheme.SchemeParty;
import org.contrepartie.scheme.SchemeService;
import org.contrepartie.scheme.SchemeStatus;
import org.contrepartie.shared.DatedWithPrecision;
import org.contrepartie.shared.Invalid;
import org.contrepartie.shared.Money;
import org.contrepartie.shared.Stale;
import org.contrepartie.terms.Clause;
import org.contrepartie.terms.ClauseForm;
import org.contrepartie.terms.ClauseSheet;
import org.contrepartie.terms.ElementService;
import org.contrepartie.terms.MarkForm;
import org.contrepartie.terms.RepetitionService;
import org.contrepartie.terms.Taxon;
import org.contrepartie.terms.TermsService;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Schemes, clauses and organisations inside the server: who may, what the trail says, what is refused at which field. */
@ExtendWith(ArquillianExtension.class)
class SchemeIT {

    private static final String WORDS = "\uD83D\uDE00 la voix et le nom, à perpétuité, sans autre examen";
    private static final DatedWithPrecision UNKNOWN = DatedWithPrecision.UNKNOWN;

    @Inject
    private SchemeService schemes;

    @Inject
    private SchemeEventsService events;

    @Inject
    private TermsService terms;

    @Inject
    private ElementService elements;

    @Inject
    private RepetitionService repetitions;

    @Inject
    private OrganisationService organisations;

    @Inject
    private OrganisationFileService files;

    @Inject
    private EstablishmentService establishments;

    @Inject
    private CaseFileService cases;

    @Inject
    private Desk desk;

    private final Database tables = Database.ofOwner();

    @Deployment
    static EnterpriseArchive application() {
        return Built.withTests();
    }

    @Test
    void components_that_do_not_add_up_are_refused_at_the_note_and_taken_with_one() {
        String scheme = scheme("Exempla Rewards SARL");

        assertThat(refused(() -> schemes.logOffer(scheme, offer(null)))).containsExactly("discrepancyNote");
        does("officer", () -> schemes.logOffer(scheme, offer("the article names ninety")));

        assertThat(as("reviewer", () -> schemes.read(scheme)).offers()).hasSize(1);
    }

    @Test
    void an_element_is_marked_afterwards_and_the_words_stay_as_they_are() {
        String scheme = schemeWithClause();

        int number = as("officer", () -> elements.mark(scheme, 1, quoting("la voix", Taxon.E11)));

        ClauseSheet clause = as("intake", () -> terms.clause(scheme, 1));
        assertThat(clause.clause().words()).isEqualTo(WORDS);
        assertThat(clause.standing())
                .extracting(one -> one.number() + " " + clause.wordsOf(one.element()) + " " + one.markedBy())
                .containsExactly(number + " la voix officer");
        assertThat(register("mark_element", scheme)).isEqualTo("officer");
        assertThatThrownBy(() -> Database.ofApplication().run("update clause set words = 'other'"))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void words_that_are_absent_or_a_span_outside_are_refused_at_their_field() {
        String scheme = schemeWithClause();

        assertThat(refused(() -> elements.mark(scheme, 1, quoting("la photo", Taxon.E10))))
                .containsExactly("quote");
        assertThat(refused(() ->
                        elements.mark(scheme, 1, new MarkForm(0, 900, null, Taxon.E10, null, null, null, null, null))))
                .containsExactly("start");
        assertThat(refused(() -> elements.mark(scheme, 1, quoting("la voix", Taxon.E24))))
                .containsExactly("id");
    }

    @Test
    void another_severity_needs_a_reason_and_counts_for_the_clause() {
        String scheme = schemeWithClause();
        does("officer", () -> elements.mark(scheme, 1, quoting("sans autre examen", Taxon.E05)));

        assertThat(refused(() -> elements.weigh(scheme, 1, 1, Taxon.Severity.LOW, " ")))
                .containsExactly("reason");
        does("head", () -> elements.weigh(scheme, 1, 1, Taxon.Severity.LOW, "the person sees each use"));

        ClauseSheet clause = as("officer", () -> terms.clause(scheme, 1));
        assertThat(clause.severity()).isEqualTo(Taxon.Severity.LOW);
        assertThat(clause.standing().get(0).weighed().by()).isEqualTo("head");
        assertThat(register("weigh_element", scheme)).isEqualTo("head");
    }

    @Test
    void a_withdrawn_element_counts_no_more_and_stays_readable_with_its_number() {
        String scheme = schemeWithClause();
        does("officer", () -> elements.mark(scheme, 1, quoting("le nom", Taxon.E10)));
        does("officer", () -> elements.withdraw(scheme, 1, 1, "misread"));

        assertThat(refused(() -> elements.withdraw(scheme, 1, 1, "again"))).containsExactly("reason");
        int next = as("officer", () -> elements.mark(scheme, 1, quoting("le nom", Taxon.E10)));

        ClauseSheet clause = as("dpo", () -> terms.clause(scheme, 1));
        assertThat(next).isEqualTo(2);
        assertThat(clause.withdrawn())
                .extracting(one -> one.withdrawn().reason())
                .containsExactly("misread");
        assertThat(clause.clause().elements()).hasSize(1);
        assertThatThrownBy(() -> Database.ofApplication().run("delete from clause_element"))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void who_only_reads_marks_nothing() {
        String scheme = schemeWithClause();

        assertThatThrownBy(() -> as("rapporteur", () -> elements.mark(scheme, 1, quoting("le nom", Taxon.E10))))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> does("intake", () -> events.addTerritory(scheme, territory("DE"))))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void parties_territories_and_statuses_are_added_each_once() {
        String scheme = scheme("Exempla Rewards SARL");
        PartyForm joint = new PartyForm(
                OrganisationForm.named("Exempla Media GmbH", "DE"),
                SchemeParty.Capacity.JOINT_CONTROLLER,
                UNKNOWN,
                "the terms",
                null);
        does("officer", () -> events.addParty(scheme, joint));
        does("officer", () -> events.addTerritory(scheme, territory("GB-ENG")));
        does("officer", () -> events.addStatus(scheme, status(SchemeStatus.Kind.SUSPENDED, null)));

        assertThat(refused(() -> events.addParty(scheme, joint))).containsExactly("capacity");
        assertThat(refused(() -> events.addTerritory(scheme, territory("GB-ENG"))))
                .containsExactly("code");
        assertThat(refused(() -> events.addTerritory(scheme, territory("England"))))
                .containsExactly("code");
        assertThat(as("coop", () -> schemes.read(scheme)).parties()).hasSize(1);
        assertThat(as("coop", () -> schemes.read(scheme)).history().get(0).claimedTemporary())
                .isTrue();
        assertThat(register("add_status", scheme)).isEqualTo("officer");
    }

    @Test
    void a_status_rests_on_an_exhibit_that_the_caller_may_see_and_is_not_of_tomorrow() {
        String scheme = scheme("Exempla Rewards SARL");
        String reference = desk.openExOfficio("a note");

        assertThat(refused(() -> events.addStatus(scheme, status(SchemeStatus.Kind.LIVE, reference + "-002"))))
                .containsExactly("exhibit");
        assertThat(refused(() -> events.addStatus(scheme, status(SchemeStatus.Kind.LIVE, "1999-999999-001"))))
                .containsExactly("exhibit");
        does("officer", () -> events.addStatus(scheme, status(SchemeStatus.Kind.LIVE, reference + "-001")));
        SchemeForm.Status future = new SchemeForm.Status(
                SchemeStatus.Kind.WITHDRAWN, null, DatedWithPrecision.on(LocalDate.of(2999, 1, 1)), false, null, null);
        assertThat(refused(() -> events.addStatus(scheme, future))).containsExactly("date");
    }

    @Test
    void an_organisation_is_amended_with_a_reason_by_one_of_two() {
        OrganisationSheet before = organisation("Exempla Amended SARL");
        String reference = before.head().reference();
        OrganisationAmendment known =
                new OrganisationAmendment("Exempla Amended SARL", "FR", "Lyon", "an invented company", null);

        assertThat(refused(() -> files.amend(reference, Optional.empty(), known, null)))
                .containsExactly("reason");
        does("officer", () -> files.amend(reference, Optional.of(before.version()), known, "its imprint"));

        assertThat(as("intake", () -> files.read(reference)).head().seat()).isEqualTo("Lyon");
        assertThat(register("amend_organisation", reference)).isEqualTo("officer");
        assertThatThrownBy(() -> does(
                        "head", () -> files.amend(reference, Optional.of(before.version()), known, "the register")))
                .isInstanceOf(Stale.class);
    }

    @Test
    void one_establishment_is_the_main_one_and_unknown_is_a_value() {
        String reference = organisation("Exempla Established SARL").head().reference();
        does("officer", () -> establishments.add(reference, establishment(Establishment.Kind.UNKNOWN)));
        assertThat(as("coop", () -> files.read(reference)).mainEstablishment()).isEqualTo(Establishment.Kind.UNKNOWN);

        does("officer", () -> establishments.add(reference, establishment(Establishment.Kind.MAIN)));

        assertThat(refused(() -> establishments.add(reference, establishment(Establishment.Kind.MAIN))))
                .containsExactly("kind");
        assertThat(refused(() -> establishments.qualify(reference, 1, Establishment.Kind.MAIN, "a letter")))
                .containsExactly("kind");
        assertThat(as("coop", () -> files.read(reference)).mainEstablishment()).isEqualTo(Establishment.Kind.MAIN);
    }

    @Test
    void a_group_has_one_head_and_nobody_controls_himself() {
        String head = organisation("Exempla Holding SA").head().reference();
        String member = organisation("Exempla Member SARL").head().reference();
        does("officer", () -> files.amend(member, Optional.empty(), ofGroup("Exempla Member SARL", head), "a chart"));

        assertThat(as("intake", () -> files.read(head)).members())
                .extracting(one -> one.reference())
                .containsExactly(member);
        assertThat(refused(() -> files.amend(head, Optional.empty(), ofGroup("Exempla Holding SA", head), "x")))
                .containsOnly("group");
        assertThat(refused(() -> files.amend(head, Optional.empty(), ofGroup("Exempla Holding SA", member), "x")))
                .containsExactly("group");
    }

    @Test
    void the_list_finds_by_a_part_of_the_name_without_accents() {
        String reference = organisation("Société Zébrée SARL").head().reference();

        OrganisationFilter filter = new OrganisationFilter("zebree", null);
        assertThat(as("officer", () -> organisations.list(filter, 0, 10)))
                .extracting(one -> one.reference())
                .containsExactly(reference);
        assertThat(as("officer", () -> organisations.count(new OrganisationFilter("zebree", "DE"))))
                .isZero();
    }

    @Test
    void the_same_words_in_two_schemes_are_found_and_the_cases_are_those_the_caller_may_know_of() {
        String one = schemeWithClause();
        String other = schemeWithClause();

        assertThat(as("officer", () -> repetitions.of(one)).get(0).places())
                .extracting(place -> place.scheme())
                .contains(one, other);
        String reference = desk.openExOfficio("a note");
        Long organisation =
                as("officer", () -> cases.head(reference)).respondent().id();
        assertThat(as("officer", () -> cases.ofOrganisation(organisation)))
                .extracting(row -> row.reference())
                .contains(reference);
    }

    private String schemeWithClause() {
        String scheme = scheme("Exempla Rewards SARL");
        does(
                "officer",
                () -> terms.logClause(
                        scheme,
                        new ClauseForm(
                                null, "fr", Clause.QuotedFrom.ORIGINAL, null, WORDS, null, null, null, List.of())));
        return scheme;
    }

    private String scheme(String organisation) {
        return desk.logsScheme(organisation);
    }

    private OrganisationSheet organisation(String name) {
        String scheme = scheme(name);
        String reference =
                as("officer", () -> schemes.read(scheme)).organisation().reference();
        return as("officer", () -> files.read(reference));
    }

    private static OfferForm offer(String note) {
        return new OfferForm(
                null,
                Money.ofMinor(10_000, "EUR"),
                true,
                null,
                null,
                null,
                note,
                null,
                List.of(new OfferForm.Component(Reward.Kind.CASH, Money.ofMinor(9000, "EUR"), "PAYPAL", null)));
    }

    private static MarkForm quoting(String words, Taxon taxon) {
        return new MarkForm(null, null, words, taxon, null, null, null, null, null);
    }

    private static SchemeForm.Territory territory(String code) {
        return new SchemeForm.Territory(code, null, UNKNOWN, null);
    }

    private static SchemeForm.Status status(SchemeStatus.Kind kind, String exhibit) {
        return new SchemeForm.Status(kind, null, UNKNOWN, true, null, null, exhibit);
    }

    private static EstablishmentForm establishment(Establishment.Kind kind) {
        return new EstablishmentForm("Dublin office", "IE", "Dublin", kind, null);
    }

    private static OrganisationAmendment ofGroup(String name, String group) {
        return new OrganisationAmendment(name, "FR", null, null, group);
    }

    private static List<String> refused(Runnable act) {
        Invalid invalid = catchThrowableOfType(Invalid.class, () -> does("officer", act));
        return invalid.violations().stream().map(Invalid.Violation::field).toList();
    }

    /** Who did that to it, as the register of the house says it last. */
    private String register(String action, String reference) {
        List<List<String>> lines = tables.rows(
                "select actor from audit_entry where action = ? and reference = ? order by id desc", action, reference);
        return lines.get(0).get(0);
    }
}
