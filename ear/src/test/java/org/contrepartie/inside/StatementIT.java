package org.contrepartie.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.contrepartie.inside.People.as;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.contrepartie.casefile.CaseFileService;
import org.contrepartie.procedure.ActService;
import org.contrepartie.scheme.SchemeService;
import org.contrepartie.shared.Forbidden;
import org.contrepartie.shared.Invalid;
import org.contrepartie.shared.Stale;
import org.contrepartie.statement.AssessmentForm;
import org.contrepartie.statement.Cell;
import org.contrepartie.statement.Claim;
import org.contrepartie.statement.ClaimForm;
import org.contrepartie.statement.ClaimRow;
import org.contrepartie.statement.ClaimService;
import org.contrepartie.statement.CompanyStatement;
import org.contrepartie.statement.MatrixService;
import org.contrepartie.statement.Operation;
import org.contrepartie.statement.PassageForm;
import org.contrepartie.statement.PassageService;
import org.contrepartie.statement.Relation;
import org.contrepartie.statement.Scope;
import org.contrepartie.statement.StatementService;
import org.contrepartie.statement.Suggestion;
import org.contrepartie.statement.Target;
import org.contrepartie.terms.Clause;
import org.contrepartie.terms.ClauseElement;
import org.contrepartie.terms.ClauseForm;
import org.contrepartie.terms.Taxon;
import org.contrepartie.terms.TermsService;
import org.contrepartie.workflow.Act;
import org.contrepartie.workflow.Given;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a company said, split into claims and held against the file, with real people, database and trail. */
@ExtendWith(ArquillianExtension.class)
class StatementIT {

    private static final String CLAUSE = "the photo and the voice";

    @Inject
    private TermsService terms;

    @Inject
    private StatementService statements;

    @Inject
    private ClaimService claims;

    @Inject
    private MatrixService matrix;

    @Inject
    private PassageService passages;

    @Inject
    private SchemeService schemes;

    @Inject
    private CaseFileService cases;

    @Inject
    private ActService acts;

    @Inject
    private Desk desk;

    @Deployment
    static EnterpriseArchive application() {
        return Built.withTests();
    }

    @Test
    void a_claim_is_taken_from_a_statement_with_its_label_and_its_line_in_the_register() {
        String scheme = scheme();

        ClaimRow first = log(scheme, Uttered.claim("it uses photos"));
        ClaimRow second = log(scheme, Uttered.claim("it will use no voice"));

        assertThat(List.of(first.label(), second.label())).containsExactly("S1.a", "S1.b");
        assertThat(first.loggedBy()).isEqualTo("officer");
        assertThat(trail("log_claim", scheme)).hasSize(2);
    }

    @Test
    void a_claim_that_lacks_fields_is_refused_at_each_of_them() {
        String scheme = scheme();
        ClaimForm empty = new ClaimForm(false, "", null, null, null, false, null, null, List.of(), null);

        Invalid refused = catchThrowableOfType(Invalid.class, () -> log(scheme, empty));

        assertThat(fields(refused)).containsExactly("text", "type", "time", "direction", "mode");
        assertThat(trail("log_claim", scheme)).isEmpty();
    }

    @Test
    void a_claim_of_practice_without_object_is_refused_at_the_categories() {
        String scheme = scheme();
        ClaimForm nothing = new ClaimForm(
                false,
                "it uses",
                Claim.Type.FACT_PRACTICE,
                null,
                Claim.Tense.PRESENT,
                false,
                Claim.Direction.INTERNAL,
                CompanyStatement.Mode.DIRECT_QUOTE,
                List.of(),
                null);

        Invalid refused = catchThrowableOfType(Invalid.class, () -> log(scheme, nothing));

        assertThat(refused.violations()).containsExactly(new Invalid.Violation("categories", "claim.noObject"));
    }

