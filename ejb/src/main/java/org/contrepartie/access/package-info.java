/**
 * Who may see and do what on which case: the team, the interests declared, the staff.
 *
 * <p>Decisions. Rights come in two layers: {@code @RolesAllowed} on a service says whether a role may call at all,
 * {@link org.contrepartie.access.CaseAccess} whether this person may know of this case, by the lines of
 * {@link org.contrepartie.access.NeedToKnow} (decision 13). A case that one may not know of
 * answers like a case that does not exist. ADMIN and AUDITOR never see content. A case is named by reference: of what a case
 * is, this package keeps in {@link org.contrepartie.access.KnownCase} what a right may depend on, and asks no table of others.
 */
package org.contrepartie.access;
