import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/**
 * Makes the application's user of the embedded database, once: the work of whoever administers a database. Opens the file as
 * its owner, so it fails while a server runs on it. With the server's H2 on the class path:
 * {@code java -cp h2.jar config/wildfly/DatabaseUser.java <data folder>}
 */
public final class DatabaseUser {

    private DatabaseUser() {}

    public static void main(String[] arguments) throws SQLException {
        String url = "jdbc:h2:file:" + arguments[0] + "/h2/contrepartie;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";
        String quoted = password("APP").replace("'", "''");
        try (Connection owner = DriverManager.getConnection(url, "contrepartie_owner", password("OWNER"));
                Statement statement = owner.createStatement()) {
            statement.execute("create user if not exists contrepartie_app password '" + quoted + "'");
        }
    }

    private static String password(String user) {
        return Optional.ofNullable(System.getenv("CONTREPARTIE_" + user + "_PASSWORD"))
                .orElse("contrepartie");
    }
}
