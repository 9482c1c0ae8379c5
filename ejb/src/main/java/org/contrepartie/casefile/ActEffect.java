package org.contrepartie.casefile;

import java.util.Set;
import org.contrepartie.audit.Happening;
import org.contrepartie.workflow.Act;
import org.contrepartie.workflow.Given;

/** Does an act that is not a step. Each act has exactly one effect; it runs in the act's transaction. */
public interface ActEffect {

    /** The acts that this does. */
    Set<Act> of();

    /**
     * Does it.
     *
     * @param given what was handed in with the act, looked at already
     * @param what what the trail is told of the act so far: its name, its line and the reason
     * @return the same with what else the trail is told
     */
    Happening on(Act act, CaseFile file, Given given, Happening what);
}
