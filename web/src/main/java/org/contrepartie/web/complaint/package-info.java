/** Complaints: the list, the form by which one is registered, and the page of one. */
package org.contrepartie.web.complaint;
