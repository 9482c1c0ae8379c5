/** The room of the schemes: offers, clauses word for word, statements, and the pages that log them. */
package org.contrepartie.web.scheme;
