package org.contrepartie.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.contrepartie.inside.People.as;
import static org.contrepartie.inside.People.does;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.contrepartie.casefile.CaseFileService;
import org.contrepartie.decision.PointRow;
import org.contrepartie.decision.ReviewService;
import org.contrepartie.report.CaseGatherer;
import org.contrepartie.scheme.SchemeService;
import org.contrepartie.shared.Forbidden;
import org.contrepartie.shared.Invalid;
import org.contrepartie.shared.Stale;
import org.contrepartie.statement.AssessmentForm;
import org.contrepartie.statement.Cell;
import org.contrepartie.statement.ClaimService;
import org.contrepartie.statement.MatrixService;
import org.contrepartie.statement.Relation;
import org.contrepartie.statement.StatementService;
import org.contrepartie.statement.Target;
import org.contrepartie.statement.TimelineService;
import org.contrepartie.statement.Utterance;
import org.contrepartie.workflow.Act;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What one company says in one market and in another, held against each other; a named officer answers for it. */
@ExtendWith(ArquillianExtension.class)
class MarketsIT {

    private static final String COMPANY = "Exempla Rewards SARL";

    @Inject
    private MatrixService matrix;

    @Inject
    private StatementService statements;

    @Inject
    private ClaimService claims;

    @Inject
    private TimelineService timeline;

    @Inject
    private SchemeService schemes;

    @Inject
    private CaseFileService cases;

    @Inject
    private CaseGatherer reports;

    @Inject
    private ReviewService review;

    @Inject
    private Desk desk;

    @Deployment
    static EnterpriseArchive application() {
        return Built.withTests();
    }

    @Test
    void a_confirmed_contradiction_stands_in_both_matrices_under_the_number_of_each() {
        String english = saying(desk.logsScheme(COMPANY), "it only used profile photos");
        String french = saying(desk.logsScheme(COMPANY), "it used voices");
        assess(french, "S1.a", Target.NOTHING, Relation.UNVERIFIABLE);

        Cell mine = confirms("officer", french, english, Optional.of(0));
        Cell theirs = assessed(english).get(0);

        assertThat(mine.number()).isEqualTo(2);
        assertThat(mine.elsewhere()).isEqualTo("it only used profile photos");
        assertThat(theirs.number()).isEqualTo(1);
        assertThat(theirs.subject()).isEqualTo("S1.a");
        assertThat(theirs.target()).isEqualTo(Target.claimElsewhere(french, "S1.a"));
        assertThat(theirs.elsewhere()).isEqualTo("it used voices");
        assertThat(theirs.relation()).isEqualTo(Relation.CONTRADICTED);
        assertThat(theirs.isConfirmed()).isTrue();
        assertThat(theirs.latest().reason()).isEqualTo(mine.latest().reason());
        assertThat(told("confirm_assessment", english)).hasSize(1);
        assertThat(told("confirm_assessment", french)).hasSize(1);
    }

    @Test
    void it_is_one_cell_from_whichever_side_it_is_looked_at_again() {
        String english = saying(desk.logsScheme(COMPANY), "it only used profile photos");
        String french = saying(desk.logsScheme(COMPANY), "it used voices");
        confirms("officer", french, english, Optional.of(0));

        assertThatThrownBy(() -> confirms("officer2", english, french, Optional.of(0)))
                .isInstanceOf(Stale.class);
        Cell again = as(
                "head",
                () -> matrix.confirm(
                        english,
                        form("S1.a", Target.claimElsewhere(french, "S1.a"), Relation.TENSION),
                        Optional.of(1)));

        assertThat(again.views()).hasSize(2);
        assertThat(assessed(french).get(0).relation()).isEqualTo(Relation.TENSION);
        does("officer", () -> claims.amend(english, "S1.a", Optional.empty(), Uttered.claim("it used photos only")));
        assertThat(assessed(french).get(0).isConfirmed())
                .as("of the older words")
                .isFalse();
    }

    @Test
    void the_timeline_tells_who_confirmed_it_and_why_on_both_statements() {
        String english = saying(desk.logsScheme(COMPANY), "it only used profile photos");
        String french = saying(desk.logsScheme(COMPANY), "it used voices");

        confirms("officer", french, english, Optional.empty());

        assertThat(clashes(french, english)).singleElement().satisfies(clash -> {
            assertThat(clash.confirmed()).isTrue();
            assertThat(clash.answered().reason()).isEqualTo("one of the two cannot be true");
        });
        assertThat(clashes(english, french)).singleElement().satisfies(clash -> assertThat(clash.confirmed())
                .isTrue());
    }

