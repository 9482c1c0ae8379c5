package org.contrepartie.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.contrepartie.inside.Desk.given;
import static org.contrepartie.inside.People.as;
import static org.contrepartie.inside.People.does;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.contrepartie.access.StaffService;
import org.contrepartie.casefile.CaseFileService;
import org.contrepartie.casefile.QuestionForm;
import org.contrepartie.casefile.QuestionRow;
import org.contrepartie.casefile.QuestionService;
import org.contrepartie.letter.LetterRow;
import org.contrepartie.letter.LetterService;
import org.contrepartie.report.CaseGatherer;
import org.contrepartie.shared.Forbidden;
import org.contrepartie.shared.Invalid;
import org.contrepartie.statement.ClaimService;
import org.contrepartie.statement.Relation;
import org.contrepartie.statement.StatementService;
import org.contrepartie.statement.Target;
import org.contrepartie.terms.Clause;
import org.contrepartie.terms.ClauseElement;
import org.contrepartie.terms.ClauseForm;
import org.contrepartie.terms.Taxon;
import org.contrepartie.terms.TermsService;
import org.contrepartie.workflow.Act;
import org.contrepartie.workflow.Step;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From a cell of the matrix to a question, from the question to a letter, from the letter to an answer. */
@ExtendWith(ArquillianExtension.class)
class QuestionIT {

    private static final Target CLAUSE = Target.clause("CL1");

    @Inject
    private Desk desk;

    @Inject
    private QuestionService questions;

    @Inject
    private CaseFileService cases;

    @Inject
    private StatementService statements;

    @Inject
    private ClaimService claims;

    @Inject
    private TermsService terms;

    @Inject
    private LetterService letters;

    @Inject
    private StaffService staff;

    @Inject
    private CaseGatherer gatherer;

    @Deployment
    static EnterpriseArchive application() {
        return Built.withTests();
    }

    @Test
    void one_question_begins_the_draft_and_the_next_is_one_more_line_of_it() {
        String reference = investigated();

        QuestionRow first = ask(reference, "Which voices were used?");
        QuestionRow second = ask(reference, "Since when,\nand where?");

        assertThat(first.relation()).isEqualTo(Relation.NARROWER);
        assertThat(second.letter()).isEqualTo(first.letter());
        LetterRow draft = as("officer", () -> letters.read(reference, first.letter()));
        assertThat(draft.content().questions()).isEqualTo("Which voices were used?\nSince when, and where?");
        assertThat(draft.content().period()).isEqualTo("P4W");
        assertThat(desk.toldLast(reference)).contains("S1.a");
    }

    @Test
    void the_letter_leaves_with_a_deadline_and_the_answer_is_linked_back() {
        String reference = investigated();
        QuestionRow asked = ask(reference, "Which voices were used?");
        assertThat(refused(() -> questions.answer(reference, 1, "None.", null)))
                .containsExactly("answer question.notSent");

        desk.take(Step.REQUEST_INFORMATION, "officer", reference, given("notifiedOn", "2024-04-03"));
        assertThat(as("officer", () -> questions.ofCase(reference)))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.isDraft()).isFalse();
                    assertThat(one.way().dueOn()).hasToString("2024-05-02");
                });
        desk.act(
                "officer",
                Act.RECORD_INCOMING,
                reference,
                Map.of("title", "Answer", "receivedOn", "2024-04-20", "letter", "" + asked.letter(), "text", "None."));
        Integer cameIn =
                as("officer", () -> questions.ofCase(reference)).get(0).way().cameIn();
        assertThat(cameIn).isEqualTo(2);

        as("officer", () -> questions.answer(reference, 1, "No voice was used.", cameIn));

        assertThat(as("officer", () -> gatherer.gather(reference)).questions())
                .singleElement()
                .satisfies(one -> assertThat(one.exhibit()).isEqualTo(cameIn));
        assertThat(refused(() -> questions.answer(reference, 1, "Again.", null)))
                .containsExactly("answer task.answeredBefore");
        assertThat(as("officer", () -> cases.history(reference)))
                .anyMatch(line -> line.action().equals("note_company_answer"));
    }

    @Test
    void nothing_is_asked_about_what_is_no_cell_and_nothing_without_words() {
        String reference = investigated();

        assertThat(refused(
                        () -> questions.ask(reference, new QuestionForm("S1.a", Target.clause("CL9"), "Why?", null))))
                .containsExactly("claim question.noCell");
        assertThat(refused(() -> questions.ask(reference, new QuestionForm("S1.a", CLAUSE, " ", "4 weeks"))))
                .containsExactly("text field.required", "period field.period");
        assertThat(as("officer", () -> letters.ofCase(reference))).noneMatch(LetterRow::isDraft);
    }

    @Test
    void who_does_not_investigate_asks_nothing() {
        String reference = investigated();
        QuestionForm form = new QuestionForm("S1.a", CLAUSE, "Why?", null);

        for (String login : List.of("intake", "reviewer", "chair", "committee", "coop", "dpo")) {
            assertThat(catchThrowable(() -> as(login, () -> questions.ask(reference, form))))
                    .as(login)
                    .isInstanceOf(EJBAccessException.class);
        }
        desk.hasInterest("officer", reference);
        assertThat(catchThrowable(() -> as("officer", () -> questions.ask(reference, form))))
                .isInstanceOf(Forbidden.class);
    }

    private QuestionRow ask(String reference, String words) {
        return as("officer", () -> questions.ask(reference, new QuestionForm("S1.a", CLAUSE, words, null)));
    }

    private static List<String> refused(Callable<?> act) {
        Invalid refused = catchThrowableOfType(Invalid.class, () -> as("officer", act::call));
        return refused.violations().stream()
                .map(one -> one.field() + " " + one.code())
                .toList();
    }

    /** In INVESTIGATION, with a claim that says less than the clause permits. */
    private String investigated() {
        String reference = desk.openExOfficio("seen in the press, GDPR 6 and 9");
        does("admin", () -> staff.enter("officer", "Olga Officer", "Unit 1", null));
        desk.act("head", Act.ASSIGN, reference, Map.of("login", "officer"));
        desk.act("officer", Act.DECLARE_CONFLICT, reference, Map.of());
        desk.setsProcedure("NATIONAL", reference);
        desk.take(Step.OPEN_INVESTIGATION, "chair", reference);
        String scheme = as("officer", () -> cases.head(reference).schemeRef());
        as("officer", () -> terms.logClause(scheme, clause()));
        as("officer", () -> statements.log(scheme, Uttered.said()));
        as("officer", () -> claims.log(scheme, 1, Uttered.claim("it only uses photos")));
        return reference;
    }

    private static ClauseForm clause() {
        return new ClauseForm(
                null,
                "en",
                Clause.QuotedFrom.ORIGINAL,
                null,
                "the photo and the voice",
                null,
                null,
                null,
                List.of(element(0, 9, "PHOTO", Taxon.E10), element(14, 23, "VOICE", Taxon.E11)));
    }

    private static ClauseForm.Element element(int start, int end, String category, Taxon taxon) {
        return new ClauseForm.Element(start, end, taxon, ClauseElement.Facet.CATEGORY, category, null, null);
    }
}
