package org.contrepartie.audit;

import java.util.List;

/** Which chains a reader of the trail may know of; answered by the package that decides who knows of a case. */
public interface ChainsKnown {

    /** Whether the caller may be told of the chain of that name. A chain that is no case's is everybody's. */
    boolean knows(String chain);

    /** The cases on which the caller is recused: whoever watches the trail is not told of them either. */
    List<String> closed();
}
