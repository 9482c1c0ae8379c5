/** The room of the organisations: who is complained of, with its schemes and cases. */
package org.contrepartie.web.party;
