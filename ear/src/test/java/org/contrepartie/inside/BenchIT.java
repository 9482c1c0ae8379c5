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
import java.util.Map;
import java.util.stream.IntStream;
import org.contrepartie.LongTerms;
import org.contrepartie.access.StaffService;
import org.contrepartie.casefile.CaseFileService;
import org.contrepartie.scheme.SchemeEventsService;
import org.contrepartie.scheme.SchemeForm;
import org.contrepartie.scheme.SchemeStatus;
import org.contrepartie.shared.DatedWithPrecision;
import org.contrepartie.shared.Invalid;
import org.contrepartie.terms.AlertRow;
import org.contrepartie.terms.AppraisalForm;
import org.contrepartie.terms.AppraisalLine;
import org.contrepartie.terms.AppraisalService;
import org.contrepartie.terms.Clause;
import org.contrepartie.terms.ClauseForm;
import org.contrepartie.terms.ClausePlace;
import org.contrepartie.terms.DocumentForm;
import org.contrepartie.terms.DocumentService;
import org.contrepartie.terms.ElementService;
import org.contrepartie.terms.MarkForm;
import org.contrepartie.terms.MarkedElement;
import org.contrepartie.terms.NearClause;
import org.contrepartie.terms.RenditionGroup;
import org.contrepartie.terms.RenditionService;
import org.contrepartie.terms.SimilarityService;
import org.contrepartie.terms.Subject;
import org.contrepartie.terms.Subject.Standing;
import org.contrepartie.terms.Taxon;
import org.contrepartie.terms.TermsService;
import org.contrepartie.terms.UndoService;
import org.contrepartie.workflow.Act;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Rights, consent and risks are stated; renditions stand together; a withdrawn offer that comes back is told. */
@ExtendWith(ArquillianExtension.class)
class BenchIT {

    @Inject
    private AppraisalService appraisals;

    @Inject
    private RenditionService renditions;

    @Inject
    private SimilarityService similar;

    @Inject
    private SchemeEventsService events;

    @Inject
    private DocumentService documents;

    @Inject
    private TermsService terms;

    @Inject
    private ElementService elements;

    @Inject
    private UndoService undo;

    @Inject
    private StaffService staff;

    @Inject
    private CaseFileService cases;

    @Inject
    private Desk desk;

    @Deployment
    static EnterpriseArchive application() {
        return Built.withTests();
    }

