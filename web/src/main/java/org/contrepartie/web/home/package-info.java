/** The first page of the day. */
package org.contrepartie.web.home;
