/** Documents to take away: the case sheet as PDF, in the language that was asked for. */
package org.contrepartie.web.report;
