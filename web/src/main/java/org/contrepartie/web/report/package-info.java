/** Documents to take away: the case report as PDF, in the language that was asked for. */
package org.contrepartie.web.report;
