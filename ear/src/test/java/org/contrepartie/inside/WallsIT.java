package org.contrepartie.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.contrepartie.inside.Lodged.aComplaint;
import static org.contrepartie.inside.People.as;
import static org.contrepartie.inside.People.does;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.contrepartie.access.CaseTeamService;
import org.contrepartie.access.ConflictDeclaration.Outcome;
import org.contrepartie.access.GlassService;
import org.contrepartie.access.NeedToKnow;
import org.contrepartie.access.RestrictionService;
import org.contrepartie.access.StaffForm;
import org.contrepartie.access.StaffService;
import org.contrepartie.audit.TrailService;
import org.contrepartie.casefile.CaseFileService;
import org.contrepartie.casefile.CaseFilter;
import org.contrepartie.casefile.NoteService;
import org.contrepartie.complaint.ComplaintFilter;
import org.contrepartie.complaint.ComplaintService;
import org.contrepartie.letter.MailRoom;
import org.contrepartie.procedure.ActService;
import org.contrepartie.procedure.CaseRights;
import org.contrepartie.procedure.ProcedureService;
import org.contrepartie.procedure.RightsService;
import org.contrepartie.shared.Forbidden;
import org.contrepartie.shared.Invalid;
import org.contrepartie.shared.Role;
import org.contrepartie.shared.Unknown;
import org.contrepartie.workflow.Act;
import org.contrepartie.workflow.Condition;
import org.contrepartie.workflow.Given;
import org.contrepartie.workflow.Step;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who knows of a case: the team, the chain, and whoever broke the glass; nobody who is recused. */
@ExtendWith(ArquillianExtension.class)
class WallsIT {

    private static final Given BECAUSE = new Given("too close", Map.of("login", "officer2", "outcome", "RECUSED"));

    @Inject
    private Desk desk;

    @Inject
    private Chamber chamber;

    @Inject
    private CaseFileService cases;

    @Inject
    private ComplaintService complaints;

    @Inject
    private CaseTeamService teams;

    @Inject
    private TrailService trail;

    @Inject
    private NoteService notes;

    @Inject
    private ProcedureService procedure;

    @Inject
    private ActService acts;

    @Inject
    private StaffService staff;

    @Inject
    private RestrictionService restrictions;

    @Inject
    private GlassService glasses;

    @Inject
    private MailRoom mails;

    @Inject
    private RightsService rights;

    @Deployment
    static EnterpriseArchive application() {
        return Built.withTests();
    }

    @Test
    void reporters_and_reviewers_know_a_case_once_they_are_named_and_the_body_once_it_is_before_it() {
        String reference = chamber.investigated();
        assertThat(knowing(reference)).containsExactly("intake", "officer", "officer2", "head", "head2", "chair");

        chamber.appoints("rapporteur", reference);
        desk.act("head", Act.ASSIGN, reference, Map.of("login", "reviewer", "capacity", "REVIEWER"));
        assertThat(knowing(reference)).contains("rapporteur", "reviewer").doesNotContain("committee", "coop", "dpo");

        String before = chamber.deliberated();
        assertThat(knowing(before)).contains("committee", "rapporteur").doesNotContain("reviewer");
    }

    @Test
    void the_cooperation_desk_knows_what_may_concern_other_authorities() {
        String reference = desk.admissible(aComplaint());
        assertThat(knowing(reference)).contains("coop");

        desk.setsProcedure("NATIONAL", reference);
        assertThat(knowing(reference)).doesNotContain("coop");

        desk.setsProcedure("LOCAL_56_2", reference);
        assertThat(knowing(reference)).contains("coop");
    }

    @Test
    void a_case_is_its_officers_unit_and_goes_with_him_to_another() {
        String reference = desk.assigned(aComplaint());
        does("admin", () -> staff.enter("chair", "The chair", null, null));
        assertThat(knowing(reference)).contains("officer2");

        desk.act("head", Act.ASSIGN, reference, Map.of("login", "chair"));
        assertThat(knowing(reference))
                .as("nobody entered the unit of the chair")
                .contains("officer2");
        does("admin", () -> staff.enter("coop", "The coop", "Unit 2", null));
        desk.act("head", Act.ASSIGN, reference, Map.of("login", "coop"));
        assertThat(knowing(reference)).doesNotContain("officer", "officer2").contains("coop");
    }

