package org.contrepartie.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.contrepartie.audit.WholeFile;
import org.contrepartie.shared.Digest;

/**
 * Keeps bytes under their digest in the data folder of the house (setting {@code contrepartie.data}). Written once. Who may see
 * them says whoever names the digest: the case of an exhibit, the scheme of a document.
 */
@ApplicationScoped
public class EvidenceStore {

    private final Path folder =
            Path.of(System.getProperty("contrepartie.data", ".contrepartie")).resolve("evidence");

    /** Writes through to the disk before anybody names the digest. */
    public String keep(byte[] bytes) {
        String sha256 = Digest.sha256(bytes);
        Path place = place(sha256);
        if (!Files.exists(place)) {
            try {
                WholeFile.keep(place, bytes);
            } catch (IOException full) {
                throw new UncheckedIOException("the evidence store cannot be written", full);
            }
        }
        return sha256;
    }

    /** Reads the bytes and makes sure that they are those. */
    public byte[] read(String sha256) {
        try {
            byte[] bytes = Files.readAllBytes(place(sha256));
            if (!Digest.sha256(bytes).equals(sha256)) {
                throw new IllegalStateException("the exhibit was changed in the store: " + sha256);
            }
            return bytes;
        } catch (IOException missing) {
            throw new UncheckedIOException("the exhibit is not in the store: " + sha256, missing);
        }
    }

    /** How the bytes are found: as they were taken in, changed, or not at all. */
    CustodyEvent.Kind verify(String sha256) {
        try {
            boolean same = Digest.sha256(Files.readAllBytes(place(sha256))).equals(sha256);
            return same ? CustodyEvent.Kind.VERIFIED : CustodyEvent.Kind.FOUND_CHANGED;
        } catch (NoSuchFileException missing) {
            return CustodyEvent.Kind.FOUND_MISSING;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the exhibit cannot be read: " + sha256, unreadable);
        }
    }

    /** Whether the bytes are there, unread. */
    boolean has(String sha256) {
        return Files.exists(place(sha256));
    }

    private Path place(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }
}
