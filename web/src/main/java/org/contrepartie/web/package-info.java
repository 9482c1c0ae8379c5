/**
 * The portal and the REST interface: one package of view beans per package of the application.
 *
 * <p>Decisions: a bean holds what its page shows and asks a service for it; it holds no rule and no entity. Packages here
 * never import one another, but {@code shared}.
 */
package org.contrepartie.web;
