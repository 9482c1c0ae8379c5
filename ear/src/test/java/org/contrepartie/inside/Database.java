package org.contrepartie.inside;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/** What really lies in the tables, past the application. */
final class Database {

    private static final String TABLES = "select table_name from information_schema.tables"
            + " where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'flyway_schema_history'";

    private final String name;

    private Database(String name) {
        this.name = name;
    }

    /** As its owner, who may do everything. */
    static Database ofOwner() {
        return new Database("ContrepartieOwnerDS");
    }

    /** As the application works in it. */
    static Database ofApplication() {
        return new Database("ContrepartieDS");
    }

    int run(String sql, Object... values) throws SQLException {
        try (Connection connection = connect();
                PreparedStatement statement = prepared(connection, sql, values)) {
            return statement.executeUpdate();
        }
    }

    /** The rows, each as its values in order, as text; bytes as the Latin letters they would be. */
    List<List<String>> rows(String sql, Object... values) {
        try (Connection connection = connect();
                PreparedStatement statement = prepared(connection, sql, values);
                ResultSet found = statement.executeQuery()) {
            List<List<String>> rows = new ArrayList<>();
            while (found.next()) {
                rows.add(row(found));
            }
            return rows;
        } catch (SQLException broken) {
            throw new IllegalStateException(sql, broken);
        }
    }

    /** The one value of the one row. */
    String value(String sql, Object... values) {
        List<List<String>> rows = rows(sql, values);
        if (rows.size() != 1) {
            throw new IllegalStateException(rows.size() + " rows: " + sql);
        }
        return rows.get(0).get(0);
    }

    /**
     * Every row of every table, by table. Chains and series begin in a transaction of their own and say nothing alone; reminders
     * are told by a timer, at any time.
     */
    Map<String, List<List<String>>> everything() {
        Map<String, List<List<String>>> tables = new TreeMap<>();
        for (List<String> table : rows(TABLES)) {
            String name = table.get(0);
            if (!List.of("audit_chain", "number_series", "reminder", "timed_work")
                    .contains(name)) {
                tables.put(name, rows("select * from " + name));
            }
        }
        return tables;
    }

    /** How many rows of each table are new or other than before; without tables where nothing is. */
    static Map<String, Integer> changes(Map<String, List<List<String>>> before, Map<String, List<List<String>>> after) {
        Map<String, Integer> changes = new TreeMap<>();
        after.forEach((table, rows) -> {
            List<List<String>> changed = new ArrayList<>(rows);
            changed.removeAll(before.get(table));
            if (!changed.isEmpty()) {
                changes.put(table, changed.size());
            }
        });
        return changes;
    }

    /** Looked up with each use, because a test is also made outside the server. The names are constants of ours. */
    @SuppressWarnings("BanJNDI")
    private Connection connect() throws SQLException {
        try {
            DataSource source = InitialContext.doLookup("java:jboss/datasources/" + name);
            return source.getConnection();
        } catch (NamingException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    private static List<String> row(ResultSet found) throws SQLException {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
            Object value = found.getObject(i);
            row.add(value instanceof byte[] bytes ? new String(bytes, StandardCharsets.ISO_8859_1) : text(value));
        }
        return row;
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
