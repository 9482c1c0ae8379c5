package org.contrepartie.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.contrepartie.inside.Lodged.aComplaint;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.contrepartie.casefile.StepRefused;
import org.contrepartie.shared.Forbidden;
import org.contrepartie.shared.Stale;
import org.contrepartie.workflow.Condition;
import org.contrepartie.workflow.Step;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** The steps of the procedure through its one door: each condition refuses by itself, each effect leaves its rows. */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(OrderAnnotation.class)
class StepsIT {

    /** From the arrival of a complaint to its admissibility; the later steps have tests of their own. */
    static final Set<Step> TRIED_HERE = EnumSet.of(
            Step.REGISTER_COMPLAINT,
            Step.OPEN_EX_OFFICIO,
            Step.START_ADMISSIBILITY,
            Step.DECLARE_INADMISSIBLE,
            Step.DECLARE_ADMISSIBLE);

    @Inject
    private Desk desk;

    @Inject
    private Coverage coverage;

    @Deployment
    static EnterpriseArchive application() {
        return Built.withTests();
    }

    @Test
    void a_complaint_needs_its_text_and_is_registered_with_clock_and_letter() {
        coverage.refused(
                Step.REGISTER_COMPLAINT,
                Condition.DATE_CHANNEL_NARRATIVE,
                catchThrowable(() -> desk.register(aComplaint().silent())));

        assertThat(coverage.taken(Step.REGISTER_COMPLAINT, () -> desk.register(aComplaint())))
                .contains("case_file", "complaint", "complainant", "running_clock", "letter", "audit_entry");
    }

    @Test
    void a_case_without_a_complaint_needs_a_note_and_keeps_its_source() {
        coverage.refused(
                Step.OPEN_EX_OFFICIO, Condition.OPENING_NOTE_SIGNED, catchThrowable(() -> desk.openExOfficio(" ")));

        assertThat(coverage.taken(Step.OPEN_EX_OFFICIO, () -> desk.openExOfficio("seen in the press, GDPR 6 and 9")))
                .contains("case_file", "exhibit", "custody_event", "audit_entry");
    }

    @Test
    void admissibility_starts_with_an_officer_who_declared_his_interests() {
        String unassigned = desk.register(aComplaint());
        String undeclared = desk.assigned(aComplaint());
        String conflicted = desk.declared(aComplaint());
        desk.hasInterest("intake", conflicted);

        refuse(Step.START_ADMISSIBILITY, "intake", unassigned, Condition.OFFICER_ASSIGNED);
        refuse(Step.START_ADMISSIBILITY, "intake", undeclared, Condition.INTERESTS_DECLARED);
        refuse(Step.START_ADMISSIBILITY, "intake", conflicted, Condition.NO_CONFLICT);

        String ready = desk.declared(aComplaint());
        assertThat(coverage.taken(Step.START_ADMISSIBILITY, () -> desk.take(Step.START_ADMISSIBILITY, "intake", ready)))
                .contains("case_file", "audit_entry");
    }

    @Test
    void a_complaint_is_refused_on_a_ground_by_somebody_other_than_the_author_of_the_letter() {
        String complete = desk.examined(aComplaint());
        desk.draftsRefusal(complete, null);
        String withAnother = desk.examined(aComplaint().anonymous());
        desk.draftsRefusal(withAnother, null);
        desk.register(aComplaint().on(withAnother));
        String undrafted = desk.examined(aComplaint().anonymous());
        String ownDraft = desk.examined(aComplaint().anonymous());
        desk.headDraftsRefusal(ownDraft);
        String conflicted = desk.examined(aComplaint().anonymous());
        desk.draftsRefusal(conflicted, null);
        desk.hasInterest("head", conflicted);

        refuse(Step.DECLARE_INADMISSIBLE, "head", complete, Condition.GROUND_OF_REFUSAL);
        refuse(Step.DECLARE_INADMISSIBLE, "head", withAnother, Condition.NO_OTHER_COMPLAINT);
        refuse(Step.DECLARE_INADMISSIBLE, "head", undrafted, Condition.REFUSAL_DRAFTED);
        refuse(Step.DECLARE_INADMISSIBLE, "head", ownDraft, Condition.OTHER_THAN_AUTHOR);
        refuse(Step.DECLARE_INADMISSIBLE, "head", conflicted, Condition.NO_CONFLICT);

        String ready = desk.examined(aComplaint());
        desk.draftsRefusal(ready, "the controller sits outside the Union");
        assertThat(coverage.taken(Step.DECLARE_INADMISSIBLE, () -> desk.take(Step.DECLARE_INADMISSIBLE, "head", ready)))
                .contains("case_file", "complaint", "letter", "running_clock", "audit_entry");
        assertThat(Database.ofOwner().rows("select state, outcome from case_file where reference = ?", ready))
                .containsExactly(List.of("CLOSED", "OUT_OF_SCOPE"));
    }

    @Test
    void a_complaint_is_admissible_with_a_complete_checklist_and_a_proven_request() {
        String incomplete = desk.examined(aComplaint().anonymous());
        String unproven = desk.examined(aComplaint().ofUnansweredRequest());
        String conflicted = desk.examined(aComplaint());
        desk.hasInterest("officer", conflicted);

        refuse(Step.DECLARE_ADMISSIBLE, "officer", incomplete, Condition.CHECKLIST_COMPLETE);
        refuse(Step.DECLARE_ADMISSIBLE, "officer", unproven, Condition.PRIOR_REQUEST_PROVEN);
        refuse(Step.DECLARE_ADMISSIBLE, "officer", conflicted, Condition.NO_CONFLICT);

        desk.provesRequest(unproven);
        assertThat(coverage.taken(
                        Step.DECLARE_ADMISSIBLE, () -> desk.take(Step.DECLARE_ADMISSIBLE, "officer", unproven)))
                .contains("case_file", "complaint", "audit_entry");
    }

    @Test
    void a_step_from_another_state_or_by_another_role_is_refused() {
        String reference = desk.declared(aComplaint());

        assertThatThrownBy(() -> desk.take(Step.DECLARE_ADMISSIBLE, "officer", reference))
                .isInstanceOf(StepRefused.class);
        assertThatThrownBy(() -> desk.take(Step.START_ADMISSIBILITY, "officer", reference))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void who_looked_at_an_older_version_is_refused() {
        String reference = desk.declared(aComplaint());
        long seen = desk.version(reference);

        assertThatThrownBy(() -> desk.take(Step.START_ADMISSIBILITY, "intake", reference, Optional.of(seen - 1)))
                .isInstanceOf(Stale.class);
        assertThat(desk.take(Step.START_ADMISSIBILITY, "intake", reference, Optional.of(seen))
                        .file()
                        .version())
                .isGreaterThan(seen);
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void no_line_of_the_procedure_is_left_untried() {
        assertThat(coverage.untried(TRIED_HERE)).isEmpty();
    }

    private void refuse(Step step, String login, String reference, Condition condition) {
        coverage.refused(step, condition, catchThrowable(() -> desk.take(step, login, reference)));
    }
}
