package org.contrepartie.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The seals as files beside the database, {@code seals/2026-11-25.json} in the data folder, and the token of the time-stamp
 * service as {@code seals/2026-11-25.tst}: what somebody changes in the database does not change here, and a copy may be kept
 * where no administrator of the database comes.
 */
@ApplicationScoped
public class SealFiles {

    private static final Pattern NAME = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})\\.json");

    /** What a file says. */
    record Kept(String root, List<SealedHead> heads) {}

    void keep(DailySeal seal, List<SealedHead> heads) {
        JsonArrayBuilder leaves = Json.createArrayBuilder();
        heads.forEach(head -> leaves.add(Json.createObjectBuilder()
                .add("chain", head.chain())
                .add("length", head.length())
                .add("head", head.head())));
        JsonObject file = Json.createObjectBuilder()
                .add("date", seal.day().toString())
                .add("root", seal.root())
                .add("count", seal.chains())
                .add("algorithm", seal.algorithm())
                .add("leaf", "SHA-256(0x00 chain LF length LF head), in the order of the names")
                .add("sealedAt", seal.sealedAt().toString())
                .add("leaves", leaves)
                .build();
        write(seal.day() + ".json", file.toString().getBytes(StandardCharsets.UTF_8));
    }

    void keepToken(LocalDate day, byte[] token) {
        write(day + ".tst", token);
    }

    /** The file of a day as it lies there. Empty where there is none. */
    Optional<byte[]> bytes(LocalDate day) {
        return read(day + ".json");
    }

    /** The token of a day as it lies there. Empty where there is none. */
    Optional<byte[]> token(LocalDate day) {
        return read(day + ".tst");
    }

    /** What the file of a day says. Empty where there is none that can be read as one. */
    Optional<Kept> kept(LocalDate day) {
        return bytes(day).flatMap(SealFiles::parsed);
    }

    /** The days of which a file lies there. */
    Set<LocalDate> days() {
        if (!Files.isDirectory(folder())) {
            return Set.of();
        }
        try (Stream<Path> files = Files.list(folder())) {
            Set<LocalDate> days = new TreeSet<>();
            files.map(file -> NAME.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .forEach(name -> days.add(LocalDate.parse(name.group(1))));
            return days;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Optional<Kept> parsed(byte[] bytes) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(bytes))) {
            JsonObject file = reader.readObject();
            List<SealedHead> heads = file.getJsonArray("leaves").getValuesAs(JsonObject.class).stream()
                    .map(leaf -> new SealedHead(
                            leaf.getString("chain"),
                            leaf.getJsonNumber("length").longValueExact(),
                            leaf.getString("head")))
                    .toList();
            return Optional.of(new Kept(file.getString("root"), heads));
        } catch (JsonException | NullPointerException | ClassCastException | ArithmeticException changed) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> read(String name) {
        Path file = folder().resolve(name);
        try {
            return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void write(String name, byte[] bytes) {
        try {
            WholeFile.keep(folder().resolve(name), bytes);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static Path folder() {
        return Path.of(System.getProperty("contrepartie.data", ".contrepartie")).resolve("seals");
    }
}
