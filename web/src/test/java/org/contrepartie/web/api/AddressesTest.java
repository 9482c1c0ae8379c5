package org.contrepartie.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The addresses of the interface, so that no resource hides another: the path of a class is matched before those of methods. */
class AddressesTest {

    private final List<Class<?>> resources = new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests()).importPackages("org.contrepartie.web.api").stream()
                    .filter(type -> type.isAnnotatedWith(Path.class))
                    .<Class<?>>map(type -> type.reflect())
                    .toList();

    @Test
    void no_resource_claims_the_addresses_of_another() {
        assertThat(resources).hasSizeGreaterThan(10);
        for (Class<?> claiming : resources) {
            String claimed = plain(claiming.getAnnotation(Path.class).value());
            List<String> hidden = resources.stream()
                    .filter(other -> !claimed.isEmpty() && other != claiming)
                    .flatMap(AddressesTest::addresses)
                    .filter(address -> address.equals(claimed) || address.startsWith(claimed + "/"))
                    .toList();
            assertThat(hidden).as("hidden by %s", claiming.getSimpleName()).isEmpty();
        }
    }

    private static Stream<String> addresses(Class<?> resource) {
        String base = plain(resource.getAnnotation(Path.class).value());
        return Stream.of(resource.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Path.class))
                .map(method ->
                        base + "/" + plain(method.getAnnotation(Path.class).value()))
                .map(AddressesTest::plain);
    }

    private static String plain(String path) {
        return path.replaceAll("^/+|/+$", "").replaceAll("\\{[^}]*}", "{}");
    }
}
