package org.contrepartie.access;

import static org.contrepartie.shared.Role.Names.ADMIN;
import static org.contrepartie.shared.Role.Names.AUDITOR;
import static org.contrepartie.shared.Role.Names.CHAIR;
import static org.contrepartie.shared.Role.Names.COMMITTEE;
import static org.contrepartie.shared.Role.Names.COOP;
import static org.contrepartie.shared.Role.Names.DPO;
import static org.contrepartie.shared.Role.Names.HEAD;
import static org.contrepartie.shared.Role.Names.INTAKE;
import static org.contrepartie.shared.Role.Names.OFFICER;
import static org.contrepartie.shared.Role.Names.RAPPORTEUR;
import static org.contrepartie.shared.Role.Names.REVIEWER;
import static org.contrepartie.shared.Role.Names.SYSTEM;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contrepartie.shared.Role;

/**
 * Which role may call which service, read from the services themselves as they are deployed: so the page of rights cannot
 * forget one. What is not named here nobody calls.
 */
@Stateless
@RolesAllowed({INTAKE, OFFICER, RAPPORTEUR, REVIEWER, HEAD, CHAIR, COMMITTEE, COOP, DPO, AUDITOR, ADMIN, SYSTEM})
public class ServiceRights {

    private static final String HOUSE = "org.contrepartie.";

    @Inject
    private BeanManager beans;

    /**
     * What a service does.
     *
     * @param part the package ({@code evidence})
     * @param deed the method; several of one name and the same roles are one
     * @param inner called by other services within their own acts; it asks for no role of its own
     * @param roles who may call it; none where it is inner
     */
    public record Row(String part, String service, String deed, boolean inner, Set<Role> roles)
            implements Serializable {}

    /** Every deed of every service, in the order of the packages. */
    public List<Row> all() {
        return services()
                .flatMap(service -> deeds(service).map(method -> row(service, method)))
                .distinct()
                .sorted(Comparator.comparing(Row::part)
                        .thenComparing(Row::service)
                        .thenComparing(Row::deed))
                .toList();
    }

    private Stream<Class<?>> services() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .<Class<?>>map(Bean::getBeanClass)
                .filter(type -> type.getName().startsWith(HOUSE))
                .filter(type -> type.isAnnotationPresent(Stateless.class) || type.isAnnotationPresent(Singleton.class))
                .distinct();
    }

    private static Stream<Method> deeds(Class<?> service) {
        return Stream.of(service.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic());
    }

    private static Row row(Class<?> service, Method method) {
        String part = service.getPackageName().substring(HOUSE.length());
        Set<Role> roles = rolesOf(service, method);
        return new Row(part, service.getSimpleName(), method.getName(), isInner(service, method), roles);
    }

    private static boolean isInner(Class<?> service, Method method) {
        return method.isAnnotationPresent(PermitAll.class)
                || (!method.isAnnotationPresent(RolesAllowed.class) && service.isAnnotationPresent(PermitAll.class));
    }

    private static Set<Role> rolesOf(Class<?> service, Method method) {
        RolesAllowed allowed = method.isAnnotationPresent(RolesAllowed.class)
                ? method.getAnnotation(RolesAllowed.class)
                : service.getAnnotation(RolesAllowed.class);
        if (allowed == null || isInner(service, method)) {
            return Set.of();
        }
        return Stream.of(allowed.value())
                .map(Role::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }
}
