/**
 * The trail: what was done, by whom, in which order, so that nobody can change it unseen. And the numbers that are given once.
 *
 * <p>Decisions. One chain per case; reads and exports have a chain of their own per day, so that looking never waits for
 * acting. An entry's hash covers the hash before it and its header; the header carries SHA-256(salt + payload), and the
 * payload lies in a row of its own that a lawful erasure may remove without breaking the chain. The head of a chain is one
 * locked row: two acts on one case follow each other. The database user of the application may add entries and read them,
 * nothing else. Everybody calls {@link org.contrepartie.audit.AuditTrail} directly and in the same transaction: if the
 * trail cannot be written, the act does not happen.
 */
package org.contrepartie.audit;
