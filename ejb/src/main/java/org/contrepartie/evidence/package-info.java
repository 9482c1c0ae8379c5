/**
 * Exhibits: numbered per case, never reused, with digest and custody.
 *
 * <p>Decisions: the bytes lie in a store of their own under their SHA-256 and are written before the row that names them, so
 * that a row never points at nothing; a press article proves that something was reported, not that it is true, and is marked
 * as hearsay. Redaction and captures come later.
 */
package org.contrepartie.evidence;
