package org.contrepartie.audit;

import java.util.Collection;
import java.util.List;

/** What stands under a number of its own in the trail and yet belongs to a case; answered by the package that keeps it. */
public interface NamedOnCases {

    /** The numbers of what is on these cases now. */
    List<String> on(Collection<String> caseRefs);
}
