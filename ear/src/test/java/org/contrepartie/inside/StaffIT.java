package org.contrepartie.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.contrepartie.inside.People.as;
import static org.contrepartie.inside.People.does;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.contrepartie.access.StaffForm;
import org.contrepartie.access.StaffService;
import org.contrepartie.shared.Invalid;
import org.contrepartie.shared.Role;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.evidence.PasswordGuessEvidence;

/** Somebody entered by the administrator is somebody for the server, with the roles he was entered with. */
@ExtendWith(ArquillianExtension.class)
class StaffIT {

    private static final String PASSWORD = "a long first password";

    @Inject
    private StaffService staff;

    @Deployment
    static EnterpriseArchive application() {
        return Built.withTests();
    }

    @Test
    void who_is_entered_with_a_password_signs_in_with_it_and_no_other() throws Exception {
        StaffForm form = somebody(Set.of(Role.OFFICER, Role.COOP));

        does("admin", () -> staff.enterWithPassword(form, PASSWORD));

        SecurityIdentity in = signIn(form.login(), PASSWORD);
        assertThat(in.getRoles()).containsExactlyInAnyOrder("OFFICER", "COOP");
        assertThatThrownBy(() -> signIn(form.login(), "a long other password")).isInstanceOf(SecurityException.class);
        assertThat(Database.ofOwner().everything().toString()).doesNotContain(PASSWORD);
    }

    @Test
    void what_cannot_be_taken_is_told_at_its_field() {
        StaffForm form = somebody(Set.of());

        assertThat(refused(form, "short")).containsExactly("roles field.required", "password staff.passwordShort");
        assertThat(refused(
                        new StaffForm("officer", "Other", null, null, Set.of(Role.INTAKE), null, null, null), PASSWORD))
                .containsExactly("login staff.taken");
    }

    @Test
    void only_the_administrator_enters_people() {
        for (String login : List.of("officer", "head", "chair", "auditor", "dpo")) {
            assertThatThrownBy(
                            () -> does(login, () -> staff.enterWithPassword(somebody(Set.of(Role.INTAKE)), PASSWORD)))
                    .as(login)
                    .isInstanceOf(EJBAccessException.class);
        }
    }

    @Test
    void deputy_and_absence_are_known_to_others() {
        StaffForm form = somebody(Set.of(Role.HEAD));
        does("admin", () -> staff.enter(form));
        StaffForm away =
                new StaffForm(form.login(), "Away", null, null, form.roles(), null, LocalDate.of(2020, 1, 1), null);

        does("admin", () -> staff.amend(away));

        assertThat(as("officer", () -> staff.hasRole(form.login(), Role.HEAD))).isTrue();
        assertThat(as("officer", () -> staff.isAbsent(form.login()))).isTrue();
        assertThat(as("officer", () -> staff.deputyOf(form.login()))).isEmpty();
    }

    private List<String> refused(StaffForm form, String password) {
        Invalid invalid =
                catchThrowableOfType(Invalid.class, () -> does("admin", () -> staff.enterWithPassword(form, password)));
        return invalid.violations().stream()
                .map(one -> one.field() + " " + one.code())
                .toList();
    }

    private static StaffForm somebody(Set<Role> roles) {
        String login = "n" + UUID.randomUUID().toString().substring(0, 8);
        return new StaffForm(login, "Nina Lopez", null, null, roles, null, null, null);
    }

    private static SecurityIdentity signIn(String login, String password) throws Exception {
        return SecurityDomain.getCurrent().authenticate(login, new PasswordGuessEvidence(password.toCharArray()));
    }
}
