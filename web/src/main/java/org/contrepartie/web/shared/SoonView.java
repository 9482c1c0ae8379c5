package org.contrepartie.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import org.omnifaces.cdi.Param;

/** A room of the house that is not built yet: says in words what will be there. */
@Named
@RequestScoped
public class SoonView {

    private static final Set<String> ROOMS = Set.of("evidence", "search");

    @Inject
    @Param(pathIndex = 0)
    private String asked;

    /** The room asked for, {@code search} for one that will never be. */
    public String getRoom() {
        return asked != null && ROOMS.contains(asked) ? asked : "search";
    }
}
