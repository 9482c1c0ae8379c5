package org.contrepartie.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.SecureRandom;
import java.util.List;
import java.util.Set;
import org.contrepartie.shared.Role;
import org.wildfly.security.auth.principal.NamePrincipal;
import org.wildfly.security.auth.realm.FileSystemSecurityRealm;
import org.wildfly.security.auth.server.ModifiableRealmIdentity;
import org.wildfly.security.authz.MapAttributes;
import org.wildfly.security.credential.PasswordCredential;
import org.wildfly.security.password.Password;
import org.wildfly.security.password.PasswordFactory;
import org.wildfly.security.password.WildFlyElytronPasswordProvider;
import org.wildfly.security.password.interfaces.BCryptPassword;
import org.wildfly.security.password.spec.EncryptablePasswordSpec;
import org.wildfly.security.password.spec.IteratedSaltedPasswordAlgorithmSpec;

/**
 * The people who may sign in, where the server keeps them itself: a folder of users in the data folder of the house, the same
 * that {@code config/wildfly/20-security.cli} names. With an identity provider they are kept there, and nothing is done here.
 */
@ApplicationScoped
public class SignIns {

    /** What the role decoder of the server reads. */
    private static final String ROLES = "Roles";

    /** Each step doubles the work of who guesses. Source: OWASP, Password Storage Cheat Sheet (bcrypt, 10 or more). */
    private static final int COST = 10;

    private static final int SALT_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Provider PROVIDER = WildFlyElytronPasswordProvider.getInstance();

    private final Path folder =
            Path.of(System.getProperty("contrepartie.data", ".contrepartie")).resolve("users");

    /** Whether people are kept here. */
    boolean areKept() {
        String provider = System.getenv("CONTREPARTIE_OIDC_URL");
        return (provider == null || provider.isBlank()) && Files.isDirectory(folder);
    }

    /** Whether somebody of that login may sign in. */
    boolean knows(String login) {
        return with(login, ModifiableRealmIdentity::exists);
    }

    /** Lets somebody sign in from now on. */
    void open(String login, Set<Role> roles, String password) {
        with(login, identity -> {
            identity.create();
            identity.setCredentials(List.of(new PasswordCredential(hashed(password))));
            identity.setAttributes(attributes(roles));
            return true;
        });
    }

    /** What he may do at his next sign-in, at the latest five minutes from now. */
    void change(String login, Set<Role> roles) {
        with(login, identity -> {
            if (identity.exists()) {
                identity.setAttributes(attributes(roles));
            }
            return true;
        });
    }

    private interface Act {
        boolean on(ModifiableRealmIdentity identity) throws IOException;
    }

    private boolean with(String login, Act act) {
        FileSystemSecurityRealm realm = FileSystemSecurityRealm.builder()
                .setRoot(folder)
                .setLevels(2)
                .setEncoded(true)
                .setProviders(() -> new Provider[] {PROVIDER})
                .build();
        try {
            ModifiableRealmIdentity identity = realm.getRealmIdentityForUpdate(new NamePrincipal(login));
            try {
                return act.on(identity);
            } finally {
                identity.dispose();
            }
        } catch (IOException broken) {
            throw new IllegalStateException("the folder of users cannot be used: " + folder, broken);
        }
    }

    private static MapAttributes attributes(Set<Role> roles) {
        MapAttributes attributes = new MapAttributes();
        roles.stream().map(Role::name).sorted().forEach(role -> attributes.addLast(ROLES, role));
        return attributes;
    }

    private static Password hashed(String password) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        try {
            return PasswordFactory.getInstance(BCryptPassword.ALGORITHM_BCRYPT, PROVIDER)
                    .generatePassword(new EncryptablePasswordSpec(
                            password.toCharArray(), new IteratedSaltedPasswordAlgorithmSpec(COST, salt)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("this server knows no bcrypt", impossible);
        }
    }
}
