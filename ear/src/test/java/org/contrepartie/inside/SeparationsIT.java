package org.contrepartie.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.contrepartie.inside.Lodged.aComplaint;
import static org.contrepartie.inside.People.as;
import static org.contrepartie.inside.People.does;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.contrepartie.access.StaffForm;
import org.contrepartie.access.StaffService;
import org.contrepartie.casefile.CaseFileService;
import org.contrepartie.casefile.StepRefused;
import org.contrepartie.shared.Invalid;
import org.contrepartie.shared.Role;
import org.contrepartie.workflow.Act;
import org.contrepartie.workflow.Condition;
import org.contrepartie.workflow.Step;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two roles in one hand undo no separation: whoever investigated does not decide, whoever wrote does not sign. */
@ExtendWith(ArquillianExtension.class)
class SeparationsIT {

    @Inject
    private Desk desk;

    @Inject
    private Chamber chamber;

    @Inject
    private StaffService staff;

    @Inject
    private CaseFileService cases;

    @Deployment
    static EnterpriseArchive application() {
        return Built.withTests();
    }

    @Test
    void an_officer_of_the_deciding_body_does_not_decide_what_he_investigated() {
        String both = somebody(Role.OFFICER, Role.COMMITTEE);
        String reference = chamber.investigated();
        desk.act("head", Act.ASSIGN, reference, Map.of("login", both));
        desk.act("head", Act.ASSIGN, reference, Map.of("login", "officer"));

        chamber.ready(chamber.deliberated(chamber.founded(reference)), 1);

        assertThat(missing(both, Step.ADOPT_DECISION, reference)).contains(Condition.OTHER_THAN_INVESTIGATOR);
    }

    @Test
    void a_head_of_the_deciding_body_does_not_adopt_what_she_drafted() {
        String both = somebody(Role.HEAD, Role.COMMITTEE);
        String reference = chamber.deliberated();
        chamber.drafts(both, reference, Chamber.sanction(1));
        chamber.attend(reference, Chamber.BODY);

        assertThat(missing(both, Step.ADOPT_DECISION, reference)).contains(Condition.DECISION_BY_ANOTHER);
    }

    @Test
    void a_head_who_is_an_officer_too_does_not_sign_the_refusal_that_she_wrote() {
        String both = somebody(Role.HEAD, Role.OFFICER);
        String reference = desk.examined(aComplaint());
        desk.act(both, Act.DRAFT_REFUSAL, reference, Map.of("ground", "outside the Union"));

        assertThat(missing(both, Step.DECLARE_INADMISSIBLE, reference)).contains(Condition.OTHER_THAN_AUTHOR);
    }

    @Test
    void the_rapporteur_is_chosen_outside_the_deciding_body() {
        String both = somebody(Role.RAPPORTEUR, Role.COMMITTEE);
        String reference = chamber.investigated();

        assertThat(codes(() -> chamber.appoints(both, reference))).containsExactly("data.login access.outsideBody");
    }

    @Test
    void nobody_reviews_what_he_investigated_whatever_his_roles() {
        String both = somebody(Role.REVIEWER, Role.OFFICER);
        String reference = chamber.investigated();
        desk.act("head", Act.ASSIGN, reference, Map.of("login", both));

        assertThat(codes(() -> desk.act("head", Act.ASSIGN, reference, Map.of("login", both, "capacity", "REVIEWER"))))
                .containsExactly("data.login access.reviewerApart");
    }

    @Test
    void an_administrator_who_is_named_on_a_case_sees_nothing_of_it() {
        String reference = desk.declared(aComplaint());
        does("admin", () -> staff.enter("admin", "The admin", null, null));
        desk.act("head", Act.ASSIGN, reference, Map.of("login", "admin"));

        assertThatThrownBy(() -> as("admin", () -> cases.read(reference))).isInstanceOf(EJBAccessException.class);
    }

    private List<Condition> missing(String login, Step step, String reference) {
        return catchThrowableOfType(StepRefused.class, () -> desk.take(step, login, reference))
                .unmet();
    }

    /** Somebody of the unit who can sign in with these roles. */
    private String somebody(Role... roles) {
        String login = "two" + UUID.randomUUID().toString().substring(0, 8);
        StaffForm form = new StaffForm(login, "Nina " + login, "Unit 1", null, Set.of(roles), null, null, null);
        does("admin", () -> staff.enterWithPassword(form, "contrepartie"));
        return login;
    }

    private static List<String> codes(Runnable act) {
        return catchThrowableOfType(Invalid.class, act::run).violations().stream()
                .map(one -> one.field() + " " + one.code())
                .toList();
    }
}
