/** The room of the cases: the list, and the case page with one bean for its head and one for each part that loads more. */
package org.contrepartie.web.casefile;
