package org.contrepartie;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.contrepartie.Lodgers.Acknowledged;

/** What lies in the tables after the crashes, read past the application. */
final class Kept {

    private static final String OURS = "c.narrative = '" + Lodgers.NARRATIVE + "'";

    private static final String WHOLE = "select c.reference, c.case_ref from complaint c where " + OURS
            + " and exists (select 1 from case_file f where f.reference = c.case_ref and f.state = 'INTAKE')"
            + " and exists (select 1 from running_clock k where k.owner_ref = c.reference and k.rule = 'D01')"
            + " and exists (select 1 from letter l where l.complaint_ref = c.reference)"
            + " and exists (select 1 from complainant i where i.complaint_ref = c.reference)"
            + " and exists (select 1 from audit_entry e join audit_payload p on p.entry_id = e.id"
            + " where e.reference = c.reference and e.chain = c.case_ref and e.action = 'register_complaint')";

    private static final List<String> WITHOUT_COMPLAINT = List.of(
            "select f.reference from case_file f where f.origin = 'COMPLAINT'"
                    + " and not exists (select 1 from complaint c where c.case_ref = f.reference)",
            "select k.owner_ref from running_clock k where k.owner_ref like 'R%'"
                    + " and not exists (select 1 from complaint c where c.reference = k.owner_ref)",
            "select e.reference from audit_entry e where e.action = 'register_complaint'"
                    + " and not exists (select 1 from complaint c where c.reference = e.reference)");

    private final Set<Acknowledged> whole = new HashSet<>();
    private final Set<String> half = new TreeSet<>();

    /** Reads everything; the connection may be closed afterwards. */
    Kept(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            try (ResultSet row = statement.executeQuery(WHOLE)) {
                while (row.next()) {
                    whole.add(new Acknowledged(row.getString(1), row.getString(2)));
                }
            }
            half.addAll(column(statement, "select c.reference from complaint c where " + OURS));
            whole.forEach(complaint -> half.remove(complaint.reference()));
            for (String sql : WITHOUT_COMPLAINT) {
                half.addAll(column(statement, sql));
            }
        }
    }

    /** The complaints with case, clock, letter, identity and line in the trail. */
    Set<Acknowledged> whole() {
        return whole;
    }

    /** The references of what is there without all that belongs to it. */
    Set<String> half() {
        return half;
    }

    private static Set<String> column(Statement statement, String sql) throws SQLException {
        Set<String> values = new TreeSet<>();
        try (ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                values.add(row.getString(1));
            }
        }
        return values;
    }
}