    @Test
    void a_restricted_case_is_its_teams_and_the_chains() {
        String reference = desk.declared(aComplaint());
        assertThatThrownBy(() -> does("head", () -> restrictions.restrict(reference, " ")))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> does("officer", () -> restrictions.restrict(reference, "a whistle-blower")))
                .isInstanceOf(EJBAccessException.class);

        does("head", () -> restrictions.restrict(reference, "a whistle-blower"));

        assertThat(knowing(reference)).containsExactly("officer", "head", "head2", "chair");
        assertThat(listed("officer2")).doesNotContain(reference);
        assertThat(listed("officer")).contains(reference);
        assertThat(as("officer", () -> restrictions.of(reference)).orElseThrow().reason())
                .isEqualTo("a whistle-blower");
        assertThat(desk.toldLast(reference)).contains("a whistle-blower");
        does("head", () -> restrictions.lift(reference, "he spoke to the press"));
        assertThat(knowing(reference)).contains("intake", "officer2");
    }

    @Test
    void a_head_leaves_her_own_interest_to_another_head() {
        String reference = desk.assigned(aComplaint());
        desk.hasInterest("head", reference);
        Given own = new Given("none", Map.of("login", "head", "outcome", "MANAGED"));

        assertThatThrownBy(() -> does("head", () -> acts.act(Act.RULE_ON_CONFLICT, reference, own)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> does("head", () -> restrictions.restrict(reference, "why")))
                .isInstanceOf(Forbidden.class);
        assertThat(codes(() -> desk.act(
                        "head2", Act.RULE_ON_CONFLICT, reference, Map.of("login", "head", "outcome", "PENDING"))))
                .containsExactly("data.outcome field.unknownValue");
        does("head2", () -> acts.act(Act.RULE_ON_CONFLICT, reference, own));

        does("head", () -> restrictions.restrict(reference, "why"));
        assertThat(knowing(reference)).contains("head");
    }

    @Test
    void the_deputy_of_a_head_rules_on_her_interest_and_does_nothing_else() {
        String reference = desk.declared(aComplaint());
        does("head2", () -> restrictions.restrict(reference, "a whistle-blower"));
        desk.hasInterest("head", reference);
        desk.hasInterest("officer", reference);
        assertThat(knowing(reference)).doesNotContain("officer2");
        try {
            entered("head", Role.HEAD, "officer2");
            entered("officer", Role.OFFICER, "officer2");

            assertThat(as("officer2", () -> acts.openTo(reference)))
                    .containsExactly(Act.DECLARE_CONFLICT, Act.RULE_ON_CONFLICT);
            assertThat(as("officer2", () -> rights.ofCase(reference)).deeds().stream()
                            .filter(CaseRights.Deed::mine)
                            .map(CaseRights.Deed::act))
                    .containsExactly(Act.DECLARE_CONFLICT, Act.RULE_ON_CONFLICT);
            assertThatThrownBy(() -> as("officer2", () -> notes.write(reference, "I may read", null)))
                    .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> desk.act(
                            "officer2", Act.PROVE_PRIOR_REQUEST, reference, Map.of("proof", "a letter of 2 February")))
                    .isInstanceOf(Forbidden.class);
            assertThat(codes(() -> recuses("officer2", "officer", reference)))
                    .containsExactly("data.login access.notDeputy");
            assertThat(toRuleOn("officer2", reference)).containsExactly("head");
            assertThat(toRuleOn("head2", reference)).containsExactlyInAnyOrder("head", "officer");
            assertThat(toRuleOn("head", reference)).isEmpty();
            assertThat(interest("head", "officer2", reference)).isEqualTo("shares");
            assertThat(interest("officer", "officer2", reference)).isNull();

            recuses("officer2", "head", reference);

            assertThat(toRuleOn("officer2", reference)).isEmpty();
            assertThat(listed("head")).doesNotContain(reference);
            assertThat(knowing(reference)).contains("head2").doesNotContain("head", "officer2");
            assertThat(desk.toldLast(reference)).contains("\"asDeputyOf\":\"head\"");
        } finally {
            entered("head", Role.HEAD, "head2");
            entered("officer", Role.OFFICER, null);
        }
    }

    @Test
    void a_deputy_with_an_interest_of_his_own_and_one_of_the_deciding_body_rule_on_nothing() {
        String reference = desk.declared(aComplaint());
        desk.hasInterest("head", reference);
        try {
            entered("head", Role.HEAD, "committee");
            assertThat(knowing(reference)).doesNotContain("committee");

            entered("head", Role.HEAD, "officer2");
            desk.hasInterest("officer2", reference);
            assertThatThrownBy(() -> recuses("officer2", "head", reference)).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> recuses("officer2", "officer2", reference)).isInstanceOf(Forbidden.class);
        } finally {
            entered("head", Role.HEAD, "head2");
        }
    }

    private void entered(String login, Role role, String deputy) {
        String name = login.equals("officer") ? "Olga Officer" : login;
        StaffForm form = new StaffForm(login, name, "Unit 1", null, Set.of(role), deputy, null, null);
        does("admin", () -> {
            staff.enter(form);
            staff.enter("officer2", "The officer2", "Unit 1", null);
            staff.enter("head2", "The head2", "Unit 1", null);
            staff.enter("committee", "The committee", null, null);
            staff.amend(form);
        });
    }

    private void recuses(String judge, String login, String reference) {
        desk.act(judge, Act.RULE_ON_CONFLICT, reference, Map.of("login", login, "outcome", "RECUSED"));
    }

    /** Whose interests on that case wait for this person's ruling, as his home page tells him. */
    private List<String> toRuleOn(String judge, String reference) {
        return as(judge, () -> teams.toRuleOn()).stream()
                .filter(one -> one.caseRef().equals(reference))
                .map(CaseTeamService.PendingInterest::login)
                .toList();
    }

    private String interest(String login, String reader, String reference) {
        return as(reader, () -> teams.interests(reference)).stream()
                .filter(one -> one.login().equals(login) && one.outcome() == Outcome.PENDING)
                .findFirst()
                .orElseThrow()
                .interest();
    }

    @Test
    void who_watches_the_trail_is_not_told_of_the_case_he_is_recused_on_under_any_number() throws SQLException {
        String reference = desk.declared(aComplaint());
        String complaint =
                as("officer", () -> complaints.ofCase(reference)).get(0).reference();
        as("officer", () -> complaints.read(complaint));
        as("officer", () -> cases.read(reference));
        assertThat(watched("auditor")).contains(complaint, reference);
        assertThat(watched("dpo")).contains(complaint, reference);

        for (String login : List.of("auditor", "dpo")) {
            Database.ofOwner()
                    .run(
                            "insert into conflict_declaration (id, case_ref, login, declared_at, interest, outcome, version)"
                                    + " values ((select coalesce(max(id), 0) + 1000000 from conflict_declaration), ?, ?,"
                                    + " current_timestamp, 'a cousin', 'RECUSED', 0)",
                            reference,
                            login);
            assertThat(watched(login)).isNotEmpty().doesNotContain(complaint, reference);
        }
    }

    private List<String> watched(String login) {
        return as(login, () -> trail.list("", 0, 500)).stream()
                .map(TrailService.TrailRow::reference)
                .toList();
    }

    @Test
    void whoever_is_recused_leaves_the_team_and_is_not_named_again() {
        String reference = desk.assigned(aComplaint());
        desk.act("head", Act.ASSIGN, reference, Map.of("login", "officer2"));
        desk.hasInterest("officer2", reference);
        assertThatThrownBy(() -> as("officer2", () -> notes.write(reference, "still here", null)))
                .isInstanceOf(Forbidden.class);

        does("head", () -> acts.act(Act.RULE_ON_CONFLICT, reference, BECAUSE));

        assertThat(as("head", () -> cases.head(reference)).officer()).isNull();
        assertThat(codes(() -> desk.act("head", Act.ASSIGN, reference, Map.of("login", "officer2"))))
                .containsExactly("data.login access.recused");
        assertThatThrownBy(() -> as("officer2", () -> glasses.breakGlass(reference, "I want to know")))
                .isInstanceOf(Unknown.class);
    }

    @Test
    void broken_glass_lets_read_for_four_hours_and_do_nothing() {
        String reference = chamber.investigated();
        assertThatThrownBy(() -> as("coop", () -> cases.read(reference))).isInstanceOf(Unknown.class);
        assertThat(codes(() -> as("coop", () -> glasses.breakGlass(reference, ""))))
                .containsExactly("reason field.required");
        long before = readings(reference);

        Instant until = as("coop", () -> glasses.breakGlass(reference, "a call from Dublin at night"));

        assertThat(until)
                .isBetween(
                        Instant.now().plus(Duration.ofMinutes(230)),
                        Instant.now().plus(Duration.ofMinutes(241)));
        assertThat(as("coop", () -> cases.head(reference)).reference()).isEqualTo(reference);
        assertThat(listed("coop")).contains(reference);
        assertThat(readings(reference)).isGreaterThan(before);
        assertThat(desk.toldLast(reference)).contains("a call from Dublin at night");
        assertThatThrownBy(() -> as("coop", () -> notes.write(reference, "hello", null)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> desk.act("coop", Act.DECLARE_CONFLICT, reference, Map.of()))
                .isInstanceOf(Forbidden.class);
        assertThat(codes(() -> as("coop", () -> glasses.breakGlass(reference, "again"))))
                .containsExactly("caseRef access.knownAlready");
    }

    @Test
    void broken_glass_does_not_let_say_what_became_of_a_letter_either() {
        String reference = chamber.investigated();
        does("head", () -> restrictions.restrict(reference, "the respondent has a friend here"));
        as("officer2", () -> glasses.breakGlass(reference, "a call at night"));

        assertThatThrownBy(() -> does("officer2", () -> mails.settle(reference, 1, true, "it has left")))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void after_four_hours_the_case_is_closed_again() throws Exception {
        String reference = chamber.investigated();
        as("coop", () -> glasses.breakGlass(reference, "a call from Dublin"));
        assertThat(as("coop", () -> glasses.mine())).isNotEmpty();

        Database.ofOwner()
                .run(
                        "update broken_glass set until_moment = timestamp '2020-01-01 00:00:00' where case_ref = ?",
                        reference);

        assertThatThrownBy(() -> as("coop", () -> cases.read(reference))).isInstanceOf(Unknown.class);
        assertThat(listed("coop")).doesNotContain(reference);
        assertThat(as("coop", () -> glasses.mine()))
                .noneMatch(one -> one.caseRef().equals(reference));
    }

    @Test
    void broken_glass_alerts_a_head_and_the_data_protection_officer_until_each_has_seen_it() {
        String reference = chamber.investigated();
        as("coop", () -> glasses.breakGlass(reference, "a call from Dublin"));
        Long id = alert("head", reference);
        assertThat(alert("dpo", reference)).isEqualTo(id);

        does("head", () -> glasses.acknowledge(id));
        assertThat(unseen("head", reference)).isFalse();
        assertThat(unseen("head2", reference)).isFalse();
        assertThat(unseen("dpo", reference)).isTrue();
        does("dpo", () -> glasses.acknowledge(id));

        assertThat(unseen("dpo", reference)).isFalse();
        assertThat(as("head2", () -> glasses.alerts(500)))
                .filteredOn(one -> one.id().equals(id))
                .allSatisfy(one -> assertThat(one.seenByHead()).isNotNull())
                .allSatisfy(one -> assertThat(one.seenByDpo()).isNotNull());
        assertThatThrownBy(() -> as("officer", () -> glasses.alerts(5))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> as("auditor", () -> glasses.breakGlass(reference, "why not")))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void the_rights_on_a_case_tell_who_knows_who_may_and_what_is_missing() {
        String reference = desk.assigned(aComplaint());
        does(
                "admin",
                () -> staff.amend(new StaffForm(
                        "officer", "Olga Officer", "Unit 1", null, Set.of(Role.OFFICER), null, null, null)));

        CaseRights rights = as("intake", () -> this.rights.ofCase(reference));

        assertThat(rights.people())
                .filteredOn(one -> one.login().equals("officer"))
                .singleElement()
                .satisfies(one -> assertThat(one.lines()).contains(NeedToKnow.TEAM, NeedToKnow.UNIT));
        assertThat(rights.deeds())
                .filteredOn(one -> one.step() == Step.START_ADMISSIBILITY)
                .singleElement()
                .satisfies(one -> assertThat(one.mine()).isTrue())
                .satisfies(one -> assertThat(one.missing()).containsExactly(Condition.INTERESTS_DECLARED));
        assertThat(rights.deeds())
                .filteredOn(one -> one.act() == Act.ASSIGN)
                .singleElement()
                .satisfies(one -> assertThat(one.mine()).isFalse());
        as("committee", () -> glasses.breakGlass(reference, "a call at night"));
        assertThat(as("committee", () -> this.rights.ofCase(reference)).deeds()).noneMatch(CaseRights.Deed::mine);
    }

    @Test
    void what_somebody_may_not_know_is_in_no_list_and_no_count() {
        String reference = chamber.investigated();
        long cases0 = as("rapporteur", () -> cases.count(CaseFilter.ALL));
        long complaints0 = as("rapporteur", () -> complaints.count(ComplaintFilter.ALL));

        chamber.appoints("rapporteur", reference);

        assertThat(as("rapporteur", () -> cases.count(CaseFilter.ALL))).isEqualTo(cases0 + 1);
        assertThat(as("rapporteur", () -> complaints.count(ComplaintFilter.ALL)))
                .isEqualTo(complaints0 + 1);
        assertThat(listed("rapporteur")).contains(reference);
        assertThatThrownBy(() -> as("reviewer", () -> procedure.openTo(reference)))
                .isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> desk.take(Step.REQUEST_INFORMATION, "reviewer", reference))
                .isInstanceOf(Unknown.class);
    }

    private List<String> knowing(String reference) {
        return List.of(
                        "intake",
                        "officer",
                        "officer2",
                        "rapporteur",
                        "reviewer",
                        "head",
                        "head2",
                        "chair",
                        "committee",
                        "coop",
                        "dpo")
                .stream()
                .filter(login -> knows(login, reference))
                .toList();
    }

    private boolean knows(String login, String reference) {
        try {
            return as(login, () -> cases.head(reference)) != null;
        } catch (Unknown hidden) {
            return false;
        }
    }

    private List<String> listed(String login) {
        return as(login, () -> cases.list(CaseFilter.ALL, 0, 1000)).stream()
                .map(row -> row.reference())
                .toList();
    }

    private Long alert(String login, String reference) {
        return as(login, () -> glasses.unseen(500)).stream()
                .filter(one -> one.caseRef().equals(reference))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private boolean unseen(String login, String reference) {
        return as(login, () -> glasses.unseen(500)).stream()
                .anyMatch(one -> one.caseRef().equals(reference));
    }

    private static long readings(String reference) {
        return Database.ofOwner()
                .rows("select id from audit_entry where action = 'read_behind_glass' and reference = ?", reference)
                .size();
    }

    private static List<String> codes(Runnable act) {
        return catchThrowableOfType(Invalid.class, act::run).violations().stream()
                .map(one -> one.field() + " " + one.code())
                .toList();
    }
}
