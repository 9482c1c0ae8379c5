/**
 * Brings the database to the shape that the application expects, before anybody looks at it.
 *
 * <p>Decisions: Flyway migrates as the owner, from a Hibernate integrator, so that Hibernate then validates its mapping
 * against what is really there and the application does not start on a wrong schema. The application itself is a second
 * database user, made by who administers the database; what it may do stands as {@code grant} beside each table. Not in the
 * architecture's table: a deviation, so that no package of the trade has to know Flyway.
 */
package org.contrepartie.database;
