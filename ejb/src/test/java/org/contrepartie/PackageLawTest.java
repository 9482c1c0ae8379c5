package org.contrepartie;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who may import whom: the table of the architecture, as far as it is built. A new package is a new line. */
@AnalyzeClasses(packages = "org.contrepartie", importOptions = DoNotIncludeTests.class)
class PackageLawTest {

    private static final String ROOT = "org.contrepartie.";

    private static final Map<String, Set<String>> MAY_IMPORT = table();

    private static final Pattern QUERIED = Pattern.compile("\\b(?:from|join) ([A-Z]\\w*) [a-z]\\w*\\b");

    private static Map<String, Set<String>> table() {
        Map<String, Set<String>> may = new HashMap<>();
        may.put("shared", Set.of());
        may.put("database", Set.of());
        may.put("audit", Set.of("shared"));
        may.put("access", Set.of("audit", "shared"));
        may.put("deadline", Set.of("shared"));
        may.put("workflow", Set.of("deadline", "shared"));
        may.put("clock", Set.of("deadline", "audit", "access", "shared"));
        may.put("party", Set.of("audit", "access", "shared"));
        may.put("reading", Set.of("shared"));
        may.put("evidence", Set.of("reading", "audit", "access", "shared"));
        may.put("letter", Set.of("clock", "party", "evidence", "audit", "access", "shared"));
        may.put("scheme", whatMay(may, "party", "evidence"));
        may.put("terms", whatMay(may, "scheme"));
        may.put("screening", whatMay(may, "terms"));
        may.put("statement", whatMay(may, "terms"));
        may.put("complaint", whatMay(may, "scheme", "letter", "clock"));
        may.put("casefile", whatMay(may, "complaint", "statement", "terms", "scheme", "workflow"));
        may.put("cooperation", whatMay(may, "casefile"));
        may.put("decision", whatMay(may, "cooperation"));
        may.put("procedure", whatMay(may, "decision"));
        may.put("desk", whatMay(may, "procedure"));
        may.put("report", whatMay(may, "procedure"));
        may.put("demo", whatMay(may, "procedure", "report", "desk"));
        return Map.copyOf(may);
    }

    /** These packages and whatever they may import themselves. */
    private static Set<String> whatMay(Map<String, Set<String>> may, String... below) {
        Set<String> all = new HashSet<>(Set.of(below));
        Stream.of(below).map(may::get).forEach(all::addAll);
        return all;
    }

    @ArchTest
    void a_package_imports_only_what_the_table_allows(JavaClasses all) {
        MAY_IMPORT.forEach((own, allowed) -> noClasses()
                .that(in(own))
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "are ours and not allowed to " + own,
                        type -> type.getPackageName().startsWith(ROOT)
                                && !type.getPackageName().equals(ROOT + own)
                                && !allowed.contains(nameOf(type))))
                .allowEmptyShould(true)
                .check(all));
    }

    @ArchTest
    void every_package_is_in_the_table(JavaClasses all) {
        assertThat(all.stream()
                        .filter(type -> type.getPackageName().startsWith(ROOT))
                        .map(PackageLawTest::nameOf)
                        .distinct())
                .isSubsetOf(MAY_IMPORT.keySet());
    }

    /** A query names an entity in words that no compiler reads. */
    @ArchTest
    void a_query_asks_only_for_what_its_package_may_import(JavaClasses all) throws IOException {
        Map<String, String> home = all.stream()
                .filter(type -> type.isAnnotatedWith(Entity.class))
                .collect(Collectors.toMap(JavaClass::getSimpleName, PackageLawTest::nameOf));
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/org/contrepartie"))) {
            List<String> beyond = sources.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> askedFor(file)
                            .filter(entity -> {
                                String own = file.getParent().getFileName().toString();
                                return !own.equals(home.get(entity))
                                        && !MAY_IMPORT.get(own).contains(home.get(entity));
                            })
                            .map(entity -> file.getFileName() + " asks for " + entity))
                    .toList();

            assertThat(home).isNotEmpty();
            assertThat(beyond).isEmpty();
        }
    }

    @ArchTest
    void the_rules_know_no_server(JavaClasses all) {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + "deadline..", ROOT + "workflow..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta..")
                .allowEmptyShould(true)
                .check(all);
    }

    @ArchTest
    void time_comes_from_the_clock(JavaClasses all) {
        noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "ask the machine for the time, not the injected clock",
                        call -> call.getName().equals("now")
                                && call.getTargetOwner().getPackageName().equals("java.time")
                                && call.getTarget().getRawParameterTypes().stream()
                                        .noneMatch(type -> type.isEquivalentTo(Clock.class))))
                .check(all);
    }

    private static DescribedPredicate<JavaClass> in(String own) {
        return DescribedPredicate.describe(
                "in " + own, type -> type.getPackageName().equals(ROOT + own));
    }

    /** The entities that the queries of a file name: what follows {@code from} or {@code join} with a capital letter. */
    private static Stream<String> askedFor(Path file) {
        try {
            return QUERIED.matcher(Files.readString(file)).results().map(found -> found.group(1));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String nameOf(JavaClass type) {
        return type.getPackageName().substring(ROOT.length());
    }
}
