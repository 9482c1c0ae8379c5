package org.contrepartie.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.contrepartie.inside.People.as;
import static org.contrepartie.inside.People.does;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.contrepartie.LongTerms;
import org.contrepartie.shared.Invalid;
import org.contrepartie.shared.Unknown;
import org.contrepartie.terms.AnchorLine;
import org.contrepartie.terms.AnchorService;
import org.contrepartie.terms.CarriedLine;
import org.contrepartie.terms.Clause;
import org.contrepartie.terms.ClauseForm;
import org.contrepartie.terms.ClauseSheet;
import org.contrepartie.terms.DocumentForm;
import org.contrepartie.terms.DocumentRow;
import org.contrepartie.terms.DocumentService;
import org.contrepartie.terms.ElementService;
import org.contrepartie.terms.MarkForm;
import org.contrepartie.terms.Refound.Outcome;
import org.contrepartie.terms.Selection;
import org.contrepartie.terms.Settled;
import org.contrepartie.terms.Taxon;
import org.contrepartie.terms.TermsService;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Clauses are taken from versions of a document and followed into the next ones; what is not found again waits for a person. */
@ExtendWith(ArquillianExtension.class)
class AnchorIT {

    private static final String MARCH = LongTerms.with(LongTerms.CLAUSE);
    private static final String JULY = "Version de juillet.\n\n" + LongTerms.with(LongTerms.NARROWED);

    @Inject
    private DocumentService documents;

    @Inject
    private AnchorService anchors;

    @Inject
    private TermsService terms;

    @Inject
    private ElementService elements;

    @Inject
    private Desk desk;

    @Deployment
    static EnterpriseArchive application() {
        return Built.withTests();
    }

    @Test
    void a_document_has_its_versions_in_order_beside_other_documents() {
        String scheme = desk.logsScheme("Exempla Rewards SARL");
        logged(scheme, MARCH, null);
        logged(scheme, "Page d'accueil.", null);
        DocumentRow july = logged(scheme, JULY, 1);

        assertThat(List.of(july.number(), july.document(), july.edition())).containsExactly(3, 1, 2);
        assertThat(as("intake", () -> documents.read(scheme, 3)).versions())
                .extracting(DocumentRow::number)
                .containsExactly(1, 3);
        assertThat(refused(() -> documents.log(scheme, form("x", 9)))).containsExactly("versionOf");
        assertThat(refused(() -> documents.log(scheme, form("une moitié \uD83D de signe", null))))
                .containsExactly("text");
        assertThatThrownBy(() -> as("officer", () -> documents.read(scheme, 9))).isInstanceOf(Unknown.class);
    }

    @Test
    void chosen_words_become_a_clause_that_is_found_again_moved() {
        String scheme = withMarch();
        int taken = take(scheme, LongTerms.CLAUSE);

        logged(scheme, "Avis.\n" + MARCH, 1);

        AnchorLine line = as("dpo", () -> documents.read(scheme, 2)).anchors().get(0);
        assertThat(line.label()).isEqualTo("CL" + taken);
        assertThat(line.outcome()).isEqualTo(Outcome.MOVED);
        assertThat(line.now()).isEqualTo(LongTerms.CLAUSE);
        assertThat(as("dpo", () -> anchors.open(scheme))).isEmpty();
    }

    @Test
    void words_that_changed_wait_and_become_a_clause_that_follows_with_the_elements_that_still_stand() {
        String scheme = withMarch();
        take(scheme, LongTerms.CLAUSE);
        marks(scheme, 1, "de la voix", Taxon.E11);
        marks(scheme, 1, "à des fins promotionnelles", Taxon.E19);
        marks(scheme, 1, "à perpétuité", Taxon.E01);
        logged(scheme, JULY, 1);

        AnchorLine line = as("officer", () -> anchors.open(scheme)).get(0);
        assertThat(line.outcome()).isEqualTo(Outcome.CHANGED);
        assertThat(line.now()).isEqualTo(LongTerms.NARROWED);
        int next = as("officer", () -> anchors.place(scheme, 1, 2, chosen(line), "le même article, réduit"));

        ClauseSheet clause = as("officer", () -> terms.clause(scheme, next));
        assertThat(clause.clause().words()).isEqualTo(LongTerms.NARROWED);
        assertThat(clause.standing())
                .extracting(one -> clause.wordsOf(one.element()))
                .containsExactly("à des fins promotionnelles");
        assertThat(as("officer", () -> terms.clause(scheme, 1)).clause().words())
                .isEqualTo(LongTerms.CLAUSE);
        assertThat(as("officer", () -> anchors.open(scheme))).isEmpty();
        AnchorLine settled =
                as("officer", () -> documents.read(scheme, 2)).anchors().get(0);
        assertThat(settled.settled()).isEqualTo(Settled.REPLACED);
        assertThat(settled.successor()).isEqualTo("CL" + next);

        List<CarriedLine> lost = as("officer", () -> anchors.openElements(scheme));
        assertThat(lost).extracting(CarriedLine::words).containsExactly("de la voix", "à perpétuité");
        does("officer", () -> elements.drop(scheme, next, lost.get(0).number(), "la voix n'est plus visée"));
        Selection months = of(LongTerms.NARROWED, "pendant douze mois");
        does("officer", () -> elements.carry(scheme, next, lost.get(1).number(), months, "la durée"));
        assertThat(as("officer", () -> anchors.openElements(scheme))).isEmpty();
        assertThat(as("officer", () -> terms.clause(scheme, next)).standing()).hasSize(2);
    }

