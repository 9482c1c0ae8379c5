/**
 * The trail: what was done, by whom, in which order, so that nobody can change it unseen. And the numbers that are given once.
 *
 * <p>Decisions. One chain per case; reads and exports have a chain of their own per day, so that looking never waits for
 * acting. An entry's hash covers the hash before it and its header; the header carries SHA-256(salt + payload), and the
 * payload lies in a row of its own that a lawful erasure may remove without breaking the chain. The head of a chain is one
 * locked row: two acts on one case follow each other. The database user of the application may add entries and read them,
 * nothing else. Everybody calls {@link org.contrepartie.audit.AuditTrail} directly and in the same transaction: if the
 * trail cannot be written, the act does not happen.
 *
 * <p>Every day the heads of all chains are sealed under one Merkle root, in tables that only grow and in a file beside the
 * database, signed by a time-stamp service where one is configured: a chain that was cut or written anew as a whole fits in
 * itself and does not fit its seal. What was said of a thing before is read from the trail, see {@code FieldHistory}.
 */
package org.contrepartie.audit;
