/**
 * What every page needs: who is signed in, language and theme, words and figures in the reader's language, the house tags
 * that need code, the headers of every answer.
 *
 * <p>Decisions: language and theme live in cookies, so that the login page has them too and no session is needed; a page's
 * words come from the bundles only.
 */
package org.contrepartie.web.shared;
