package org.contrepartie.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contrepartie.inside.People.as;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.contrepartie.casefile.CaseFilter;
import org.contrepartie.complaint.ComplaintFilter;
import org.contrepartie.shared.Forbidden;
import org.contrepartie.shared.Role;
import org.contrepartie.shared.Unknown;
import org.contrepartie.workflow.CaseState;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every door of every service, found by reflection, so that a new one cannot be forgotten: whoever is recused on a case finds
 * it behind none, whoever's interest is not ruled on does nothing behind any.
 */
@ExtendWith(ArquillianExtension.class)
class DoorsIT {

    /** One of each role, the second of the house where there are two. */
    private static final List<String> STAFF =
            List.of("intake", "officer2", "rapporteur", "reviewer", "head2", "chair", "committee", "coop", "dpo");

    /** Called within an act or a reading of others that has asked already; no page and no resource calls them. */
    private static final Set<String> WITHIN = Set.of(
            // The procedure starts and ends clocks, and asks whether one is over.
            "ClockService.start",
            "ClockService.startAt",
            "ClockService.startAbout",
            "ClockService.startUntil",
            "ClockService.open",
            "ClockService.move",
            "ClockService.pause",
            "ClockService.goOn",
            "ClockService.extend",
            "ClockService.extendAlong",
            "ClockService.isOver",
            "ClockService.end",
            "ClockService.endAbout",
            // A complaint is kept within T01 and moved within A03 and T38.
            "ComplaintService.keep",
            "ComplaintService.move",
            // Need words or a letter before they ask; RestRightsIT asks for the papers of a case.
            "CaseReportService.pdf",
            "LetterPaperService.preview");

    /** Done within a step, whose conditions an interest that is not ruled on does not meet. */
    private static final Set<String> OF_A_STEP = Set.of("Dispatcher.mailed");

    @Inject
    private Chamber chamber;

    @Deployment
    static EnterpriseArchive application() {
        return Built.withTests();
    }

    @Test
    void no_method_that_takes_a_case_opens_it_to_whoever_is_recused() throws SQLException {
        String reference = chamber.ready();
        String complaint = complaintOf(reference);
        STAFF.forEach(login -> declares(reference, login, "RECUSED"));
        Map<String, Integer> closed = new TreeMap<>();
        Set<String> open = new TreeSet<>();
        for (Method method : methods(DoorsIT::takesCase)) {
            for (String login : admitted(method)) {
                Object came = call(login, method, reference, complaint);
                if (came instanceof Unknown) {
                    closed.merge(name(method), 1, Integer::sum);
                } else {
                    open.add(name(method) + " to " + login + ": " + told(came));
                }
            }
        }

        Report.say("Doors: " + closed.size() + " methods that take a case are closed to the recused, in "
                + closed.values().stream().mapToInt(one -> one).sum() + " calls");
        assertThat(String.join("\n", open)).isEmpty();
        assertThat(closed).hasSizeGreaterThan(60);
    }

    @Test
    void no_list_and_no_count_has_it_for_whoever_is_recused() throws SQLException {
        String reference = chamber.ready();
        STAFF.forEach(login -> declares(reference, login, "RECUSED"));
        Set<String> looked = new TreeSet<>();
        Set<String> leaks = new TreeSet<>();
        for (Method method : methods(DoorsIT::asksForNothing)) {
            for (String login : admitted(method)) {
                Object came = call(login, method, reference, null);
                if (!(came instanceof Throwable)) {
                    looked.add(name(method));
                    if (String.valueOf(came).contains(reference)) {
                        leaks.add(name(method) + " to " + login);
                    }
                }
            }
        }

        Report.say("Doors: " + looked.size() + " lists and counts do not have it: " + looked);
        assertThat(leaks).isEmpty();
        assertThat(looked).contains("CaseFileService.list", "ComplaintService.list", "ClockService.running");
    }

    @Test
    void whoever_has_an_interest_that_is_not_ruled_on_does_nothing() throws SQLException {
        String reference = chamber.ready();
        STAFF.forEach(login -> declares(reference, login, "PENDING"));
        Set<String> refused = new TreeSet<>();
        Set<String> open = new TreeSet<>();
        for (Method method : methods(method -> takesCase(method) && acts(method))) {
            for (String login : admitted(method)) {
                Object came = call(login, method, reference, complaintOf(reference));
                if (came instanceof Forbidden || came instanceof Unknown) {
                    refused.add(name(method));
                } else {
                    open.add(name(method) + " to " + login + ": " + told(came));
                }
            }
        }

        Report.say("Doors: " + refused.size() + " acts are closed while an interest waits: " + refused);
        assertThat(String.join("\n", open)).isEmpty();
        assertThat(refused).hasSizeGreaterThan(25);
    }

