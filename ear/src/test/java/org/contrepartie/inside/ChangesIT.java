package org.contrepartie.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.contrepartie.inside.People.as;
import static org.contrepartie.inside.People.does;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.contrepartie.access.StaffForm;
import org.contrepartie.access.StaffService;
import org.contrepartie.audit.FieldChange;
import org.contrepartie.audit.FieldChange.Field;
import org.contrepartie.casefile.CaseFact;
import org.contrepartie.casefile.FactForm;
import org.contrepartie.casefile.FactService;
import org.contrepartie.decision.AllegationForm;
import org.contrepartie.decision.AllegationService;
import org.contrepartie.decision.Decision;
import org.contrepartie.decision.DecisionForm;
import org.contrepartie.decision.DecisionService;
import org.contrepartie.decision.LegalReasoning;
import org.contrepartie.decision.MeasureService;
import org.contrepartie.evidence.Weight;
import org.contrepartie.letter.Letter;
import org.contrepartie.letter.LetterForm;
import org.contrepartie.letter.LetterService;
import org.contrepartie.party.OrganisationAmendment;
import org.contrepartie.party.OrganisationFileService;
import org.contrepartie.party.OrganisationForm;
import org.contrepartie.party.OrganisationRow;
import org.contrepartie.report.ChangeService;
import org.contrepartie.scheme.OfferForm;
import org.contrepartie.scheme.Reward;
import org.contrepartie.scheme.SchemeForm;
import org.contrepartie.scheme.SchemeService;
import org.contrepartie.shared.DatedWithPrecision;
import org.contrepartie.shared.Money;
import org.contrepartie.shared.Role;
import org.contrepartie.shared.Unknown;
import org.contrepartie.statement.Claim;
import org.contrepartie.statement.ClaimForm;
import org.contrepartie.statement.ClaimService;
import org.contrepartie.statement.CompanyStatement;
import org.contrepartie.statement.StatementForm;
import org.contrepartie.statement.StatementService;
import org.contrepartie.terms.Clause;
import org.contrepartie.terms.ClauseForm;
import org.contrepartie.terms.ElementService;
import org.contrepartie.terms.MarkForm;
import org.contrepartie.terms.Taxon;
import org.contrepartie.terms.TermsService;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was said before and after, of everything that officers put into words; and to whom it is told. */
@ExtendWith(ArquillianExtension.class)
class ChangesIT {

    @Inject
    private Chamber chamber;

    @Inject
    private ChangeService changes;

    @Inject
    private FactService facts;

    @Inject
    private AllegationService allegations;

    @Inject
    private MeasureService measures;

    @Inject
    private DecisionService decisions;

    @Inject
    private LetterService letters;

    @Inject
    private SchemeService schemes;

    @Inject
    private TermsService terms;

    @Inject
    private ElementService elements;

    @Inject
    private StatementService statements;

    @Inject
    private ClaimService claims;

    @Inject
    private OrganisationFileService organisations;

    @Inject
    private StaffService staff;

    @Deployment
    static EnterpriseArchive application() {
        return Built.withTests();
    }

