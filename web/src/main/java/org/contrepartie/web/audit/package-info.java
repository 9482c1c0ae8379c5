/** The trail: its lines without content, and whether it is whole. */
package org.contrepartie.web.audit;
