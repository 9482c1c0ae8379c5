/** Administration: the pages that show the rules in force, read from the tables that the procedure itself reads. */
package org.contrepartie.web.admin;
