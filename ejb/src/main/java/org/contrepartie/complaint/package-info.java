/**
 * Complaints under GDPR 77, each with its sealed complainant.
 *
 * <p>Decisions: the identity lies in a table of its own, encrypted with AES-GCM under a key that the row names and that is
 * not in the database; everywhere else the complainant is a pseudonym of the case. Opening it is an act with a reason, and
 * recorded. A complaint is registered by the procedure only, because that opens a case. What is known besides the four
 * required fields may come later. A body that lodges for a person (GDPR 80) proves itself by exhibits of the case; where the
 * complaint moves to another case, its proofs are put on file there anew. A withdrawal is a writing on file.
 */
package org.contrepartie.complaint;
