package org.contrepartie.reading;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.contrepartie.reading.Unreadable.Reason;

/**
 * Reads a packed data set of Open Terms Archive: versions of terms under {@code Service/Document type/2024-03-30T06-55-00Z.md},
 * and the declarations that name the addresses, {@code Service.json}, where they are packed too. Whatever else is in it is left
 * out. The versions come in the order of their documents and dates.
 */
public final class TermsArchive {

    /** The most versions of one archive. */
    static final int MOST = 300;

    private static final Pattern VERSION = Pattern.compile(
            "(?:.*/)?([^/]+)/([^/]+)/(\\d{4}-\\d\\d-\\d\\d)T(\\d\\d)-(\\d\\d)-(\\d\\d)Z(?:--\\d+)?\\.(md|html|pdf)");

    private static final Pattern DECLARATION = Pattern.compile("(?:.*/)?([^/]+)\\.json");

    private static final Comparator<ArchivedVersion> IN_ORDER =
            Comparator.comparing(ArchivedVersion::title).thenComparing(ArchivedVersion::at);

    private final Allowance allowance;
    private final List<Found> found = new ArrayList<>();
    private final Map<String, JsonObject> declared = new HashMap<>();

    /** A version as it lies in the archive. */
    private record Found(String service, String type, Instant at, String name, byte[] bytes) {}

    private TermsArchive(Allowance allowance) {
        this.allowance = allowance;
    }

    /**
     * The versions, whole.
     *
     * @throws Unreadable with the reason, if it cannot be read, holds no version, or one of them cannot be read
     */
    public static List<ArchivedVersion> of(byte[] bytes) {
        Allowance.when(bytes.length > Allowance.BYTES, Reason.TOO_LARGE);
        try {
            TermsArchive archive = new TermsArchive(new Allowance());
            Archive.through(bytes, archive.allowance, archive::visit);
            Allowance.when(archive.found.isEmpty(), Reason.NO_VERSIONS);
            return archive.found.stream().map(archive::read).sorted(IN_ORDER).toList();
        } catch (IOException broken) {
            throw new Unreadable(Reason.BROKEN);
        }
    }

    private void visit(String path, InputStream file) throws IOException {
        Matcher version = VERSION.matcher(path.replace('\\', '/'));
        Matcher declaration = DECLARATION.matcher(path.replace('\\', '/'));
        if (version.matches()) {
            Allowance.when(found.size() == MOST, Reason.TOO_MANY_PARTS);
            String at =
                    "%sT%s:%s:%sZ".formatted(version.group(3), version.group(4), version.group(5), version.group(6));
            String name = path.substring(path.lastIndexOf('/') + 1);
            found.add(new Found(version.group(1), version.group(2), moment(at), name, file.readAllBytes()));
        } else if (declaration.matches()) {
            declaration(file.readAllBytes()).ifPresent(read -> declared.put(declaration.group(1), read));
        }
    }

    private ArchivedVersion read(Found one) {
        Reading reading = one.name().endsWith(".md")
                ? FileReading.plain(FileType.TEXT, one.bytes(), new Allowance())
                : FileReading.of(one.bytes());
        allowance.time();
        return new ArchivedVersion(
                one.service() + ": " + one.type(),
                one.at(),
                address(one).orElse(null),
                one.name(),
                one.bytes(),
                reading);
    }

    /** The address from which the document was fetched, as its declaration says now. */
    private Optional<String> address(Found one) {
        JsonObject service = declared.get(one.service());
        if (service == null) {
            return Optional.empty();
        }
        return List.of("documents", "terms").stream()
                .map(service::get)
                .filter(JsonObject.class::isInstance)
                .map(documents -> documents.asJsonObject().get(one.type()))
                .filter(JsonObject.class::isInstance)
                .map(document -> document.asJsonObject().getString("fetch", null))
                .filter(fetch -> fetch != null && fetch.matches("https?://\\S+"))
                .findFirst();
    }

    private static Optional<JsonObject> declaration(byte[] bytes) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(bytes))) {
            JsonValue read = reader.readValue();
            return read instanceof JsonObject object ? Optional.of(object) : Optional.empty();
        } catch (JsonException noDeclaration) {
            return Optional.empty();
        }
    }

    private static Instant moment(String written) throws IOException {
        try {
            return Instant.parse(written);
        } catch (DateTimeException noMoment) {
            throw new IOException(noMoment);
        }
    }
}