    @Test
    void a_clause_that_followed_is_looked_up_in_the_versions_that_came_meanwhile() {
        String scheme = withMarch();
        take(scheme, LongTerms.CLAUSE);
        logged(scheme, JULY, 1);
        logged(scheme, "Août. " + JULY, 1);
        assertThat(as("officer", () -> anchors.open(scheme))).hasSize(2);

        AnchorLine line = as("officer", () -> anchors.open(scheme)).get(0);
        does("officer", () -> anchors.place(scheme, 1, 2, chosen(line), "réduite"));

        assertThat(as("officer", () -> anchors.open(scheme))).isEmpty();
        assertThat(as("officer", () -> documents.read(scheme, 3)).anchors())
                .extracting(one -> one.label() + " " + one.outcome() + " " + one.settled())
                .containsExactlyInAnyOrder("CL1 CHANGED REPLACED", "CL2 MOVED null");
    }

    @Test
    void words_that_stand_three_times_wait_with_their_places_and_stay_with_the_person_who_chooses() {
        String scheme = withMarch();
        int at = MARCH.indexOf(LongTerms.THRICE, MARCH.indexOf(LongTerms.THRICE) + 1);
        does("officer", () -> anchors.take(scheme, 1, of(MARCH, at, LongTerms.THRICE), any()));
        logged(scheme, "Avis.\n" + MARCH, 1);

        AnchorLine line = as("officer", () -> anchors.open(scheme)).get(0);
        assertThat(line.outcome()).isEqualTo(Outcome.AMBIGUOUS);
        assertThat(line.candidates()).hasSize(3);
        AnchorLine.Candidate second = line.candidates().get(1);
        Selection choice = new Selection(second.place().start(), second.place().end(), second.words());
        int same = as("officer", () -> anchors.place(scheme, 1, 2, choice, "l'article 160"));

        assertThat(same).isEqualTo(1);
        assertThat(as("officer", () -> documents.read(scheme, 2))
                        .anchors()
                        .get(0)
                        .isPlaced())
                .isTrue();
    }

    @Test
    void a_clause_declared_gone_is_looked_up_no_more() {
        String scheme = withMarch();
        take(scheme, LongTerms.CLAUSE);
        logged(scheme, "Tout est abrogé.", 1);
        assertThat(refused(() -> anchors.dismiss(scheme, 1, 2, " "))).containsExactly("reason");

        does("officer", () -> anchors.dismiss(scheme, 1, 2, "article supprimé"));
        logged(scheme, "Toujours rien.", 1);

        assertThat(as("officer", () -> anchors.open(scheme))).isEmpty();
        assertThat(as("officer", () -> documents.read(scheme, 3)).anchors()).isEmpty();
        assertThat(refused(() -> anchors.dismiss(scheme, 1, 2, "encore")))
                .as("two officers: the second is told")
                .containsExactly("reason");
    }

    @Test
    void the_second_officer_is_told_what_the_first_did_and_nothing_is_lost() {
        String scheme = withMarch();
        take(scheme, LongTerms.CLAUSE);
        marks(scheme, 1, "de la voix", Taxon.E11);

        assertThat(refusedOf("officer2", () -> anchors.take(scheme, 1, of(MARCH, LongTerms.CLAUSE), any())))
                .containsExactly("quote");
        assertThat(refusedOf("officer2", () -> elements.mark(scheme, 1, quoting("de la voix", Taxon.E11))))
                .containsExactly("quote");
        does("officer2", () -> elements.mark(scheme, 1, quoting("la voix", Taxon.E12)));

        assertThat(as("officer", () -> terms.clause(scheme, 1)).standing())
                .extracting(one -> one.number() + " " + one.markedBy())
                .containsExactly("1 officer", "2 officer2");
    }

