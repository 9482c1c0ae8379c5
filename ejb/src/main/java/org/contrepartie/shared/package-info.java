/**
 * The few words that every other package speaks: who acts, what was refused, money, dates, digests.
 *
 * <p>Decisions: at most twelve files, no entity, no service. A type that only two packages need belongs to the lower of
 * the two. Imports nothing of ours.
 */
package org.contrepartie.shared;