    @Test
    void a_fact_an_allegation_and_a_measure_tell_what_they_said_before_who_changed_it_and_why() {
        String reference = chamber.founded(chamber.investigated());
        FactForm fact = new FactForm(
                "The offer ran for a week.",
                CaseFact.Status.ADMITTED,
                List.of(new FactForm.Support(1, Weight.UNFAVOURABLE)));
        does("officer", () -> facts.amend(reference, 1, fact, "the respondent said so"));
        does(
                "officer",
                () -> allegations.amend(
                        reference,
                        1,
                        new AllegationForm(
                                "Consent may not be free.",
                                "GDPR 7(4)",
                                Set.of(1),
                                Set.of(1),
                                new LegalReasoning("Consent is free.", null, null, null, null)),
                        "nearer the point",
                        Optional.empty()));
        does("officer", () -> measures.amend(reference, 1, Chamber.order("P2M"), "a month is short", Optional.empty()));
        does("officer", () -> measures.withdraw(reference, 1, "not needed"));

        FieldChange said = ofCase(reference, "F1").get(0);
        assertThat(said.actor()).isEqualTo("officer");
        assertThat(said.action()).isEqualTo("amend_fact");
        assertThat(said.reason()).isEqualTo("the respondent said so");
        assertThat(said.fields())
                .containsExactly(
                        new Field("status", "CaseFact.Status.ESTABLISHED", "CaseFact.Status.ADMITTED"),
                        new Field("words", "The offer ran.", "The offer ran for a week."));
        assertThat(ofCase(reference, "F1"))
                .extracting(FieldChange::action)
                .containsExactly("amend_fact", "record_fact");
        assertThat(ofCase(reference, "A1").get(0).fields())
                .containsExactly(
                        new Field("provisions", "GDPR 4(11), 7", "GDPR 7(4)"),
                        new Field("reasoning.rule", "", "Consent is free."));
        assertThat(ofCase(reference, "M1"))
                .flatExtracting(FieldChange::fields)
                .contains(
                        new Field("status", "Measure.Status.ENVISAGED", "Measure.Status.WITHDRAWN"),
                        new Field("period", "P1M", "P2M"));
    }

    @Test
    void the_drafts_of_a_decision_and_of_a_letter_tell_it_too() {
        String reference = chamber.deliberated();
        chamber.drafts(reference, 1);
        DecisionForm again = new DecisionForm(
                Decision.Kind.SANCTION,
                Decision.Track.ORDINARY,
                "Article 1: consent is asked for anew within a month.",
                "The reward was tied to the consent.",
                true,
                Chamber.sanction(1).findings(),
                Set.of(1));
        does("head", () -> decisions.draft(reference, again, Optional.empty()));
        int letter = as(
                        "officer",
                        () -> letters.write(new LetterForm(
                                Letter.Template.CLOSURE, null, reference, "fr", Map.of(), "all is done")))
                .number();
        as(
                "officer",
                () -> letters.amend(
                        reference, letter, Optional.empty(), "fr", LetterForm.Content.saying("all is done at last")));

        assertThat(ofCase(reference, "decision").get(0).fields())
                .containsExactly(new Field(
                        "operative",
                        "Article 1: consent is asked for anew.",
                        "Article 1: consent is asked for anew within a month."));
        assertThat(ofCase(reference, "L" + letter).get(0).fields())
                .containsExactly(new Field("body", "all is done", "all is done at last"));
    }

    @Test
    void an_offer_a_claim_and_an_element_tell_it_in_the_history_of_their_scheme() {
        String scheme = scheme();
        OfferForm offer = new OfferForm(
                null,
                Money.ofMinor(2000, "EUR"),
                true,
                null,
                null,
                null,
                null,
                null,
                List.of(new OfferForm.Component(Reward.Kind.CASH, Money.ofMinor(2000, "EUR"), "PAYPAL", null)));
        does("officer", () -> schemes.logOffer(scheme, offer));
        does("officer", () -> schemes.amendOffer(scheme, 1, Optional.empty(), "one per person", null));
        does("officer", () -> statements.log(scheme, said()));
        does("officer", () -> claims.log(scheme, 1, claim("it uses photos")));
        does("officer", () -> claims.amend(scheme, "S1.a", Optional.empty(), claim("it used photos")));
        does("officer", () -> terms.logClause(scheme, clause()));
        does("officer", () -> elements.mark(scheme, 1, voice()));
        does("officer", () -> elements.weigh(scheme, 1, 1, Taxon.Severity.LOW, "a voice in a greeting"));

        assertThat(ofScheme(scheme, "O1").get(0).fields())
                .containsExactly(new Field("conditions", "", "one per person"));
        assertThat(ofScheme(scheme, "S1.a").get(0).fields())
                .containsExactly(new Field("words", "it uses photos", "it used photos"));
        assertThat(ofScheme(scheme, "CL1-1").get(0).fields())
                .singleElement()
                .satisfies(field -> assertThat(field.after()).isEqualTo("Taxon.Severity.LOW"))
                .satisfies(field -> assertThat(field.before()).startsWith("Taxon.Severity."));
    }

