package org.contrepartie.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Optional;

/** How people sign in on this server. */
@Named
@ApplicationScoped
public class SignIn {

    /** Whether an OpenID Connect provider asks for the password (setting {@code CONTREPARTIE_OIDC_URL}), not the portal. */
    public boolean isAtProvider() {
        return Optional.ofNullable(System.getenv("CONTREPARTIE_OIDC_URL"))
                .filter(url -> !url.isBlank())
                .isPresent();
    }
}
