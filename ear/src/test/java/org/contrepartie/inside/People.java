package org.contrepartie.inside;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.contrepartie.shared.Role;
import org.wildfly.security.auth.server.RealmUnavailableException;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.evidence.PasswordGuessEvidence;

/** The people of the demonstration, signed in with their passwords: what the server vouches for is real. */
final class People {

    private static final Map<String, SecurityIdentity> SIGNED_IN = new ConcurrentHashMap<>();

    private People() {}

    /** Does something as somebody. A refusal comes out as it was thrown. */
    static <T> T as(String login, Callable<T> act) {
        try {
            return identity(login).runAs(act);
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    static void does(String login, Runnable act) {
        identity(login).runAs(act);
    }

    /** Who holds that role. */
    static String with(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    static SecurityIdentity identity(String login) {
        return SIGNED_IN.computeIfAbsent(login, People::signIn);
    }

    private static SecurityIdentity signIn(String login) {
        try {
            return SecurityDomain.getCurrent()
                    .authenticate(login, new PasswordGuessEvidence("contrepartie".toCharArray()));
        } catch (RealmUnavailableException unknown) {
            throw new IllegalStateException("cannot sign in " + login, unknown);
        }
    }
}
