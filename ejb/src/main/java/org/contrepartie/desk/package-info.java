/**
 * The desk of whoever works here: what he was typing, kept so that a session that ends loses nothing.
 *
 * <p>Decisions: a draft belongs to its writer alone and is sealed like an identity, because it may hold one; it is no part of a
 * case and leaves no line in the trail. What is handed in for good goes through the service it is meant for.
 */
package org.contrepartie.desk;