    @Test
    void what_a_claim_says_of_the_operation_is_kept_and_compared() {
        String scheme = scheme();
        Scope published = new Scope(
                Operation.PUBLICATION, null, null, List.of("POSTER"), List.of("FR"), "P2Y", List.of("ADVERTISING"));

        ClaimRow row = log(scheme, Uttered.claim("it publishes photos").with(published));

        assertThat(as("officer", () -> claims.ofScheme(schemes.read(scheme).id())))
                .singleElement()
                .satisfies(one -> assertThat(one.claim().scope()).isEqualTo(published));
        assertThat(as("officer", () -> matrix.suggestion(scheme, row.label(), Target.clause("CL1"))))
                .get()
                .extracting(Suggestion::relation)
                .isEqualTo(Relation.NOT_ADDRESSED);
    }

    @Test
    void words_of_an_exhibit_are_compared_once_an_officer_has_noted_what_they_say() {
        String reference = desk.openExOfficio("seen in the press, GDPR 6 and 9");
        String scheme = as("officer", () -> cases.head(reference).schemeRef());
        as("officer", () -> statements.log(scheme, Uttered.said()));
        log(scheme, Uttered.claim("it only used photos"));
        Target words = Target.exhibit(reference + "-001", "A voucher for your data.");

        assertThat(as("officer", () -> matrix.suggestion(scheme, "S1.a", words)))
                .isEmpty();
        as("officer", () -> passages.note(scheme, voices(words)));

        assertThat(as("officer", () -> matrix.cells(scheme))).anySatisfy(cell -> {
            assertThat(cell.target()).isEqualTo(words);
            assertThat(cell.suggestion().rule()).isEqualTo(Suggestion.Rule.OUTSIDE_ONLY);
        });
        assertThat(as("officer", () -> cases.history(reference)))
                .anyMatch(line -> line.action().equals("note_passage"));
        assertThatThrownBy(() -> Database.ofApplication().run("update noted_passage set denies = true"))
                .isInstanceOf(SQLException.class);
    }

    private static PassageForm voices(Target words) {
        return new PassageForm(
                words,
                Claim.Direction.INTERNAL,
                Claim.Tense.PAST,
                false,
                false,
                List.of("VOICE"),
                Scope.of(Operation.USE, null));
    }

    @Test
    void only_officers_and_heads_write_and_every_role_of_content_reads() {
        String scheme = scheme();
        log(scheme, Uttered.claim("it uses photos"));

        for (String login : List.of("intake", "rapporteur", "reviewer", "chair", "committee", "coop", "dpo")) {
            assertThat(catchThrowable(() -> as(login, () -> claims.log(scheme, 1, Uttered.claim("more")))))
                    .as(login)
                    .isInstanceOf(EJBAccessException.class);
            assertThat(catchThrowable(
                            () -> as(login, () -> matrix.confirm(scheme, assessment("why"), Optional.empty()))))
                    .as(login)
                    .isInstanceOf(EJBAccessException.class);
            assertThat(as(login, () -> matrix.cells(scheme))).as(login).isNotEmpty();
        }
        for (String login : List.of("auditor", "admin")) {
            assertThat(catchThrowable(() -> as(login, () -> matrix.cells(scheme))))
                    .as(login)
                    .isInstanceOf(EJBAccessException.class);
        }
    }

    @Test
    void the_rule_suggests_and_names_what_the_claim_leaves_unexplained() {
        String scheme = scheme();
        log(scheme, Uttered.claim("it uses photos"));

        Cell cell = as("dpo", () -> matrix.cells(scheme)).get(0);

        assertThat(cell.number()).isNull();
        assertThat(cell.relation()).isEqualTo(Relation.NARROWER);
        assertThat(cell.suggestion().rule()).isEqualTo(Suggestion.Rule.SUBSET);
        assertThat(cell.suggestion().unexplained()).containsExactly("VOICE");
        assertThat(cell.isConfirmed()).isFalse();
    }

    @Test
    void an_assessment_without_reason_is_refused_at_the_field() {
        String scheme = scheme();
        log(scheme, Uttered.claim("it uses photos"));

        Invalid refused = catchThrowableOfType(
                Invalid.class, () -> as("officer", () -> matrix.assess(scheme, assessment(" "), Optional.empty())));

        assertThat(fields(refused)).containsExactly("reason");
        assertThat(trail("assess_claim", scheme)).isEmpty();
    }

