package org.contrepartie.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/** Seals and opens identities: AES-256-GCM of the platform, bound to the complaint so that no row passes for another's. */
@ApplicationScoped
public class Seal {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private SealKeys keys;

    /**
     * Something sealed.
     *
     * @param keyId which key opens it
     */
    record Sealed(String keyId, byte[] nonce, byte[] bytes) {}

    Sealed seal(Identity identity, String complaintRef) {
        byte[] nonce = newNonce();
        byte[] words = json(identity).getBytes(StandardCharsets.UTF_8);
        String keyId = keys.current();
        return new Sealed(keyId, nonce, run(Cipher.ENCRYPT_MODE, keyId, nonce, complaintRef, words));
    }

    Identity open(Sealed sealed, String complaintRef) {
        byte[] words = run(Cipher.DECRYPT_MODE, sealed.keyId(), sealed.nonce(), complaintRef, sealed.bytes());
        return identity(new String(words, StandardCharsets.UTF_8));
    }

    /** Seals the words of a draft, which may hold an identity, as one line of text. They open in the same place only. */
    public String sealWords(String words, String place) {
        byte[] nonce = newNonce();
        String keyId = keys.current();
        byte[] bytes = run(Cipher.ENCRYPT_MODE, keyId, nonce, place, words.getBytes(StandardCharsets.UTF_8));
        Base64.Encoder text = Base64.getEncoder();
        return String.join(" ", keyId, text.encodeToString(nonce), text.encodeToString(bytes));
    }

    /** The words that were sealed for that place. */
    public String openWords(String line, String place) {
        String[] parts = line.split(" ");
        Base64.Decoder text = Base64.getDecoder();
        byte[] words = run(Cipher.DECRYPT_MODE, parts[0], text.decode(parts[1]), place, text.decode(parts[2]));
        return new String(words, StandardCharsets.UTF_8);
    }

    private static byte[] newNonce() {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        return nonce;
    }

    private byte[] run(int mode, String keyId, byte[] nonce, String complaintRef, byte[] words) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, keys.key(keyId), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(complaintRef.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(words);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("the identity of " + complaintRef + " does not open", broken);
        }
    }

    private static String json(Identity identity) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        addGiven(object, "name", identity.name());
        addGiven(object, "email", identity.email());
        addGiven(object, "postalAddress", identity.postalAddress());
        addGiven(object, "country", identity.country());
        return object.build().toString();
    }

    private static void addGiven(JsonObjectBuilder object, String name, String value) {
        if (value != null) {
            object.add(name, value);
        }
    }

    private static Identity identity(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            return new Identity(
                    object.getString("name", null),
                    object.getString("email", null),
                    object.getString("postalAddress", null),
                    object.getString("country", null));
        }
    }
}
