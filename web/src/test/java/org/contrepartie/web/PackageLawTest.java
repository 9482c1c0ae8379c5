package org.contrepartie.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.time.Clock;
import org.contrepartie.shared.Role;

/** What the portal may know of: its own package, {@code web.shared}, and the services, records and enums below. */
@AnalyzeClasses(packages = "org.contrepartie.web", importOptions = DoNotIncludeTests.class)
class PackageLawTest {

    private static final String ROOT = "org.contrepartie.";
    private static final String WEB = ROOT + "web";

    @ArchTest
    void a_web_package_knows_no_other_but_shared(JavaClasses all) {
        all.stream().map(JavaClass::getPackageName).distinct().forEach(own -> noClasses()
                .that()
                .resideInAPackage(own)
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "are in another package of web than shared",
                        type -> type.getPackageName().startsWith(WEB + ".")
                                && !type.getPackageName().equals(own)
                                && !type.getPackageName().equals(WEB + ".shared")))
                .check(all));
    }

    @ArchTest
    void no_bean_reaches_for_the_database(JavaClasses all) {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "org.hibernate..", "java.sql..", "javax.sql..")
                .check(all);
    }

    @ArchTest
    void no_package_bears_the_name_of_one_below(JavaClasses all) {
        // Package-private access across the two class loaders of an EAR fails at run time.
        assertThat(all.stream().map(JavaClass::getPackageName)).allMatch(name -> name.startsWith(WEB));
        assertThat(new ClassFileImporter()
                                .importUrl(Role.class
                                        .getProtectionDomain()
                                        .getCodeSource()
                                        .getLocation())
                                .stream()
                                .map(JavaClass::getPackageName))
                .isNotEmpty()
                .noneMatch(name -> name.startsWith(WEB));
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
}