    @Test
    void an_organisation_and_a_member_of_the_staff_tell_it_too() {
        OrganisationRow company = as("officer", () -> schemes.read(scheme())).organisation();
        String reference = company.reference();
        OrganisationAmendment known = new OrganisationAmendment(company.name(), "FR", "Lyon 3e", null, null);
        does("officer", () -> organisations.amend(reference, Optional.empty(), known, "by the register"));
        StaffForm person = new StaffForm("historia", "Hista Ria", "Unit 1", null, Set.of(), null, null, null);
        does("admin", () -> staff.enter(person));
        does(
                "admin",
                () -> staff.amend(new StaffForm(
                        "historia", "Hista Ria", "Unit 2", null, Set.of(Role.OFFICER), null, null, null)));

        assertThat(as("dpo", () -> changes.ofOrganisation(reference)).get(0).fields())
                .containsExactly(new Field("seat", "", "Lyon 3e"));
        assertThat(as("admin", () -> changes.ofStaff("historia")).get(0).fields())
                .containsExactly(new Field("roles", "", "Role.OFFICER"), new Field("unit", "Unit 1", "Unit 2"));
    }

    @Test
    void only_who_may_read_the_thing_reads_its_history() throws SQLException {
        String reference = chamber.founded(chamber.investigated());

        for (String login : List.of("auditor", "admin")) {
            assertThatThrownBy(() -> as(login, () -> changes.ofCase(reference, "F1")))
                    .as(login)
                    .isInstanceOf(EJBAccessException.class);
        }
        assertThatThrownBy(() -> as("head", () -> changes.ofStaff("officer"))).isInstanceOf(EJBAccessException.class);
        Database.ofOwner()
                .run(
                        "insert into conflict_declaration (id, case_ref, login, declared_at, interest, outcome, version)"
                                + " values ((select coalesce(max(id), 0) + 1000000 from conflict_declaration), ?,"
                                + " 'intake', current_timestamp, 'a cousin', 'RECUSED', 0)",
                        reference);
        assertThatThrownBy(() -> as("intake", () -> changes.ofCase(reference, "F1")))
                .isInstanceOf(Unknown.class);
        assertThat(as("chair", () -> changes.ofCase(reference, "F1"))).isNotEmpty();
        assertThat(as("chair", () -> changes.ofCase(reference, "F9"))).isEmpty();
    }

    private List<FieldChange> ofCase(String reference, String thing) {
        return as("head", () -> changes.ofCase(reference, thing));
    }

    private List<FieldChange> ofScheme(String reference, String thing) {
        return as("reviewer", () -> changes.ofScheme(reference, thing));
    }

    private String scheme() {
        return as(
                "officer",
                () -> schemes.log(new SchemeForm(
                        "Data for a voucher",
                        null,
                        OrganisationForm.named("Exempla Historia SARL", "FR"),
                        null,
                        null,
                        List.of(),
                        List.of())));
    }

    private static ClauseForm clause() {
        return new ClauseForm(
                null, "en", Clause.QuotedFrom.ORIGINAL, null, "my photos and my voice", null, null, null, List.of());
    }

    private static MarkForm voice() {
        return new MarkForm(null, null, "my voice", Taxon.E11, null, null, null, null, null);
    }

    private static StatementForm said() {
        return new StatementForm(
                "The company",
                "a newspaper",
                DatedWithPrecision.UNKNOWN,
                null,
                CompanyStatement.Mode.REPORTED_SPEECH,
                "en",
                "it only used profile photos",
                null,
                null,
                null);
    }

    private static ClaimForm claim(String words) {
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
