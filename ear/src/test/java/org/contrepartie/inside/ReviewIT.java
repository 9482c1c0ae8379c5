package org.contrepartie.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.contrepartie.inside.Lodged.aComplaint;
import static org.contrepartie.inside.People.as;
import static org.contrepartie.inside.People.does;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.contrepartie.casefile.CaseFact;
import org.contrepartie.casefile.FactForm;
import org.contrepartie.casefile.FactService;
import org.contrepartie.decision.PointRow;
import org.contrepartie.decision.ReviewQueue;
import org.contrepartie.decision.ReviewService;
import org.contrepartie.evidence.Weight;
import org.contrepartie.shared.Invalid;
import org.contrepartie.statement.AssessmentForm;
import org.contrepartie.statement.ClaimService;
import org.contrepartie.statement.MatrixService;
import org.contrepartie.statement.Relation;
import org.contrepartie.statement.StatementService;
import org.contrepartie.statement.Target;
import org.contrepartie.terms.Clause;
import org.contrepartie.terms.ClauseElement;
import org.contrepartie.terms.ClauseForm;
import org.contrepartie.terms.ElementService;
import org.contrepartie.terms.Taxon;
import org.contrepartie.terms.TermsService;
import org.contrepartie.workflow.Act;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The reviewer's pass, point by point: what waits for him, what comes back to the officer, and what opens again. */
@ExtendWith(ArquillianExtension.class)
class ReviewIT {

    @Inject
    private Chamber chamber;

    @Inject
    private Desk desk;

    @Inject
    private ReviewService review;

    @Inject
    private FactService facts;

    @Inject
    private TermsService terms;

    @Inject
    private ElementService elements;

    @Inject
    private StatementService statements;

    @Inject
    private ClaimService claims;

    @Inject
    private MatrixService matrix;

    @Deployment
    static EnterpriseArchive application() {
        return Built.withTests();
    }

    @Test
    void of_nine_points_two_are_returned_and_exactly_these_two_open_again() {
        String reference = underReview(scheme());
        assertThat(waiting(reference))
                .containsExactly("ADMISSIBILITY", "COMPETENCE", "F1", "F2", "A1", "A2", "CL1", "X1", "X2");

        List.of("ADMISSIBILITY", "COMPETENCE", "F1", "A1", "A2", "CL1", "X2")
                .forEach(point -> says(Act.AGREE_POINT, reference, point));
        List.of("F2", "X1").forEach(point -> says(Act.RETURN_POINT, reference, point));
        assertThat(returned(reference)).containsExactly("F2", "X1");
        assertThat(waiting(reference)).isEmpty();

        amendFact(reference, 2);
        does("officer", () -> review.answer(reference, "X1", "The log of 3 April shows voices."));
        assertThat(returned(reference)).isEmpty();
        assertThat(waiting(reference)).containsExactly("F2", "X1");

        List.of("F2", "X1").forEach(point -> says(Act.AGREE_POINT, reference, point));
        assertThat(waiting(reference)).isEmpty();
        assertThat(as("officer", () -> review.points(reference)))
                .extracting(PointRow::status)
                .hasSize(9)
                .containsOnly(PointRow.Status.AGREED);
    }

    @Test
    void an_agreed_point_whose_content_changed_opens_again_and_says_so() {
        String scheme = scheme();
        String reference = underReview(scheme);
        waiting(reference).forEach(point -> says(Act.AGREE_POINT, reference, point));

        amendFact(reference, 1);
        does("officer", () -> elements.weigh(scheme, 1, 1, Taxon.Severity.HIGH, "a face is known everywhere"));
        confirms(scheme, "S1.b", Relation.TENSION, 1);

        assertThat(as("reviewer", () -> review.points(reference)))
                .filteredOn(point -> point.status() != PointRow.Status.AGREED)
                .allSatisfy(point -> assertThat(point.status()).isEqualTo(PointRow.Status.CHANGED))
                .extracting(PointRow::subject)
                .containsExactly("F1", "CL1", "X2");
        assertThat(waiting(reference)).containsExactly("F1", "CL1", "X2");
        assertThat(returned(reference)).isEmpty();
    }

