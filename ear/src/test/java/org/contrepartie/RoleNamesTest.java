package org.contrepartie;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.contrepartie.shared.Role;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The roles have one set of names: whoever writes them down elsewhere writes down all of them, and no other. */
class RoleNamesTest {

    private static final Path PROJECT = Path.of("..");

    /** Everything somebody can sign in with. */
    private static final List<String> ROLES = EnumSet.complementOf(EnumSet.of(Role.SYSTEM)).stream()
            .map(Role::name)
            .toList();

    @Test
    void keycloak_knows_the_roles() throws IOException {
        Stream<String> names =
                realm().getJsonObject("roles").getJsonArray("realm").getValuesAs(JsonObject.class).stream()
                        .map(role -> role.getString("name"));

        assertThat(names).containsExactlyInAnyOrderElementsOf(ROLES);
    }

    @Test
    void every_role_has_somebody_in_the_demonstration_realm() throws IOException {
        Stream<String> given = realm().getJsonArray("users").getValuesAs(JsonObject.class).stream()
                .flatMap(user -> user.getJsonArray("realmRoles").getValuesAs(JsonString.class).stream())
                .map(JsonString::getString)
                .distinct();

        assertThat(given).containsExactlyInAnyOrderElementsOf(ROLES);
    }

    @Test
    void the_portal_declares_the_roles() throws Exception {
        Document descriptor = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(PROJECT.resolve("web/src/main/webapp/WEB-INF/web.xml").toFile());
        NodeList declarations = descriptor.getElementsByTagNameNS("*", "security-role");
        List<String> names = new ArrayList<>();
        for (int i = 0; i < declarations.getLength(); i++) {
            Element declaration = (Element) declarations.item(i);
            names.add(declaration
                    .getElementsByTagNameNS("*", "role-name")
                    .item(0)
                    .getTextContent()
                    .trim());
        }

        assertThat(names).containsExactlyInAnyOrderElementsOf(ROLES);
    }

    @Test
    void every_role_has_somebody_in_the_embedded_demonstration() throws IOException {
        String script = Files.readString(PROJECT.resolve("config/wildfly/21-demo-users.cli"));
        Stream<String> given = Pattern.compile("name=Roles,\\s*value=\\[([^\\]]*)\\]")
                .matcher(script)
                .results()
                .flatMap(
                        match -> Pattern.compile("\\w+").matcher(match.group(1)).results())
                .map(MatchResult::group)
                .distinct();

        assertThat(given).containsExactlyInAnyOrderElementsOf(ROLES);
    }

    private static JsonObject realm() throws IOException {
        try (JsonReader reader =
                Json.createReader(Files.newBufferedReader(PROJECT.resolve("config/keycloak/realm.json")))) {
            return reader.readObject();
        }
    }
}
