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
import java.util.Optional;
import org.contrepartie.access.CaseClosed;
import org.contrepartie.casefile.CaseFileService;
import org.contrepartie.casefile.CaseSchemeService;
import org.contrepartie.casefile.CaseSheet;
import org.contrepartie.scheme.SchemeOfOrganisation;
import org.contrepartie.shared.Forbidden;
import org.contrepartie.shared.Invalid;
import org.contrepartie.shared.Stale;
import org.contrepartie.shared.Unknown;
import org.contrepartie.workflow.Act;
import org.contrepartie.workflow.Step;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A case that a complaint began is given its scheme when an officer has logged it. */
@ExtendWith(ArquillianExtension.class)
class CaseSchemeIT {

    private static final String NO_REASON = null;

    @Inject
    private Desk desk;

    @Inject
    private CaseSchemeService schemesOfCases;

    @Inject
    private CaseFileService cases;

    @Deployment
    static EnterpriseArchive application() {
        return Built.withTests();
    }

    @Test
    void an_officer_names_the_scheme_and_the_trail_tells_it() {
        String reference = desk.declared(aComplaint());
        String scheme = desk.logsScheme("Exempla Rewards SARL");

        assertThat(candidates(reference)).contains(scheme);
        name("officer", reference, scheme, NO_REASON);

        assertThat(head(reference).schemeRef()).isEqualTo(scheme);
        assertThat(Database.ofOwner().rows("select action from audit_entry where chain = ?", reference))
                .contains(List.of("name_scheme"));
    }

    @Test
    void a_scheme_in_which_the_respondent_has_no_part_is_not_its_scheme() {
        String reference = desk.declared(aComplaint());
        String strangers = desk.logsScheme("Somebody Else SA");

        assertThat(refused(reference, strangers, NO_REASON)).containsExactly("schemeRef casefile.schemeOfAnother");
        assertThat(refused(reference, "S2099-000001", NO_REASON)).containsExactly("schemeRef casefile.schemeOfAnother");
        assertThat(refused(reference, null, NO_REASON)).containsExactly("schemeRef field.required");
        assertThat(candidates(reference)).doesNotContain(strangers);
    }

    @Test
    void another_scheme_than_before_needs_a_reason() {
        String reference = desk.declared(aComplaint());
        String scheme = desk.logsScheme("Exempla Rewards SARL");
        String other = desk.logsScheme("Exempla Rewards SARL");
        name("officer", reference, scheme, NO_REASON);

        assertThat(refused(reference, other, NO_REASON)).containsExactly("reason field.required");
        name("head", reference, other, "the complaint is about the second campaign");

        assertThat(head(reference).schemeRef()).isEqualTo(other);
    }

    @Test
    void whoever_saw_the_case_before_it_changed_is_told() {
        String reference = desk.declared(aComplaint());
        String scheme = desk.logsScheme("Exempla Rewards SARL");
        long seen = head(reference).version();
        name("officer", reference, scheme, NO_REASON);

        assertThatThrownBy(() ->
                        does("officer", () -> schemesOfCases.name(reference, scheme, NO_REASON, Optional.of(seen))))
                .isInstanceOf(Stale.class);
    }

    @Test
    void only_who_may_act_on_the_case_names_it() {
        String reference = desk.declared(aComplaint());
        String scheme = desk.logsScheme("Exempla Rewards SARL");

        for (String login : List.of("intake", "rapporteur", "reviewer", "chair", "committee", "coop", "dpo")) {
            assertThatThrownBy(() -> name(login, reference, scheme, NO_REASON))
                    .as(login)
                    .isInstanceOf(EJBAccessException.class);
        }
        desk.act("officer2", Act.DECLARE_CONFLICT, reference, Map.of("interest", "a cousin works there"));
        assertThatThrownBy(() -> name("officer2", reference, scheme, NO_REASON)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> name("officer", "2099-000001", scheme, NO_REASON))
                .isInstanceOf(Unknown.class);
    }

    @Test
    void a_closed_case_keeps_its_scheme() {
        String reference = desk.examined(aComplaint());
        String scheme = desk.logsScheme("Exempla Rewards SARL");
        desk.draftsRefusal(reference, "the controller sits outside the Union");
        desk.take(Step.DECLARE_INADMISSIBLE, "head", reference);

        assertThatThrownBy(() -> name("officer", reference, scheme, NO_REASON)).isInstanceOf(CaseClosed.class);
    }

    private void name(String login, String reference, String scheme, String reason) {
        does(login, () -> schemesOfCases.name(reference, scheme, reason, Optional.empty()));
    }

    private List<String> refused(String reference, String scheme, String reason) {
        Invalid invalid = catchThrowableOfType(Invalid.class, () -> name("officer", reference, scheme, reason));
        return invalid.violations().stream()
                .map(one -> one.field() + " " + one.code())
                .toList();
    }

    private List<String> candidates(String reference) {
        return as("officer", () -> schemesOfCases.candidates(reference)).stream()
                .map(SchemeOfOrganisation::reference)
                .toList();
    }

    private CaseSheet head(String reference) {
        return as("officer", () -> cases.head(reference));
    }
}
