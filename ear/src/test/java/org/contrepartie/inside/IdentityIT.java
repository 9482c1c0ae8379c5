package org.contrepartie.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.contrepartie.inside.Lodged.aComplaint;
import static org.contrepartie.inside.People.as;
import static org.contrepartie.inside.People.does;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.contrepartie.casefile.CaseFileService;
import org.contrepartie.complaint.ComplaintService;
import org.contrepartie.complaint.Identity;
import org.contrepartie.complaint.OpeningRow;
import org.contrepartie.complaint.OpeningService;
import org.contrepartie.complaint.SealRenewal;
import org.contrepartie.shared.Invalid;
import org.contrepartie.shared.Unknown;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who lodged a complaint: opened one by one, seen by the data protection officer, and lying in plain text nowhere. */
@ExtendWith(ArquillianExtension.class)
class IdentityIT {

    private static final Identity YOLANDE = new Identity("Yolande Nirgendwo", "yolande@example.org", null, "FR");

    @Inject
    private Desk desk;

    @Inject
    private ComplaintService complaints;

    @Inject
    private CaseFileService cases;

    @Inject
    private OpeningService openings;

    @Inject
    private SealRenewal seal;

    private final Database tables = Database.ofOwner();

    @Deployment
    static EnterpriseArchive application() {
        return Built.withTests();
    }

    @Test
    void the_data_protection_officer_sees_who_opened_which_identity_and_why_and_takes_note_once() {
        String reference = complaintOn(desk.register(aComplaint().by(YOLANDE)));
        as("officer", () -> complaints.openIdentity(reference, "Yolande Nirgendwo asked for a call"));

        OpeningRow opening = openingOf(reference);
        assertThat(opening.login()).isEqualTo("officer");
        assertThat(opening.pseudonym()).isEqualTo("C-0001");
        assertThat(opening.reason()).isEqualTo("[C-0001] asked for a call");
        assertThat(opening.acknowledged()).isFalse();

        does("dpo", () -> openings.acknowledge(opening.id()));
        assertThat(openingOf(reference).acknowledgedBy()).isEqualTo("dpo");
        assertThatThrownBy(() -> does("dpo", () -> openings.acknowledge(opening.id())))
                .isInstanceOf(Invalid.class);
        assertThat(as("officer", () -> cases.history(opening.caseRef())).get(0).action())
                .isEqualTo("acknowledge_opening");
    }

    @Test
    void nobody_else_sees_the_openings_and_a_recused_officer_not_those_of_the_case() {
        String caseRef = desk.register(aComplaint().by(YOLANDE));
        String reference = complaintOn(caseRef);
        as("officer", () -> complaints.openIdentity(reference, "to answer her"));
        OpeningRow opening = openingOf(reference);

        for (String login : List.of("intake", "officer", "reviewer", "head", "chair", "auditor", "admin")) {
            assertThatThrownBy(() -> as(login, () -> openings.list(true, 0, 10)))
                    .as(login)
                    .isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> as(login, seal::renew)).as(login).isInstanceOf(EJBAccessException.class);
        }
        recuse("dpo", caseRef);
        assertThat(as("dpo", () -> openings.list(true, 0, 200)))
                .extracting(OpeningRow::complaintRef)
                .doesNotContain(reference);
        assertThatThrownBy(() -> does("dpo", () -> openings.acknowledge(opening.id())))
                .isInstanceOf(Unknown.class);
    }

    @Test
    void an_identity_opens_under_a_new_key_as_under_the_old_one() {
        String reference = complaintOn(desk.register(aComplaint().by(YOLANDE)));
        String before = keyOf(reference);

        int sealed = as("dpo", seal::renew);

        assertThat(sealed).isPositive();
        assertThat(keyOf(reference)).isNotEqualTo(before).isEqualTo(as("dpo", seal::current));
        assertThat(as("officer", () -> complaints.openIdentity(reference, "to see that it opens")))
                .isEqualTo(YOLANDE);
        assertThat(complaintOn(desk.register(aComplaint().by(YOLANDE)))).isNotEqualTo(reference);
    }

    @Test
    void the_identity_lies_in_plain_text_in_no_table_no_file_and_no_log() throws IOException, SQLException {
        Lodged complaint = aComplaint().by(YOLANDE).telling("They pay for my data, says Ziegelbrenner.");
        String reference = complaintOn(desk.register(complaint));
        as("officer", () -> complaints.openIdentity(reference, "to answer her"));
        if (isH2()) {
            tables.run("checkpoint sync");
        }

        assertThat(tables.everything().values().stream().flatMap(List::stream).map(String::valueOf))
                .anyMatch(row -> row.contains("Ziegelbrenner"))
                .noneMatch(row -> row.contains("Yolande Nirgendwo") || row.contains("yolande@example.org"));
        if (isH2()) {
            assertThat(filesWith("Ziegelbrenner"))
                    .as("what is not sealed is found")
                    .isNotEmpty();
        }
        assertThat(filesWith("Nirgendwo")).isEmpty();
        assertThat(filesWith("yolande@")).isEmpty();
    }

    /** The files of the data folder and of the log in which these words stand as they are, in either width of letters. */
    private static List<Path> filesWith(String words) throws IOException {
        String narrow = new String(words.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        String wide = new String(words.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        try (Stream<Path> data = Files.walk(Path.of(System.getProperty("contrepartie.data")));
                Stream<Path> logs = Files.walk(Path.of(System.getProperty("jboss.server.log.dir")))) {
            return Stream.concat(data, logs)
                    .filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".ear")
                            && !file.toString().contains("deployments"))
                    .filter(file -> !file.toString().contains("/tmp/"))
                    .filter(file -> {
                        String bytes = bytesOf(file);
                        return bytes.contains(narrow) || bytes.contains(wide);
                    })
                    .toList();
        }
    }

    private static String bytesOf(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException gone) {
            return "";
        }
    }

    private boolean isH2() {
        return tables.value("select count(*) from information_schema.tables where table_name = 'pg_class'")
                .equals("0");
    }

    /** The act of declaring is for those who act on cases; what a ruling leaves is put here. */
    private void recuse(String login, String caseRef) {
        try {
            tables.run(
                    "insert into conflict_declaration (id, case_ref, login, declared_at, interest, outcome, version)"
                            + " values ((select coalesce(max(id), 0) + 1000000 from conflict_declaration), ?, ?,"
                            + " current_timestamp, 'a cousin', 'RECUSED', 0)",
                    caseRef,
                    login);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private OpeningRow openingOf(String reference) {
        return as("dpo", () -> openings.list(true, 0, 200)).stream()
                .filter(row -> row.complaintRef().equals(reference))
                .findFirst()
                .orElseThrow();
    }

    private String complaintOn(String caseRef) {
        return tables.value("select reference from complaint where case_ref = ?", caseRef);
    }

    private String keyOf(String reference) {
        return tables.value("select key_id from complainant where complaint_ref = ?", reference);
    }
}
