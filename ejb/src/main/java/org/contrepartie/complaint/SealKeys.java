package org.contrepartie.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.util.Collections;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import org.contrepartie.audit.WholeFile;

/**
 * The keys that seal identities, in a PKCS12 key store outside the database: {@code keys.p12} in the data folder (setting
 * {@code contrepartie.data}), password {@code CONTREPARTIE_KEYS_PASSWORD}. The key with the greatest name seals; the older ones
 * still open. A first start makes the first key; a store that is lost leaves sealed what it sealed.
 *
 * <p>Decision: the store is opened when the application starts, before it answers. Within the first complaint the disk would be
 * waited for while the number of the case is locked, and everybody else would wait with it; and a store that does not open
 * would be found by the first person.
 */
@ApplicationScoped
public class SealKeys {

    private final Path file =
            Path.of(System.getProperty("contrepartie.data", ".contrepartie")).resolve("keys.p12");
    private KeyStore keys;

    /** Opens the store, or lets the application not start. */
    void open(@Observes Startup started) {
        current();
    }

    synchronized String current() {
        try {
            return Collections.max(Collections.list(store().aliases()));
        } catch (GeneralSecurityException | IOException closed) {
            throw new IllegalStateException("the key store cannot be read: " + file.getFileName(), closed);
        }
    }

    /** Makes a new key, which seals from now on. The older ones stay: drafts and backups need them. */
    synchronized String renew() {
        try {
            keys = read();
            String name = "seal-%04d".formatted(Integer.parseInt(current().substring("seal-".length())) + 1);
            add(keys, name);
            keep(keys);
            return name;
        } catch (GeneralSecurityException | IOException closed) {
            throw new IllegalStateException("the key store cannot be read: " + file.getFileName(), closed);
        }
    }

    synchronized Key key(String id) {
        try {
            if (!store().containsAlias(id)) {
                // Another node made it.
                keys = read();
            }
            Key key = store().getKey(id, password());
            if (key == null) {
                throw new IllegalStateException("no key " + id + " in " + file.getFileName());
            }
            return key;
        } catch (GeneralSecurityException | IOException closed) {
            throw new IllegalStateException("the key store cannot be read: " + file.getFileName(), closed);
        }
    }

    private KeyStore store() throws GeneralSecurityException, IOException {
        if (keys == null) {
            keys = Files.exists(file) ? read() : create();
        }
        return keys;
    }

    private KeyStore read() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, password());
        }
        return store;
    }

    private KeyStore create() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, password());
        add(store, "seal-0001");
        keep(store);
        return store;
    }

    private static void add(KeyStore store, String name) throws GeneralSecurityException {
        KeyGenerator generator = KeyGenerator.getInstance("AES");
        generator.init(256);
        SecretKey key = generator.generateKey();
        store.setEntry(name, new KeyStore.SecretKeyEntry(key), new KeyStore.PasswordProtection(password()));
    }

    /** Before anything is sealed with a new key: half a key store would open nothing. */
    private void keep(KeyStore store) throws GeneralSecurityException, IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        store.store(bytes, password());
        WholeFile.keep(file, bytes.toByteArray());
    }

    private static char[] password() {
        String given = System.getenv("CONTREPARTIE_KEYS_PASSWORD");
        return (given == null ? "contrepartie" : given).toCharArray();
    }
}
