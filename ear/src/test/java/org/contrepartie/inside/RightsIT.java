package org.contrepartie.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.contrepartie.inside.Lodged.aComplaint;
import static org.contrepartie.inside.People.as;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.contrepartie.casefile.CaseFileService;
import org.contrepartie.casefile.CaseFilter;
import org.contrepartie.complaint.ComplaintFilter;
import org.contrepartie.complaint.ComplaintService;
import org.contrepartie.procedure.ActService;
import org.contrepartie.procedure.ProcedureService;
import org.contrepartie.shared.Refusal;
import org.contrepartie.shared.Role;
import org.contrepartie.shared.Unknown;
import org.contrepartie.workflow.Act;
import org.contrepartie.workflow.Given;
import org.contrepartie.workflow.Step;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who may do what: asked of the server itself, with real people, method by method. */
@ExtendWith(ArquillianExtension.class)
class RightsIT {

    /** Nobody signs in as SYSTEM. */
    private static final Set<Role> PEOPLE = EnumSet.complementOf(EnumSet.of(Role.SYSTEM));

    @Inject
    private ProcedureService procedure;

    @Inject
    private ActService acts;

    @Inject
    private CaseFileService cases;

    @Inject
    private ComplaintService complaints;

    @Deployment
    static EnterpriseArchive application() {
        return Built.withTests();
    }

    /** The matrix: every deed of every service with every role of people, called as a person who holds that role and no other. */
    @Test
    void every_method_of_every_service_lets_in_the_roles_that_it_names_and_no_other() {
        Map<Role, int[]> counts = new EnumMap<>(Role.class);
        List<String> wrong = new ArrayList<>();
        for (Method method : methods()) {
            for (Role role : PEOPLE) {
                boolean allowed = Services.allowed(method).contains(role);
                boolean refused = isRefused(method, People.with(role));
                counts.computeIfAbsent(role, any -> new int[2])[refused ? 1 : 0]++;
                if (refused == allowed) {
                    wrong.add((refused ? "refuses " : "lets in ") + role + ": " + method);
                }
            }
        }

        Report.say("Rights: " + methods().size() + " methods of "
                + Services.all().size() + " services with " + PEOPLE.size() + " roles");
        counts.forEach((role, of) -> Report.say("  %-11s let in %4d, refused %4d".formatted(role, of[0], of[1])));
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_service_that_names_no_role_is_closed_and_there_is_none() {
        assertThat(Services.all())
                .allMatch(service -> service.isAnnotationPresent(RolesAllowed.class)
                        || service.isAnnotationPresent(PermitAll.class));
    }

    @Test
    void nobody_without_a_name_gets_in() {
        assertThat(methods()).isNotEmpty().allSatisfy(method -> assertThat(refusal(method))
                .as(method.toString())
                .isInstanceOf(EJBAccessException.class));
    }

    @Test
    void content_is_no_business_of_the_administrator_nor_of_the_auditor() {
        List<String> seen = methods().stream()
                .filter(method -> Stream.of(method.getParameters())
                        .anyMatch(one -> one.getName().equals("caseRef")))
                .filter(method -> Services.allowed(method).contains(Role.ADMIN)
                        || Services.allowed(method).contains(Role.AUDITOR))
                .map(Method::toString)
                .toList();

        assertThat(seen).isEmpty();
    }

    @Test
    void a_case_that_does_not_exist_and_one_that_a_recused_officer_left_look_the_same() {
        String reference = recused();
        String none = "2024-999999";

        assertThat(doors(none)).isNotEmpty().allSatisfy(door -> {
            Throwable absent = catchThrowable(() -> as("officer2", () -> door.open(none)));
            Throwable hidden = catchThrowable(() -> as("officer2", () -> door.open(reference)));
            assertThat(hidden).isExactlyInstanceOf(Unknown.class);
            assertThat(absent).isExactlyInstanceOf(Unknown.class);
            assertThat(((Refusal) hidden).code()).isEqualTo(((Refusal) absent).code());
            assertThat(hidden.getMessage().replace(reference, none)).isEqualTo(absent.getMessage());
        });
    }

    @Test
    void a_recused_officer_finds_neither_the_case_nor_its_complaint_in_a_list() {
        String reference = recused();

        List<String> listed = as("officer2", () -> cases.list(CaseFilter.ALL, 0, 1000)).stream()
                .map(row -> row.reference())
                .toList();
        List<String> attached = as("officer2", () -> complaints.list(ComplaintFilter.ALL, 0, 1000)).stream()
                .map(row -> row.caseRef())
                .toList();

        assertThat(listed).doesNotContain(reference);
        assertThat(attached).doesNotContain(reference);
        assertThat(as("officer", () -> cases.list(CaseFilter.ALL, 0, 1000)))
                .anyMatch(row -> row.reference().equals(reference));
    }

    /** Something that is done to a case. */
    private interface Door {
        Object open(String reference);
    }

    private List<Door> doors(String none) {
        return List.of(
                cases::read,
                cases::head,
                cases::history,
                complaints::ofCase,
                procedure::openTo,
                reference -> procedure.take(Step.DECLARE_ADMISSIBLE, reference, Optional.empty(), Given.NOTHING),
                reference -> {
                    acts.act(Act.PROVE_PRIOR_REQUEST, reference, new Given(null, Map.of("proof", "a letter")));
                    return none;
                });
    }

    private String recused() {
        String reference = as("intake", () -> procedure.register(aComplaint().form()))
                .complaint()
                .caseRef();
        People.does(
                "officer2",
                () -> acts.act(
                        Act.DECLARE_CONFLICT,
                        reference,
                        new Given(null, Map.of("interest", "my brother works there"))));
        People.does(
                "head",
                () -> acts.act(
                        Act.RULE_ON_CONFLICT,
                        reference,
                        new Given("too close", Map.of("login", "officer2", "outcome", "RECUSED"))));
        return reference;
    }

    /** What asks for a role of its own. */
    private static List<Method> methods() {
        return Services.all().stream()
                .flatMap(service -> Services.methods(service).stream())
                .filter(method -> !Services.isWithin(method))
                .toList();
    }

    private static boolean isRefused(Method method, String login) {
        return as(login, () -> refusal(method)) instanceof EJBAccessException;
    }

    /** What comes of a call without arguments that make sense: a right is asked for before they are looked at. */
    private static Throwable refusal(Method method) {
        Object[] nothing =
                Stream.of(method.getParameterTypes()).map(RightsIT::nothing).toArray();
        try {
            method.invoke(CDI.current().select(method.getDeclaringClass()).get(), nothing);
            return null;
        } catch (InvocationTargetException refused) {
            return refused.getCause();
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(hidden);
        }
    }

    private static Object nothing(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        if (type == long.class) {
            return 0L;
        }
        return type == int.class ? (Object) 0 : null;
    }
}
