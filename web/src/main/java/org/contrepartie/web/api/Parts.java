package org.contrepartie.web.api;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.contrepartie.shared.Invalid;

/** The parts of a body in which a file comes with words about it. */
final class Parts {

    private Parts() {}

    /**
     * The file.
     *
     * @throws Invalid if there is none
     */
    static EntityPart file(List<EntityPart> parts) {
        return part(parts, "file").orElseThrow(() -> new Invalid("file", "field.required"));
    }

    /** The words of a part, in UTF-8 like all of the interface; null where there is no such part, or nothing in it. */
    static String words(List<EntityPart> parts, String name) throws IOException {
        Optional<EntityPart> part = part(parts, name);
        if (part.isEmpty()) {
            return null;
        }
        String words = new String(part.get().getContent().readAllBytes(), StandardCharsets.UTF_8);
        return words.isBlank() ? null : words;
    }

    private static Optional<EntityPart> part(List<EntityPart> parts, String name) {
        return parts.stream().filter(part -> part.getName().equals(name)).findFirst();
    }
}
