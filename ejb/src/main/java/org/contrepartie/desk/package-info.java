/**
 * What lies on the desk of whoever works: drafts not yet handed in, and the first answer to a request that is sent twice.
 *
 * <p>Decisions: a draft is its writer's own and nobody else's. A first answer is kept in the transaction of the act that it
 * answers, so that a repeated request finds it or finds nothing.
 */
package org.contrepartie.desk;