    @Test
    void a_claim_of_another_company_of_the_same_scheme_or_of_nobody_is_refused() {
        String ours = saying(desk.logsScheme(COMPANY), "it used voices");
        String theirs = saying(desk.logsScheme("Somebody Else SA"), "it only used profile photos");

        for (String name : List.of(theirs + " S1.a", ours + " S1.a", "S2099-000001 S1.a", ours)) {
            assertThat(refused(() -> matrix.confirm(
                            ours,
                            form("S1.a", new Target(Target.Kind.OTHER_CLAIM, name, null), Relation.CONTRADICTED),
                            Optional.empty())))
                    .as(name)
                    .containsExactly("target.id assessment.noClaimElsewhere");
        }
        String sister = saying(desk.logsScheme(COMPANY), "it only used profile photos");
        assertThat(refused(() -> matrix.confirm(
                        ours, form("S1", Target.claimElsewhere(sister, "S1.a"), Relation.TENSION), Optional.empty())))
                .containsExactly("claim assessment.wholeElsewhere");
    }

    @Test
    void who_has_an_interest_in_one_of_the_schemes_confirms_nothing_and_who_was_recused_is_told_nothing() {
        String reference = desk.openExOfficio("seen in the press, GDPR 6 and 9");
        String english = saying(schemeOf(reference), "it only used profile photos");
        String french = saying(desk.logsScheme(COMPANY), "it used voices");
        desk.hasInterest("officer2", reference);

        assertThatThrownBy(() -> confirms("officer2", french, english, Optional.empty()))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> confirms("officer2", english, french, Optional.empty()))
                .isInstanceOf(Forbidden.class);
        confirms("officer", french, english, Optional.empty());
        desk.act("head", Act.RULE_ON_CONFLICT, reference, Map.of("login", "officer2", "outcome", "RECUSED"));

        assertThat(assessed(french)).hasSize(1);
        assertThat(as("officer2", () -> matrix.cells(french))).noneMatch(one -> one.number() != null);
        assertThat(as("officer2", () -> matrix.claimsElsewhere(french)))
                .noneMatch(one -> one.scheme().equals(english));
    }

    @Test
    void the_review_and_the_report_of_a_case_about_either_scheme_hold_it() {
        String reference = desk.openExOfficio("seen in the press, GDPR 6 and 9");
        String english = saying(schemeOf(reference), "it only used profile photos");
        String french = saying(desk.logsScheme(COMPANY), "it used voices");

        confirms("officer", french, english, Optional.empty());

        assertThat(as("head", () -> review.points(reference)))
                .extracting(PointRow::subject)
                .contains("X1");
        assertThat(as("head", () -> reports.gather(reference)).matrix())
                .filteredOn(cell -> cell.target().kind() == Target.Kind.OTHER_CLAIM)
                .singleElement()
                .satisfies(cell -> assertThat(cell.elsewhere()).isEqualTo("it used voices"));
    }

    private String saying(String scheme, String words) {
        does("officer", () -> statements.log(scheme, Uttered.said()));
        does("officer", () -> claims.log(scheme, 1, Uttered.claim(words)));
        return scheme;
    }

    private Cell confirms(String login, String scheme, String other, Optional<Integer> seen) {
        AssessmentForm form = form("S1.a", Target.claimElsewhere(other, "S1.a"), Relation.CONTRADICTED);
        return as(login, () -> matrix.confirm(scheme, form, seen));
    }

    private void assess(String scheme, String claim, Target target, Relation relation) {
        does("officer", () -> matrix.assess(scheme, form(claim, target, relation), Optional.empty()));
    }

    private static AssessmentForm form(String claim, Target target, Relation relation) {
        return new AssessmentForm(claim, target, relation, "one of the two cannot be true");
    }

    /** The cells that somebody looked at. */
    private List<Cell> assessed(String scheme) {
        return as("reviewer", () -> matrix.cells(scheme)).stream()
                .filter(one -> one.number() != null)
                .toList();
    }

    private String schemeOf(String reference) {
        return as("officer", () -> cases.head(reference)).schemeRef();
    }

    private List<Utterance.Clash> clashes(String scheme, String other) {
        String organisation =
                as("officer", () -> schemes.read(scheme)).organisation().reference();
        return as("reviewer", () -> timeline.of(organisation)).stream()
                .filter(one -> one.schemeRef().equals(scheme))
                .flatMap(one -> one.clashes().stream())
                .filter(one -> one.otherScheme().equals(other))
                .toList();
    }

    private static List<List<String>> told(String action, String scheme) {
        return Database.ofOwner().rows("select id from audit_entry where action = ? and reference = ?", action, scheme);
    }

    private static List<String> refused(Runnable act) {
        Invalid invalid = catchThrowableOfType(Invalid.class, () -> does("officer", act));
        return invalid.violations().stream()
                .map(one -> one.field() + " " + one.code())
                .toList();
    }
}
