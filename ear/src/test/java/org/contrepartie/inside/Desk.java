package org.contrepartie.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contrepartie.inside.People.as;
import static org.contrepartie.inside.People.does;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.contrepartie.access.StaffService;
import org.contrepartie.casefile.CaseFileService;
import org.contrepartie.deadline.ClockRule;
import org.contrepartie.evidence.Exhibit;
import org.contrepartie.evidence.ExhibitForm;
import org.contrepartie.letter.Letter;
import org.contrepartie.letter.LetterForm;
import org.contrepartie.letter.LetterService;
import org.contrepartie.party.OrganisationForm;
import org.contrepartie.procedure.ActService;
import org.contrepartie.procedure.OpeningForm;
import org.contrepartie.procedure.ProcedureService;
import org.contrepartie.procedure.Taken;
import org.contrepartie.scheme.SchemeForm;
import org.contrepartie.scheme.SchemeService;
import org.contrepartie.shared.DatedWithPrecision;
import org.contrepartie.workflow.Act;
import org.contrepartie.workflow.Given;
import org.contrepartie.workflow.Step;
import org.contrepartie.workflow.TipSource;

/** The people of the authority at work: brings a case to where a test begins. Cases are named by their reference. */
@Dependent
public class Desk {

    @EJB
    private ProcedureService procedure;

    @EJB
    private ActService acts;

    @EJB
    private StaffService staff;

    @EJB
    private CaseFileService cases;

    @EJB
    private LetterService letters;

    @EJB
    private SchemeService schemes;

    /** In INTAKE, nobody assigned. */
    String register(Lodged complaint) {
        return as(
                "intake", () -> procedure.register(complaint.form()).complaint().caseRef());
    }

    /** In INTAKE, with an officer. */
    String assigned(Lodged complaint) {
        String reference = register(complaint);
        does("admin", () -> staff.enter("officer", "Olga Officer", "Unit 1", null));
        does("admin", () -> staff.enter("officer2", "The officer2", "Unit 1", null));
        act("head", Act.ASSIGN, reference, Map.of("login", "officer"));
        return reference;
    }

    /** In INTAKE, with an officer who has no interests. */
    String declared(Lodged complaint) {
        String reference = assigned(complaint);
        act("officer", Act.DECLARE_CONFLICT, reference, Map.of());
        return reference;
    }

    /** In ADMISSIBILITY. */
    String examined(Lodged complaint) {
        String reference = declared(complaint);
        take(Step.START_ADMISSIBILITY, "intake", reference);
        return reference;
    }

    /** In COMPETENCE, the procedure not set. */
    String admissible(Lodged complaint) {
        String reference = examined(complaint);
        take(Step.DECLARE_ADMISSIBLE, "officer", reference);
        return reference;
    }

    /** Reports on the case from now on. */
    void appointed(String login, String reference) {
        does("admin", () -> staff.enter(login, "The " + login, "Unit 1", null));
        act("chair", Act.APPOINT_RAPPORTEUR, reference, Map.of("login", login));
    }

    void setsProcedure(String procedure, String reference) {
        act("head", Act.SET_PROCEDURE, reference, Map.of("procedure", procedure));
    }

    /** What the trail was told of the last act. */
    String toldLast(String reference) {
        return as("officer", () -> cases.history(reference)).get(0).content();
    }

    void hasInterest(String login, String reference) {
        act(login, Act.DECLARE_CONFLICT, reference, Map.of("interest", "shares"));
    }

    void draftsRefusal(String reference, String ground) {
        act("officer", Act.DRAFT_REFUSAL, reference, ground == null ? Map.of() : Map.of("ground", ground));
    }

    /** The act is the officer's, so the head's own draft comes past it. */
    void headDraftsRefusal(String reference) {
        does(
                "head",
                () -> letters.draft(
                        new LetterForm(Letter.Template.REFUSAL, null, reference, "fr", Map.of(), "no identity")));
    }

    void provesRequest(String reference) {
        act("officer", Act.PROVE_PRIOR_REQUEST, reference, Map.of("proof", "letter of 2 February 2024"));
    }

    /** A scheme of that organisation in France, of which nothing else is known. */
    String logsScheme(String respondent) {
        return as(
                "officer",
                () -> schemes.log(new SchemeForm(
                        "Data for a voucher",
                        null,
                        OrganisationForm.named(respondent, "FR"),
                        null,
                        null,
                        List.of(),
                        List.of())));
    }

    /** What is handed in: names of the contract, each before its words. */
    static Given given(String... pairs) {
        Map<String, String> data = new HashMap<>();
        for (int at = 0; at < pairs.length; at += 2) {
            data.put(pairs[at], pairs[at + 1]);
        }
        return new Given(null, data);
    }

    String openExOfficio(String note) {
        String scheme = logsScheme("Exempla Rewards SARL");
        ExhibitForm source = new ExhibitForm(
                "An article",
                Exhibit.Kind.PRESS_ARTICLE,
                "a newspaper",
                DatedWithPrecision.UNKNOWN,
                "fr",
                "text/plain",
                "article.txt",
                true);
        byte[] article = "A voucher for your data.".getBytes(StandardCharsets.UTF_8);
        return as(
                "chair",
                () -> procedure.openExOfficio(
                        new OpeningForm("Data for a voucher", TipSource.PRESS, note, scheme, source, article)));
    }

    Taken take(Step step, String login, String reference) {
        return take(step, login, reference, Optional.empty());
    }

    Taken take(Step step, String login, String reference, Optional<Long> seen) {
        return as(login, () -> procedure.take(step, reference, seen, Given.NOTHING));
    }

    /** Takes a step with what it asks for. */
    Taken take(Step step, String login, String reference, Given given) {
        return as(login, () -> procedure.take(step, reference, Optional.empty(), given));
    }

    long version(String reference) {
        return as("officer", () -> cases.head(reference).version());
    }

    /** Does the act, and sees that it opened and ended no other clock than its line in the table says. */
    void act(String login, Act act, String reference, Map<String, String> data) {
        Database tables = Database.ofOwner();
        String last = tables.value("select coalesce(max(id), 0) from running_clock");
        List<String> ran = rules(tables, "id, rule", "status <> 'ENDED' and case_ref = ?", reference);
        does(login, () -> acts.act(act, reference, new Given("in the test", data)));
        List<String> opened = rules(tables, "rule", "case_ref = ? and id > " + last, reference);
        List<String> ended = rules(tables, "id, rule", "status = 'ENDED' and case_ref = ?", reference).stream()
                .filter(ran::contains)
                .map(one -> one.substring(one.indexOf(' ') + 1))
                .toList();
        assertThat(names(act.opens())).as(act + " opens").containsAll(opened);
        assertThat(names(act.ends())).as(act + " ends").containsAll(ended);
    }

    private static List<String> rules(Database tables, String columns, String condition, String reference) {
        return tables.rows("select " + columns + " from running_clock where " + condition, reference).stream()
                .map(row -> String.join(" ", row))
                .toList();
    }

    private static List<String> names(List<ClockRule> rules) {
        return rules.stream().map(Enum::name).toList();
    }
}