    @Test
    void what_is_not_on_file_cannot_be_held_against_a_claim() {
        String scheme = scheme();
        log(scheme, Uttered.claim("it uses photos"));

        for (Target target : List.of(
                Target.clause("CL9"),
                new Target(Target.Kind.ELEMENT, "CL1:0-3", null),
                new Target(Target.Kind.OFFER, "1", null),
                new Target(Target.Kind.DOCUMENT, "1", "words"),
                new Target(Target.Kind.CLAIM, "S1.a", null),
                Target.exhibit("1999-000001-001", "words"))) {
            AssessmentForm form = new AssessmentForm("S1.a", target, Relation.TENSION, "why");
            Invalid refused = catchThrowableOfType(
                    Invalid.class, () -> as("officer", () -> matrix.assess(scheme, form, Optional.empty())));
            assertThat(fields(refused)).as(target.toString()).containsExactly("target.id");
        }
    }

    @Test
    void an_element_is_named_by_its_span() {
        String scheme = scheme();
        log(scheme, Uttered.claim("it uses photos"));
        Target voice = new Target(Target.Kind.ELEMENT, "CL1:14-23", null);

        Cell cell = as(
                "officer",
                () -> matrix.assess(
                        scheme,
                        new AssessmentForm("S1.a", voice, Relation.NOT_ADDRESSED, "no voice in it"),
                        Optional.empty()));

        assertThat(cell.target()).isEqualTo(voice);
    }

