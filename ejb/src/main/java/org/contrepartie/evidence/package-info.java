/**
 * Exhibits: numbered per case, never reused, with digest and custody.
 *
 * <p>Decisions: the bytes lie in a store of their own under their SHA-256 and are written before the row that names them, so
 * that a row never points at nothing; a press article proves that something was reported, not that it is true, and is marked
 * as hearsay. A packed capture of the Website Evidence Collector is one exhibit; its files are numbered under it (012.1), share
 * its custody and its standing, and are taken in all or none. What an exhibit says is read anew each time and shown as text;
 * the file itself is only ever handed out as it came. Redaction comes later.
 */
package org.contrepartie.evidence;
