package org.contrepartie.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/** Migrates the schema as its owner, before Hibernate validates the mapping. */
public class Migrator implements Integrator {

    private static final String OWNER = "java:jboss/datasources/ContrepartieOwnerDS";

    /** The name looked up is a constant of ours, so nothing foreign is read. */
    @Override
    @SuppressWarnings("BanJNDI")
    public void integrate(Metadata metadata, BootstrapContext bootstrap, SessionFactoryImplementor factory) {
        try {
            DataSource owner = InitialContext.doLookup(OWNER);
            migrate(owner);
        } catch (NamingException missing) {
            throw new IllegalStateException("no data source of the owner: " + OWNER, missing);
        } catch (SQLException unreachable) {
            throw new IllegalStateException("the database cannot be reached by its owner", unreachable);
        }
    }

    @Override
    public void disintegrate(SessionFactoryImplementor factory, SessionFactoryServiceRegistry registry) {
        // A migrated schema stays.
    }

    private static void migrate(DataSource owner) throws SQLException {
        List<String> places = new ArrayList<>(List.of("classpath:db/migration/common"));
        if (isH2(owner)) {
            refuseDelayedWrites(owner);
        } else {
            places.add("classpath:db/migration/postgresql");
        }
        Flyway.configure(Migrator.class.getClassLoader())
                .dataSource(owner)
                .locations(places.toArray(String[]::new))
                .placeholders(Map.of("app", System.getProperty("contrepartie.database.app", "contrepartie_app")))
                .load()
                .migrate();
    }

    private static boolean isH2(DataSource owner) throws SQLException {
        try (Connection connection = owner.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("H2");
        }
    }

    /** H2 acknowledges commits that it has not written, unless the owner's URL says otherwise. */
    private static void refuseDelayedWrites(DataSource owner) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement query = connection.createStatement();
                ResultSet delay = query.executeQuery(
                        "select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'")) {
            if (!delay.next() || delay.getInt(1) != 0) {
                throw new IllegalStateException("H2 would lose acknowledged commits: WRITE_DELAY=0 is missing");
            }
        }
    }
}