    @Test
    void a_named_officer_confirms_and_the_older_view_stays_readable() throws SQLException {
        String scheme = scheme();
        log(scheme, Uttered.claim("it uses photos"));

        as("officer", () -> matrix.assess(scheme, assessment("reads like it"), Optional.of(0)));
        Cell cell = as("head", () -> matrix.confirm(scheme, confirmation(), Optional.of(1)));

        assertThat(cell.views()).hasSize(2);
        assertThat(cell.views().get(0).reason()).isEqualTo("reads like it");
        assertThat(cell.views().get(0).confirmed()).isNull();
        assertThat(cell.latest().suggested()).isEqualTo(Relation.NARROWER);
        assertThat(cell.latest().confirmed()).isEqualTo(Relation.CONTRADICTED);
        assertThat(cell.isConfirmed()).isTrue();
        assertThat(trail("confirm_assessment", scheme)).hasSize(1);
        assertThatThrownBy(() -> Database.ofApplication().run("update assessment_view set reason = 'other'"))
                .isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> Database.ofApplication().run("delete from assessment_view"))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void who_saw_an_older_cell_or_an_older_claim_overwrites_nothing() {
        String scheme = scheme();
        ClaimRow claim = log(scheme, Uttered.claim("it uses photos"));
        as("officer", () -> matrix.assess(scheme, assessment("first"), Optional.of(0)));
        as(
                "officer",
                () -> claims.amend(scheme, "S1.a", Optional.of(claim.version()), Uttered.claim("it only uses photos")));

        assertThatThrownBy(() -> as("officer2", () -> matrix.assess(scheme, assessment("second"), Optional.of(0))))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> as(
                        "officer2",
                        () -> claims.amend(
                                scheme, "S1.a", Optional.of(claim.version()), Uttered.claim("something else"))))
                .isInstanceOf(Stale.class);
    }

    @Test
    void an_amended_claim_takes_the_weight_from_what_was_confirmed_before() {
        String scheme = scheme();
        log(scheme, Uttered.claim("it uses photos"));
        as("officer", () -> matrix.confirm(scheme, confirmation(), Optional.empty()));

        ClaimRow amended =
                as("officer2", () -> claims.amend(scheme, "S1.a", Optional.empty(), Uttered.claim("it used photos")));

        Cell cell = as("officer", () -> matrix.cell(scheme, 1));
        assertThat(amended.label()).isEqualTo("S1.a");
        assertThat(amended.amendedBy()).isEqualTo("officer2");
        assertThat(cell.outdated()).isTrue();
        assertThat(cell.isConfirmed()).isFalse();
        assertThat(trail("amend_claim", scheme)).hasSize(1);
    }

    @Test
    void who_has_an_interest_in_a_case_about_the_scheme_changes_nothing_of_it() {
        String reference = desk.openExOfficio("seen in the press, GDPR 6 and 9");
        String scheme = as("officer", () -> cases.head(reference).schemeRef());
        as("officer", () -> statements.log(scheme, Uttered.said()));
        People.does(
                "officer2",
                () -> acts.act(Act.DECLARE_CONFLICT, reference, new Given("mine", Map.of("interest", "shares"))));

        assertThatThrownBy(() -> as("officer2", () -> claims.log(scheme, 1, Uttered.claim("it uses photos"))))
                .isInstanceOf(Forbidden.class);
        log(scheme, Uttered.claim("it uses photos"));
        String exhibit = reference + "-001";
        AssessmentForm quoted = new AssessmentForm(
                "S1.a", Target.exhibit(exhibit, "A voucher for your data."), Relation.NOT_ADDRESSED, "of the reward");
        as("officer", () -> matrix.assess(scheme, quoted, Optional.empty()));
        assertThat(as("officer", () -> cases.history(reference)))
                .anyMatch(line -> line.action().equals("assess_claim"));
    }

    @Test
    void the_cell_of_an_exhibit_is_closed_to_who_was_recused_from_its_case() {
        String reference = desk.openExOfficio("seen in the press, GDPR 6 and 9");
        String scheme = as("officer", () -> cases.head(reference).schemeRef());
        as("officer", () -> statements.log(scheme, Uttered.said()));
        log(scheme, Uttered.claim("it uses photos"));
        AssessmentForm quoted = new AssessmentForm(
                "S1.a",
                Target.exhibit(reference + "-001", "A voucher for your data."),
                Relation.NOT_ADDRESSED,
                "of the reward");
        as("officer", () -> matrix.assess(scheme, quoted, Optional.empty()));
        People.does(
                "officer2",
                () -> acts.act(Act.DECLARE_CONFLICT, reference, new Given("mine", Map.of("interest", "shares"))));
        People.does(
                "head",
                () -> acts.act(
                        Act.RULE_ON_CONFLICT,
                        reference,
                        new Given("close", Map.of("login", "officer2", "outcome", "RECUSED"))));

        assertThat(as("officer", () -> matrix.cells(scheme))).hasSize(1);
        assertThat(as("officer2", () -> matrix.cells(scheme))).isEmpty();
    }

    private String scheme() {
        String scheme = desk.logsScheme("Exempla Rewards SARL");
        as("officer", () -> terms.logClause(scheme, clause()));
        as("officer", () -> statements.log(scheme, Uttered.said()));
        return scheme;
    }

    private static ClauseForm clause() {
        return new ClauseForm(
                null,
                "en",
                Clause.QuotedFrom.ORIGINAL,
                null,
                CLAUSE,
                null,
                null,
                null,
                List.of(element(0, 9, "PHOTO", Taxon.E10), element(14, 23, "VOICE", Taxon.E11)));
    }

    private static ClauseForm.Element element(int start, int end, String category, Taxon taxon) {
        return new ClauseForm.Element(start, end, taxon, ClauseElement.Facet.CATEGORY, category, null, null);
    }

    private ClaimRow log(String scheme, ClaimForm form) {
        return as("officer", () -> claims.log(scheme, 1, form));
    }

    private static AssessmentForm assessment(String reason) {
        return new AssessmentForm("S1.a", Target.clause("CL1"), Relation.NARROWER, reason);
    }

    private static AssessmentForm confirmation() {
        return new AssessmentForm("S1.a", Target.clause("CL1"), Relation.CONTRADICTED, "the log shows voices");
    }

    private static List<String> fields(Invalid refused) {
        return refused.violations().stream().map(Invalid.Violation::field).toList();
    }

    private static List<List<String>> trail(String action, String reference) {
        return Database.ofOwner()
                .rows("select actor from audit_entry where action = ? and reference = ?", action, reference);
    }
}
