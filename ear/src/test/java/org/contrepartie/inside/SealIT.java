package org.contrepartie.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.contrepartie.inside.Lodged.aComplaint;
import static org.contrepartie.inside.People.as;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.contrepartie.audit.SealCheck;
import org.contrepartie.audit.SealCheck.Misfit;
import org.contrepartie.audit.SealCheck.Reason;
import org.contrepartie.audit.SealFileService;
import org.contrepartie.audit.VerificationService;
import org.contrepartie.shared.Digest;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The daily seal: made once, kept in three places, and what is changed behind the application's back does not fit it. */
@ExtendWith(ArquillianExtension.class)
class SealIT {

    @Inject
    private Desk desk;

    @Inject
    private Sealing sealing;

    @Inject
    private VerificationService verification;

    @Inject
    private SealFileService files;

    @Inject
    private Clock clock;

    private final Database tables = Database.ofOwner();

    @Deployment
    static EnterpriseArchive application() {
        return Built.withTests();
    }

    @BeforeEach
    @AfterEach
    void unsealed() throws SQLException, IOException {
        System.clearProperty("contrepartie.tsa.url");
        System.clearProperty("contrepartie.tsa.certificate");
        for (String table : List.of("daily_seal_token", "daily_seal_leaf", "daily_seal")) {
            tables.run("delete from " + table);
        }
        if (Files.isDirectory(folder())) {
            try (Stream<Path> all = Files.list(folder())) {
                for (Path file : all.toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    @Test
    void a_day_is_sealed_once_over_all_chains_and_its_file_says_the_same() {
        String chain = desk.register(aComplaint());

        assertThat(sealing.seal(today())).isTrue();
        assertThat(sealing.seal(today())).isFalse();

        SealCheck seal = only();
        assertThat(seal.misfits()).isEmpty();
        assertThat(String.valueOf(seal.chains()))
                .isEqualTo(tables.value("select count(*) from audit_chain where length > 0"));
        assertThat(new String(as("auditor", () -> files.seal(today())), StandardCharsets.UTF_8))
                .contains("\"date\":\"" + today() + "\"", seal.root(), "\"chain\":\"" + chain + "\"");
        for (String login : List.of("officer", "head", "chair", "dpo", "admin")) {
            assertThatThrownBy(() -> as(login, () -> files.seal(today())))
                    .as(login)
                    .isInstanceOf(EJBAccessException.class);
        }
    }

    @Test
    void the_next_seal_holds_only_what_moved_and_still_stands_for_every_chain() {
        desk.register(aComplaint());
        sealing.seal(today());
        String later = desk.register(aComplaint());
        sealing.seal(today().plusDays(1));

        assertThat(seals()).hasSize(2).allMatch(SealCheck::holds);
        assertThat(seals().get(1).chains()).isGreaterThan(seals().get(0).chains());
        assertThat(tables.rows("select chain from daily_seal_leaf where seal_day = ?", today().plusDays(1)))
                .contains(List.of(later))
                .hasSizeLessThan((int) seals().get(1).chains());
    }

    @Test
    void the_days_that_were_missed_are_due_at_the_next_start() throws SQLException {
        assertThat(sealing.due()).doesNotContain(today());

        sealed(today().minusDays(3));

        assertThat(sealing.due()).containsExactly(today().minusDays(2), today().minusDays(1));
        sealing.due().forEach(sealing::seal);
        assertThat(sealing.due()).isEmpty();
    }

    @Test
    void a_chain_that_was_cut_behind_the_seal_fits_in_itself_and_is_named() throws SQLException {
        String chain = desk.declared(aComplaint());
        sealing.seal(today());
        long last = length(chain);
        tables.run(
                "delete from audit_payload where entry_id ="
                        + " (select id from audit_entry where chain = ? and seq = ?)",
                chain,
                last);
        tables.run("delete from audit_entry where chain = ? and seq = ?", chain, last);
        tables.run(
                "update audit_chain set length = ?, head = (select hash from audit_entry where chain = ? and seq = ?)"
                        + " where name = ?",
                last - 1,
                chain,
                last - 1,
                chain);

        assertThat(as("auditor", () -> verification.of(chain)).whole()).isTrue();
        assertThat(only().misfits()).containsExactly(new Misfit(Reason.CHAIN_CUT, chain, 1L, last));
    }

    @Test
    void a_chain_that_was_written_anew_as_a_whole_fits_in_itself_and_is_named() throws SQLException {
        String chain = desk.declared(aComplaint());
        sealing.seal(today());
        long last = length(chain);

        rewrite(chain);

        assertThat(as("auditor", () -> verification.of(chain)).whole()).isTrue();
        assertThat(only().misfits()).containsExactly(new Misfit(Reason.CHAIN_REWRITTEN, chain, 1L, last));
    }

    @Test
    void which_chain_it_is_hears_only_who_may_know_of_the_case() throws SQLException {
        String chain = desk.declared(aComplaint());
        sealing.seal(today());
        long last = length(chain);
        rewrite(chain);
        tables.run(
                "insert into conflict_declaration (id, case_ref, login, declared_at, interest, outcome, version)"
                        + " values ((select coalesce(min(id), 0) - 1 from conflict_declaration where id < 0), ?,"
                        + " 'auditor', current_timestamp, 'a cousin', 'RECUSED', 0)",
                chain);

        assertThat(only().misfits()).containsExactly(Misfit.of(Reason.CHAIN_REWRITTEN));
        assertThat(as("dpo", verification::seals).get(0).misfits())
                .containsExactly(new Misfit(Reason.CHAIN_REWRITTEN, chain, 1L, last));
    }

    @Test
    void who_writes_the_seal_anew_too_is_told_by_its_file() throws SQLException {
        String chain = desk.declared(aComplaint());
        sealing.seal(today());
        long last = length(chain);
        rewrite(chain);
        tables.run(
                "update daily_seal_leaf set head = (select head from audit_chain where name = ?) where chain = ?",
                chain,
                chain);
        tables.run("update daily_seal set root = ?", rootOfTables());

        assertThat(only().misfits())
                .containsExactly(Misfit.of(Reason.FILE_DIFFERS), new Misfit(Reason.CHAIN_REWRITTEN, chain, 1L, last));
    }

    @Test
    void a_seal_that_is_gone_is_missed_in_the_database_and_as_a_file() throws SQLException, IOException {
        sealing.seal(today());
        Files.delete(folder().resolve(today() + ".json"));
        assertThat(only().misfits()).extracting(Misfit::reason).containsExactly(Reason.FILE_MISSING);

        sealing.seal(today().plusDays(1));
        tables.run("delete from daily_seal_leaf where seal_day = ?", today().plusDays(1));
        tables.run("delete from daily_seal where seal_day = ?", today().plusDays(1));
        assertThat(seals().get(1).misfits()).extracting(Misfit::reason).containsExactly(Reason.SEAL_MISSING);
    }

    @Test
    void a_seal_that_was_changed_in_the_database_does_not_hold() throws SQLException {
        desk.register(aComplaint());
        sealing.seal(today());
        tables.run("update daily_seal set root = ?", "0".repeat(64));

        assertThat(only().misfits())
                .extracting(Misfit::reason)
                .containsExactly(Reason.ROOT_DIFFERS, Reason.FILE_DIFFERS);
    }

    @Test
    void a_time_stamp_service_signs_the_root_and_no_other_root_or_service_passes_for_it() throws SQLException {
        try (OwnTimeStamps service = new OwnTimeStamps();
                OwnTimeStamps other = new OwnTimeStamps()) {
            System.setProperty("contrepartie.tsa.url", service.url());
            System.setProperty("contrepartie.tsa.certificate", service.pem().toString());
            desk.register(aComplaint());
            sealing.seal(today());
            desk.register(aComplaint());
            sealing.seal(today().plusDays(1));
            sealing.stampAll();

            assertThat(seals()).hasSize(2).allMatch(SealCheck::holds);
            assertThat(seals()).allSatisfy(seal -> assertThat(seal.stampedAt()).isNotNull());
            assertThat(as("auditor", () -> files.token(today()))).isNotEmpty();

            System.setProperty("contrepartie.tsa.certificate", other.pem().toString());
            assertThat(only(0)).containsExactly(Reason.STAMP_INVALID);
            System.clearProperty("contrepartie.tsa.certificate");
            assertThat(only(0)).containsExactly(Reason.STAMP_INVALID);
            System.setProperty("contrepartie.tsa.certificate", service.pem().toString());

            tables.run(
                    "update daily_seal_token set token = (select t.token from daily_seal_token t where t.seal_day = ?)"
                            + " where seal_day = ?",
                    today(),
                    today().plusDays(1));
            assertThat(only(0)).isEmpty();
            assertThat(only(1)).containsExactly(Reason.STAMP_INVALID);
        }
    }

    @Test
    void a_service_that_does_not_answer_leaves_the_seal_without_a_stamp() {
        System.setProperty("contrepartie.tsa.url", "http://127.0.0.1:9/");
        sealing.seal(today());

        assertThatThrownBy(sealing::stampAll).isInstanceOf(RuntimeException.class);
        assertThat(only().holds()).isTrue();
        assertThat(only().stampedAt()).isNull();
    }

    @Test
    void the_application_itself_cannot_change_a_seal() {
        sealing.seal(today());

        assertThat(List.of(
                        "update daily_seal set root = 'x'",
                        "delete from daily_seal_leaf",
                        "delete from daily_seal_token",
                        "drop table daily_seal_token"))
                .allSatisfy(
                        sql -> assertThatThrownBy(() -> Database.ofApplication().run(sql))
                                .isInstanceOf(SQLException.class));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private List<SealCheck> seals() {
        return as("auditor", verification::seals);
    }

    private SealCheck only() {
        assertThat(seals()).hasSize(1);
        return seals().get(0);
    }

    private List<Reason> only(int place) {
        return seals().get(place).misfits().stream().map(Misfit::reason).toList();
    }

    private long length(String chain) {
        return Long.parseLong(tables.value("select length from audit_chain where name = ?", chain));
    }

    private static Path folder() {
        return Path.of(System.getProperty("contrepartie.data")).resolve("seals");
    }

    private void sealed(LocalDate day) throws SQLException {
        tables.run(
                "insert into daily_seal (seal_day, root, chains, algorithm, sealed_at)"
                        + " values (?, ?, 0, 'SHA-256, RFC 6962', current_timestamp)",
                day,
                Digest.sha256());
    }

    /** What the seal would be over what the tables say now; the leaves are few, so the tree is built here once more. */
    private String rootOfTables() {
        List<String> hashes = tables.rows("select chain, length, head from daily_seal_leaf").stream()
                .sorted((one, other) -> one.get(0).compareTo(other.get(0)))
                .map(leaf ->
                        Digest.sha256(new byte[] {0}, String.join("\n", leaf).getBytes(StandardCharsets.UTF_8)))
                .toList();
        return over(hashes);
    }

    private static String over(List<String> hashes) {
        if (hashes.size() == 1) {
            return hashes.get(0);
        }
        int left = Integer.highestOneBit(hashes.size() - 1);
        HexFormat hex = HexFormat.of();
        return Digest.sha256(
                new byte[] {1},
                hex.parseHex(over(hashes.subList(0, left))),
                hex.parseHex(over(hashes.subList(left, hashes.size()))));
    }

    /** Another actor in the first entry, and every hash after it computed anew, as somebody would who knows how. */
    private void rewrite(String chain) throws SQLException {
        tables.run("update audit_entry set actor = 'nobody' where chain = ? and seq = 1", chain);
        String before = "0".repeat(64);
        for (List<String> row : tables.rows(
                "select seq, at, actor, roles, action, rule, reference, from_state, to_state, subject_version,"
                        + " payload_digest from audit_entry where chain = ? order by seq",
                chain)) {
            String hash = Digest.sha256(
                    before.getBytes(StandardCharsets.US_ASCII),
                    header(chain, row).getBytes(StandardCharsets.UTF_8));
            tables.run(
                    "update audit_entry set previous = ?, hash = ? where chain = ? and seq = ?",
                    before,
                    hash,
                    chain,
                    Long.valueOf(row.get(0)));
            before = hash;
        }
        tables.run("update audit_chain set head = ? where name = ?", before, chain);
    }

    private static String header(String chain, List<String> row) {
        JsonObjectBuilder header = Json.createObjectBuilder()
                .add("chain", chain)
                .add("seq", Long.parseLong(row.get(0)))
                .add("at", moment(row.get(1)).toString())
                .add("actor", row.get(2))
                .add("roles", row.get(3))
                .add("action", row.get(4));
        addOrNull(header, "rule", row.get(5));
        header.add("reference", row.get(6));
        addOrNull(header, "from", row.get(7));
        addOrNull(header, "to", row.get(8));
        addOrNull(header, "version", row.get(9));
        return header.add("payload", row.get(10)).build().toString();
    }

    /** One database gives a moment with its offset, the other in the zone of the server. */
    private static Instant moment(String value) {
        return value.contains("T")
                ? OffsetDateTime.parse(value).toInstant()
                : Timestamp.valueOf(value).toInstant();
    }

    private static void addOrNull(JsonObjectBuilder object, String name, String value) {
        if (value == null) {
            object.addNull(name);
        } else {
            object.add(name, value);
        }
    }
}