    @Test
    void a_choice_across_paragraphs_is_taken_and_one_of_half_a_sign_is_widened() {
        String scheme = withMarch();
        int start = MARCH.codePointCount(0, MARCH.indexOf("\uD83D\uDE00"));

        int number = as("officer", () -> anchors.take(scheme, 1, new Selection(start - 1, start + 13, null), any()));

        assertThat(as("officer", () -> terms.clause(scheme, number)).clause().words())
                .isEqualTo("\uD83D\uDE00\n\nArticle 1.");
        assertThat(refused(() -> anchors.take(scheme, 1, new Selection(start + 1, start + 3, null), any())))
                .as("spaces alone")
                .containsExactly("start");
        assertThat(refused(() -> anchors.take(scheme, 1, new Selection(0, 10, "autre chose"), any())))
                .containsExactly("quote");
    }

    @Test
    void who_only_reads_takes_and_settles_nothing_and_the_words_stay() {
        String scheme = withMarch();

        assertThatThrownBy(() -> as("rapporteur", () -> anchors.take(scheme, 1, of(MARCH, "programme"), any())))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> Database.ofApplication().run("update terms_document set content = 'other'"))
                .isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> Database.ofApplication().run("delete from clause_anchor"))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void two_thousand_clauses_and_two_thousand_elements_are_followed_and_the_times_are_told() {
        String scheme = desk.logsScheme("Exempla Rewards SARL");
        String text = IntStream.range(0, 2000)
                .mapToObj(at -> "Règle numéro " + at + " du programme, sans examen.")
                .reduce("", (all, one) -> all + one + "\n");
        logged(scheme, text, null);
        does("officer", () -> terms.logClause(scheme, whole(text)));
        long begun = System.nanoTime();
        logged(scheme, "Avis.\n" + text.replace("numéro 1000 du", "numéro mille du"), 1);
        long followed = System.nanoTime();
        AnchorLine line = as("officer", () -> anchors.open(scheme)).get(0);
        does("officer", () -> anchors.place(scheme, 1, 2, chosen(line), "un mot"));
        long carried = System.nanoTime();

        assertThat(as("officer", () -> terms.clause(scheme, 2)).standing()).hasSize(1999);
        assertThat(as("officer", () -> anchors.openElements(scheme))).hasSize(1);
        Report.say("Anchors: 2,000 elements on one document of " + text.length() / 1000 + " kB: looked up in "
                + millis(begun, followed) + " ms, carried to the new clause in " + millis(followed, carried) + " ms");
    }

    private String withMarch() {
        String scheme = desk.logsScheme("Exempla Rewards SARL");
        logged(scheme, MARCH, null);
        return scheme;
    }

    private DocumentRow logged(String scheme, String text, Integer versionOf) {
        return as("officer", () -> documents.log(scheme, form(text, versionOf)));
    }

    private static DocumentForm form(String text, Integer versionOf) {
        return new DocumentForm("Conditions", null, Instant.EPOCH, "fr", text, versionOf);
    }

    private int take(String scheme, String words) {
        return as("officer", () -> anchors.take(scheme, 1, of(MARCH, words), any()));
    }

    private void marks(String scheme, int clause, String words, Taxon taxon) {
        does("officer", () -> elements.mark(scheme, clause, quoting(words, taxon)));
    }

    private static MarkForm quoting(String words, Taxon taxon) {
        return new MarkForm(null, null, words, taxon, null, null, null, null, null);
    }

    private static Selection chosen(AnchorLine line) {
        return new Selection(line.place().start(), line.place().end(), line.now());
    }

    private static Selection of(String text, String words) {
        return of(text, text.indexOf(words), words);
    }

    private static Selection of(String text, int at, String words) {
        int start = text.codePointCount(0, at);
        return new Selection(start, start + words.codePointCount(0, words.length()), words);
    }

    private static ClauseForm any() {
        return new ClauseForm(null, null, Clause.QuotedFrom.ORIGINAL, null, null, null, null, null, List.of());
    }

    /** The whole text as a clause, each of its lines an element. */
    private static ClauseForm whole(String text) {
        List<ClauseForm.Element> lines = IntStream.range(0, 2000)
                .map(at -> text.indexOf("numéro " + at + " "))
                .mapToObj(at -> new ClauseForm.Element(at, text.indexOf(" du", at), Taxon.E05, null, null, null, null))
                .toList();
        return new ClauseForm(1, "fr", Clause.QuotedFrom.ORIGINAL, null, text.strip(), null, null, null, lines);
    }

    private static long millis(long from, long to) {
        return Duration.ofNanos(to - from).toMillis();
    }

    private static List<String> refused(Runnable act) {
        return refusedOf("officer", act);
    }

    private static List<String> refusedOf(String login, Runnable act) {
        Invalid invalid = catchThrowableOfType(Invalid.class, () -> does(login, act));
        return invalid.violations().stream().map(Invalid.Violation::field).toList();
    }
}
