/** The desk of whoever works here: keeps what is being typed, and brings it back after a session that ended. */
package org.contrepartie.web.desk;
