/** Clocks: every date that presses, with its reason. */
package org.contrepartie.web.clock;
