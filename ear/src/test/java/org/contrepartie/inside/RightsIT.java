package org.contrepartie.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.contrepartie.inside.Lodged.aComplaint;
import static org.contrepartie.inside.People.as;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
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

    @Inject
    private BeanManager beans;

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

    @Test
    void every_method_of_every_service_refuses_every_role_that_it_does_not_name() {
        Map<String, Integer> refused = new TreeMap<>();
        List<String> let = new ArrayList<>();
        for (Class<?> service : services()) {
            for (Method method : methods(service)) {
                for (Role role : refusedRoles(service, method)) {
                    if (isRefused(service, method, People.with(role))) {
                        refused.merge(service.getSimpleName(), 1, Integer::sum);
                    } else {
                        let.add(role + " " + method);
                    }
                }
            }
        }

        Report.say("Rights: refused calls by service: " + refused);
        assertThat(let).isEmpty();
        assertThat(refused).hasSizeGreaterThan(10);
    }

    @Test
    void nobody_without_a_name_gets_in() {
        List<String> let = new ArrayList<>();
        for (Class<?> service : services()) {
            for (Method method : methods(service)) {
                if (!refusedRoles(service, method).isEmpty()
                        && !(refusal(service, method) instanceof EJBAccessException)) {
                    let.add(method.toString());
                }
            }
        }

        assertThat(let).isEmpty();
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

    private Set<Class<?>> services() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(bean -> bean.getBeanClass())
                .filter(type -> type.isAnnotationPresent(Stateless.class))
                .filter(type -> type.getName().startsWith("org.contrepartie."))
                .collect(Collectors.toSet());
    }

    private static List<Method> methods(Class<?> service) {
        return Stream.of(service.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .toList();
    }

    /** The roles of people, without those that the method or else its service names. */
    private static Set<Role> refusedRoles(Class<?> service, Method method) {
        Set<Role> refused = EnumSet.complementOf(EnumSet.of(Role.SYSTEM));
        RolesAllowed allowed = method.isAnnotationPresent(RolesAllowed.class)
                ? method.getAnnotation(RolesAllowed.class)
                : service.getAnnotation(RolesAllowed.class);
        if (method.isAnnotationPresent(PermitAll.class) || allowed == null) {
            return Set.of();
        }
        refused.removeAll(Arrays.stream(allowed.value()).map(Role::valueOf).toList());
        return refused;
    }

    private static boolean isRefused(Class<?> service, Method method, String login) {
        return as(login, () -> refusal(service, method)) instanceof EJBAccessException;
    }

    /** What comes of a call without arguments that make sense: a right is asked for before they are looked at. */
    private static Throwable refusal(Class<?> service, Method method) {
        Object[] nothing =
                Stream.of(method.getParameterTypes()).map(RightsIT::nothing).toArray();
        try {
            method.invoke(CDI.current().select(service).get(), nothing);
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