    @Test
    void only_a_returned_point_is_answered_and_only_by_who_works_on_the_case() {
        String reference = underReview(scheme());
        says(Act.AGREE_POINT, reference, "F1");
        says(Act.RETURN_POINT, reference, "F2");

        assertThatThrownBy(() -> does("officer", () -> review.answer(reference, "F1", "it stands")))
                .isInstanceOfSatisfying(Invalid.class, refused -> assertThat(refused.violations())
                        .extracting(Invalid.Violation::code)
                        .containsExactly("review.notReturned"));
        assertThatThrownBy(() -> does("officer", () -> review.answer(reference, "F2", " ")))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> does("reviewer", () -> review.answer(reference, "F2", "it stands")))
                .isInstanceOf(EJBAccessException.class);
        assertThat(as("officer2", review::returnedToCaller))
                .extracting(queue -> queue.file().reference())
                .doesNotContain(reference);
    }

    @Test
    void what_the_reviewer_said_to_a_cell_stands_beside_it_for_who_may_know_of_the_case() {
        String scheme = scheme();
        String reference = underReview(scheme);
        says(Act.AGREE_POINT, reference, "X1");
        says(Act.RETURN_POINT, reference, "X2");

        assertThat(as("officer", () -> review.cells(scheme)))
                .extracting(one ->
                        one.caseRef() + " " + one.number() + " " + one.point().status())
                .containsExactly(reference + " 1 AGREED", reference + " 2 RETURNED");
        assertThat(as("committee", () -> review.cells(scheme))).isEmpty();
        confirms(scheme, "S1.a", Relation.TENSION, 1);
        assertThat(as("officer", () -> review.cells(scheme)).get(0).point().status())
                .isEqualTo(PointRow.Status.CHANGED);
    }

    /** Under investigation, with two facts, two allegations, a marked clause and two confirmed cells; the reviewer is named. */
    private String underReview(String scheme) {
        String reference = chamber.investigated(aComplaint().about(scheme));
        as("officer", () -> facts.record(reference, fact("The offer reached minors.")));
        chamber.alleges(reference, Set.of(1), Set.of(1));
        chamber.alleges(reference, Set.of(2), Set.of(1));
        desk.act("head", Act.ASSIGN, reference, Map.of("login", "reviewer", "capacity", "REVIEWER"));
        return reference;
    }

    private String scheme() {
        String scheme = desk.logsScheme("Exempla Rewards SARL");
        ClauseForm.Element photos =
                new ClauseForm.Element(0, 9, Taxon.E10, ClauseElement.Facet.CATEGORY, "PHOTO", null, null);
        does(
                "officer",
                () -> terms.logClause(
                        scheme,
                        new ClauseForm(
                                null,
                                "en",
                                Clause.QuotedFrom.ORIGINAL,
                                null,
                                "my photos and my voice",
                                null,
                                null,
                                null,
                                List.of(photos))));
        does("officer", () -> statements.log(scheme, Uttered.said()));
        does("officer", () -> claims.log(scheme, 1, Uttered.claim("it uses photos")));
        does("officer", () -> claims.log(scheme, 1, Uttered.claim("it uses no voice")));
        confirms(scheme, "S1.a", Relation.NARROWER, 0);
        confirms(scheme, "S1.b", Relation.CONTRADICTED, 0);
        return scheme;
    }

    private void confirms(String scheme, String claim, Relation relation, int seen) {
        AssessmentForm form = new AssessmentForm(claim, Target.clause("CL1"), relation, "the clause says more");
        as("officer", () -> matrix.confirm(scheme, form, Optional.of(seen)));
    }

    private void amendFact(String reference, int number) {
        does("officer", () -> facts.amend(reference, number, fact("The offer reached minors of 15."), "returned"));
    }

    private void says(Act act, String reference, String point) {
        desk.act("reviewer", act, reference, Map.of("point", point));
    }

    private List<String> waiting(String reference) {
        return as("reviewer", () -> pointsOf(review.waitingForReviewer(), reference));
    }

    private List<String> returned(String reference) {
        return as("officer", () -> pointsOf(review.returnedToCaller(), reference));
    }

    private static List<String> pointsOf(List<ReviewQueue> queues, String reference) {
        return queues.stream()
                .filter(queue -> queue.file().reference().equals(reference))
                .flatMap(queue -> queue.points().stream())
                .map(PointRow::subject)
                .toList();
    }

    private static FactForm fact(String words) {
        return new FactForm(words, CaseFact.Status.ESTABLISHED, List.of(new FactForm.Support(1, Weight.UNFAVOURABLE)));
    }
}