    private static void declares(String reference, String login, String outcome) {
        try {
            Database.ofOwner()
                    .run(
                            "insert into conflict_declaration (id, case_ref, login, declared_at, interest, outcome, version)"
                                    + " values ((select coalesce(min(id), 0) - 1 from conflict_declaration where id < 0), ?, ?,"
                                    + " current_timestamp, 'shares', ?, 0)",
                            reference,
                            login,
                            outcome);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String complaintOf(String reference) {
        return Database.ofOwner().value("select reference from complaint where case_ref = ?", reference);
    }

    private interface Which {
        boolean is(Method method);
    }

    private static List<Method> methods(Which which) {
        return Services.all().stream()
                .flatMap(service -> Services.methods(service).stream())
                .filter(method -> !Services.isWithin(method))
                .filter(method -> !WITHIN.contains(name(method)))
                .filter(which::is)
                .toList();
    }

    /** By the names of the house: a case is {@code caseRef}, in the packages of the case itself {@code reference}. */
    private static boolean takesCase(Method method) {
        return Arrays.stream(method.getParameters())
                .anyMatch(one -> one.getType() == String.class && (isCase(method, one) || isComplaint(method, one)));
    }

    private static boolean isCase(Method method, Parameter one) {
        String part = method.getDeclaringClass().getPackageName();
        return one.getName().equals("caseRef")
                || one.getName().equals("reference") && (part.endsWith(".procedure") || part.endsWith(".casefile"));
    }

    private static boolean isComplaint(Method method, Parameter one) {
        return one.getName().equals("reference")
                && method.getDeclaringClass().getPackageName().endsWith(".complaint");
    }

    /** Lists and counts: nothing but pages, filters and days is asked of the caller, and something comes back. */
    private static boolean asksForNothing(Method method) {
        return method.getReturnType() != void.class
                && Stream.of(method.getParameterTypes())
                        .allMatch(type -> type.isPrimitive()
                                || type == CaseFilter.class
                                || type == ComplaintFilter.class
                                || type == LocalDateTime.class
                                || type == Set.class);
    }

    /** Reading is every role's of the service; an act names its own. */
    private static boolean acts(Method method) {
        return method.isAnnotationPresent(RolesAllowed.class)
                && !OF_A_STEP.contains(name(method))
                && !Set.of("RestrictionService.of", "ClockAmendmentService.corrections", "MailRoom.ofCase")
                        .contains(name(method));
    }

    /** Whoever of the staff has a role that the method lets in. */
    private static List<String> admitted(Method method) {
        Set<Role> allowed = Services.allowed(method);
        return STAFF.stream()
                .filter(login ->
                        allowed.contains(Role.valueOf(login.replace("2", "").toUpperCase(Locale.ROOT))))
                .toList();
    }

    private static Object call(String login, Method method, String reference, String complaint) {
        Object[] arguments = Arrays.stream(method.getParameters())
                .map(one -> isCase(method, one)
                        ? reference
                        : isComplaint(method, one) ? complaint : argument(one.getType()))
                .toArray();
        return as(login, () -> {
            try {
                return method.invoke(
                        CDI.current().select(method.getDeclaringClass()).get(), arguments);
            } catch (InvocationTargetException refused) {
                return refused.getCause();
            }
        });
    }

    private static Object argument(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return Map.<Class<?>, Object>ofEntries(
                        Map.entry(String.class, "because"),
                        Map.entry(int.class, 500),
                        Map.entry(long.class, 0L),
                        Map.entry(boolean.class, true),
                        Map.entry(Long.class, 1L),
                        Map.entry(Optional.class, Optional.empty()),
                        Map.entry(List.class, List.of()),
                        Map.entry(Collection.class, List.of()),
                        Map.entry(LocalDate.class, LocalDate.now()),
                        Map.entry(LocalDateTime.class, LocalDateTime.now().plusYears(20)),
                        Map.entry(byte[].class, new byte[] {1}),
                        Map.entry(CaseFilter.class, CaseFilter.ALL),
                        Map.entry(ComplaintFilter.class, ComplaintFilter.ALL),
                        Map.entry(Set.class, Set.of(CaseState.values())))
                .get(type);
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    private static String told(Object came) {
        return came instanceof Throwable thrown
                ? thrown.getClass().getSimpleName() + " " + thrown.getMessage()
                : "opens";
    }
}
