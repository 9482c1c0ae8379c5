/** The way out of the evidence store: exhibits are handed out as files to keep, never shown inside the portal. */
package org.contrepartie.web.evidence;
