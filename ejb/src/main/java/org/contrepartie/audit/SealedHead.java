package org.contrepartie.audit;

import java.io.Serializable;

/**
 * The head of a chain as a seal holds it.
 *
 * @param length how many entries the chain had
 * @param head hash of the last of them
 */
public record SealedHead(String chain, long length, String head) implements Serializable {

    /** The line that is hashed. */
    String line() {
        return chain + "\n" + length + "\n" + head;
    }
}