    @Test
    void elements_suggest_and_a_named_person_states_with_a_reason() {
        String scheme = withClause("fr", "à perpétuité, sans autre examen, sans notification");
        does("officer", () -> elements.mark(scheme, 1, quoting("sans autre examen", Taxon.E05)));

        assertThat(line(scheme, Subject.R16).suggested()).isEqualTo(Standing.LIMITED);
        assertThat(line(scheme, Subject.R15).suggested()).isNull();
        does("officer", () -> appraisals.state(scheme, form(Subject.R16, Standing.WAIVED, "CL1")));
        does("head", () -> appraisals.state(scheme, form(Subject.R16, Standing.LIMITED, "CL1")));

        AppraisalLine now = line(scheme, Subject.R16);
        assertThat(now.now().by()).isEqualTo("head");
        assertThat(now.views())
                .extracting(one -> one.form().standing())
                .containsExactly(Standing.LIMITED, Standing.WAIVED);
        assertThatThrownBy(() -> Database.ofApplication().run("update appraisal set reason = 'other'"))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void a_view_without_reason_of_another_sheet_or_on_what_is_not_on_file_is_refused_at_its_field() {
        String scheme = withClause("fr", "à perpétuité");

        assertThat(refused(() -> appraisals.state(scheme, form(Subject.R16, Standing.MET, "CL1"))))
                .containsExactly("standing");
        assertThat(refused(() -> appraisals.state(scheme, form(Subject.R16, Standing.WAIVED, "CL9"))))
                .containsExactly("clauses");
        assertThat(refused(() -> appraisals.state(
                        scheme,
                        new AppraisalForm(Subject.VOICE, Standing.PRESENT, " ", null, null, "1999-000001-001"))))
                .containsExactly("reason", "exhibits");
        assertThatThrownBy(() ->
                        does("reviewer", () -> appraisals.state(scheme, form(Subject.R16, Standing.WAIVED, "CL1"))))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void renditions_stand_together_until_somebody_says_otherwise() {
        String scheme = withClause("en", "your hometown and state");
        logged(scheme, "fr", "votre ville natale et votre pays", Clause.QuotedFrom.TRANSLATION);
        logged(scheme, "fr", "votre ville d'origine et votre pays", Clause.QuotedFrom.PRESS);

        does("officer", () -> renditions.join(at(scheme, 1), at(scheme, 2), "traduction"));
        does("officer", () -> renditions.join(at(scheme, 3), at(scheme, 1), "citation"));
        List<RenditionGroup> groups = as("reviewer", () -> renditions.groups(scheme));

        assertThat(groups).hasSize(1);
        assertThat(groups.get(0).clauses()).hasSize(3);
        assertThat(groups.get(0).front().label()).isEqualTo("CL1");
        assertThat(refused(() -> renditions.join(at(scheme, 2), at(scheme, 3), "encore")))
                .containsExactly("other");
        assertThat(refused(() -> renditions.join(at(scheme, 2), at(scheme, 2), "elle-même")))
                .containsExactly("other");
        does("head", () -> renditions.part(at(scheme, 3), "autre passage"));
        assertThat(as("reviewer", () -> renditions.groups(scheme)).get(0).clauses())
                .hasSize(2);
    }

    @Test
    void a_clause_like_one_of_a_withdrawn_offer_is_told_with_what_differs() {
        String words = unique(LongTerms.CLAUSE);
        String before = withClause("fr", words);
        does("officer", () -> events.addStatus(before, withdrawn()));

        String again = withClause("fr", words.replace("à perpétuité", "sans limite de durée"));

        AlertRow alert = as("officer", () -> similar.alerts(again)).get(0);
        assertThat(alert.likeness()).isBetween(85, 99);
        assertThat(alert.former().scheme()).isEqualTo(before);
        assertThat(alert.difference()).extracting(one -> one.words()).contains("à perpétuité", "sans limite de durée");
        NearClause near = as("coop", () -> similar.near(again)).get(0);
        assertThat(near.near().get(0).percent()).isEqualTo(alert.likeness());
        assertThat(near.near().get(0).place().withdrawn()).isTrue();

        assertThat(refused(() -> similar.see(again, alert.id(), " "))).containsExactly("note");
        does("officer", () -> similar.see(again, alert.id(), "même offre, autre pays"));
        assertThat(refused(() -> similar.see(again, alert.id(), "encore"))).containsExactly("note");
    }

    @Test
    void a_document_that_holds_a_withdrawn_clause_is_told_too_and_an_offer_that_runs_is_not() {
        String words = unique(LongTerms.CLAUSE);
        String before = withClause("fr", words);
        String first = desk.logsScheme("Exempla Rewards SARL");
        document(first, LongTerms.with(words));
        assertThat(as("officer", () -> similar.alerts(first))).as("it runs").isEmpty();

        does("officer", () -> events.addStatus(before, withdrawn()));
        String again = desk.logsScheme("Exempla Rewards SARL");
        document(again, LongTerms.with(words));

        assertThat(as("officer", () -> similar.alerts(again)))
                .extracting(one -> one.document() + " " + one.likeness() + " "
                        + one.former().scheme())
                .contains("1 100 " + before);
    }

    @Test
    void the_officer_of_a_case_about_the_scheme_is_told_and_nobody_else() {
        String words = unique(LongTerms.CLAUSE);
        String before = withClause("fr", words);
        does("officer", () -> events.addStatus(before, withdrawn()));
        does("admin", () -> staff.enter("officer", "Olga Officer", "Unit 1", null));
        String reference = desk.openExOfficio("Signed.");
        desk.act("head", Act.ASSIGN, reference, Map.of("login", "officer"));
        String scheme = schemeOf(reference);
        logged(scheme, "fr", words, Clause.QuotedFrom.ORIGINAL);

        assertThat(as("officer", similar::mine))
                .filteredOn(one -> one.scheme().equals(scheme))
                .extracting(AlertRow::cases)
                .containsExactly(List.of(reference));
        assertThat(as("officer2", similar::mine)).noneMatch(one -> one.scheme().equals(scheme));
    }

    @Test
    void what_was_just_marked_or_withdrawn_is_undone_by_its_author_and_nobody_else() throws SQLException {
        String scheme = withClause("fr", "le nom et la voix");
        does("officer", () -> elements.mark(scheme, 1, quoting("la voix", Taxon.E11)));

        assertThat(refusedOf("head", () -> undo.undo(scheme, 1, 1, "annulé"))).containsExactly("undo");
        does("officer", () -> undo.undo(scheme, 1, 1, "annulé"));
        assertThat(standing(scheme)).isEmpty();
        does("officer", () -> elements.mark(scheme, 1, quoting("la voix", Taxon.E11)));
        assertThat(refused(() -> undo.undo(scheme, 1, 1, "annulé")))
                .as("it is marked again")
                .containsExactly("undo");
        does("officer", () -> elements.withdraw(scheme, 1, 2, "mal lu"));
        does("officer", () -> undo.undo(scheme, 1, 2, "annulé"));
        assertThat(standing(scheme)).containsExactly(2);
        Database.ofOwner()
                .run("update clause_element set marked_at = timestamp '2024-03-30 10:00:00' where number = 2"
                        + " and clause_id in (select c.id from clause c join scheme s on s.id = c.scheme_id"
                        + " where s.reference = '" + scheme + "')");
        assertThat(refused(() -> undo.undo(scheme, 1, 2, "annulé")))
                .as("too late")
                .containsExactly("undo");
    }

    private List<Integer> standing(String scheme) {
        return as("reviewer", () -> terms.clause(scheme, 1)).standing().stream()
                .map(MarkedElement::number)
                .toList();
    }

    @Test
    void a_thousand_clauses_are_held_against_each_other_and_the_time_is_told() {
        String other = desk.logsScheme("Exempla Rewards SARL");
        does("officer", () -> IntStream.range(0, 1000)
                .forEach(at ->
                        terms.logClause(other, clause("fr", numbered(at, "ailleurs"), Clause.QuotedFrom.ORIGINAL))));
        String scheme = withClause("fr", numbered(500, "ici"));
        long begun = System.nanoTime();
        NearClause near = as("officer", () -> similar.near(scheme)).get(0);
        long read = System.nanoTime();
        as("officer", () -> similar.near(scheme));
        long again = System.nanoTime();
        as("officer", similar::mine);

        Report.say("Similarity: a clause held against more than 1,000, of which " + near.total() + " are like it, in "
                + millis(begun, read) + " ms, the next time in " + millis(read, again) + " ms; alerts of an officer in "
                + millis(again, System.nanoTime()) + " ms");
        assertThat(near.near()).hasSize(20);
        assertThat(near.near().get(0).place().words()).contains("numéro 500");
    }

    private static long millis(long from, long to) {
        return Duration.ofNanos(to - from).toMillis();
    }

    private static ClausePlace at(String scheme, int number) {
        return new ClausePlace(scheme, number);
    }

    private static String numbered(int at, String place) {
        return "La règle numéro " + at + " du programme vaut " + place + " pour les " + at % 7 + " participants " + at;
    }

    private String schemeOf(String reference) {
        return as("officer", () -> cases.head(reference)).schemeRef();
    }

    /** Words that no other test has logged, so that nothing else is like them. */
    private static String unique(String words) {
        long now = System.nanoTime();
        return IntStream.range(0, 40)
                .mapToObj(at -> "mot" + now + "x" + at)
                .reduce(words, (all, one) -> all + " " + one);
    }

    private String withClause(String language, String words) {
        String scheme = desk.logsScheme("Exempla Rewards SARL");
        logged(scheme, language, words, Clause.QuotedFrom.ORIGINAL);
        return scheme;
    }

    private void logged(String scheme, String language, String words, Clause.QuotedFrom from) {
        does("officer", () -> terms.logClause(scheme, clause(language, words, from)));
    }

    private static ClauseForm clause(String language, String words, Clause.QuotedFrom from) {
        return new ClauseForm(null, language, from, null, words, null, null, null, List.of());
    }

    private void document(String scheme, String text) {
        does("officer", () -> documents.log(scheme, new DocumentForm("Conditions", null, Instant.EPOCH, "fr", text)));
    }

    private AppraisalLine line(String scheme, Subject subject) {
        return as("dpo", () -> appraisals.sheet(scheme, subject.sheet())).stream()
                .filter(one -> one.subject() == subject)
                .findFirst()
                .orElseThrow();
    }

    private static AppraisalForm form(Subject subject, Standing standing, String clauses) {
        return new AppraisalForm(
                subject, standing, "les mots de la clause", "la société dit le contraire", clauses, null);
    }

    private static SchemeForm.Status withdrawn() {
        return new SchemeForm.Status(
                SchemeStatus.Kind.WITHDRAWN, null, DatedWithPrecision.UNKNOWN, false, null, null, null);
    }

    private static MarkForm quoting(String words, Taxon taxon) {
        return new MarkForm(null, null, words, taxon, null, null, null, null, null);
    }

    private static List<String> refused(Runnable act) {
        return refusedOf("officer", act);
    }

    private static List<String> refusedOf(String login, Runnable act) {
        Invalid invalid = catchThrowableOfType(Invalid.class, () -> does(login, act));
        return invalid.violations().stream().map(Invalid.Violation::field).toList();
    }
}
