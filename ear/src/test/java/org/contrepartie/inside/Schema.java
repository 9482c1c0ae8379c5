package org.contrepartie.inside;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;

/** The mapping of the application, as the server started it. */
@Dependent
public class Schema {

    @PersistenceUnit(unitName = "../contrepartie-ejb.jar#contrepartie")
    private EntityManagerFactory factory;

    EntityManagerFactory factory() {
        return factory;
    }
}
