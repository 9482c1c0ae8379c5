package org.contrepartie.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.contrepartie.inside.Lodged.aComplaint;
import static org.contrepartie.inside.People.as;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.contrepartie.audit.Verification;
import org.contrepartie.audit.Verification.Misfit;
import org.contrepartie.audit.Verification.Reason;
import org.contrepartie.audit.VerificationService;
import org.contrepartie.casefile.CaseFileService;
import org.contrepartie.complaint.ComplaintService;
import org.contrepartie.complaint.ComplaintSheet;
import org.contrepartie.complaint.Identity;
import org.contrepartie.procedure.ProcedureService;
import org.contrepartie.shared.Invalid;
import org.hibernate.SessionFactory;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the database keeps, and from whom: the trail from everybody, the identity from whoever has no reason. */
@ExtendWith(ArquillianExtension.class)
class TrailIT {

    /** Nobody else writes her name down: other tests put the name of their complainant into words, on purpose. */
    private static final Identity ZORA = new Identity("Zora Einmalig", "zora@example.org", null, "FR");

    @Inject
    private ProcedureService procedure;

    @Inject
    private ComplaintService complaints;

    @Inject
    private CaseFileService cases;

    @Inject
    private VerificationService verification;

    @Inject
    private Schema schema;

    private final Database tables = Database.ofOwner();

    @Deployment
    static EnterpriseArchive application() {
        return Built.withTests();
    }

    @Test
    void who_lodged_a_complaint_is_readable_in_no_table() {
        registered();

        assertThat(tables.everything())
                .containsKey("complainant")
                .allSatisfy((table, rows) -> assertThat(rows).as(table).allSatisfy(row -> assertThat(String.join(
                                " ", row.stream().map(String::valueOf).toList()))
                        .doesNotContainIgnoringCase(ZORA.name(), ZORA.email())));
    }

    @Test
    void an_identity_opens_with_a_reason_only_and_the_trail_keeps_the_reason() {
        ComplaintSheet complaint = registered();

        assertThatThrownBy(() -> as("officer", () -> complaints.openIdentity(complaint.reference(), " ")))
                .isInstanceOf(Invalid.class);
        Identity opened = as("officer", () -> complaints.openIdentity(complaint.reference(), "to answer her"));

        assertThat(opened).isEqualTo(ZORA);
        assertThat(as("officer", () -> cases.history(complaint.caseRef())).get(0))
                .satisfies(line -> assertThat(line.action()).isEqualTo("open_identity"))
                .satisfies(line -> assertThat(line.content()).contains("to answer her"));
    }

    @Test
    void the_application_cannot_change_the_trail() {
        registered();

        assertThat(List.of(
                        "update audit_entry set actor = 'nobody'",
                        "delete from audit_entry",
                        "truncate table audit_entry",
                        "drop table audit_entry",
                        "update audit_payload set content = ''"))
                .allSatisfy(
                        sql -> assertThatThrownBy(() -> Database.ofApplication().run(sql))
                                .isInstanceOf(SQLException.class));
    }

    @Test
    void a_changed_header_is_found_at_its_place() throws SQLException {
        String chain = registered().caseRef();
        as("officer", () -> complaints.openIdentity(complaintOn(chain), "to answer her"));

        tables.run("update audit_entry set actor = 'nobody' where chain = ? and seq = 2", chain);
        Verification found = verified(chain);
        tables.run("update audit_entry set actor = 'officer' where chain = ? and seq = 2", chain);

        assertThat(found.firstMisfit()).isEqualTo(Optional.of(new Misfit(2, Reason.HEADER_CHANGED)));
        assertThat(verified(chain).whole()).isTrue();
    }

    @Test
    void changed_words_are_found_and_erased_words_are_not_a_fault() throws SQLException {
        String chain = registered().caseRef();
        String entry = tables.value("select id from audit_entry where chain = ? and seq = 1", chain);

        tables.run("update audit_payload set content = '{}' where entry_id = ?", Long.valueOf(entry));
        Verification changed = verified(chain);
        tables.run("delete from audit_payload where entry_id = ?", Long.valueOf(entry));
        Verification erased = verified(chain);

        assertThat(changed.firstMisfit()).isEqualTo(Optional.of(new Misfit(1, Reason.PAYLOAD_CHANGED)));
        assertThat(List.of(erased.whole(), erased.erased())).containsExactly(true, 1L);
    }

    @Test
    void a_chain_that_was_cut_off_is_found() throws SQLException {
        String chain = registered().caseRef();

        tables.run("update audit_chain set length = 2 where name = ?", chain);
        Verification found = verified(chain);
        tables.run("update audit_chain set length = 1 where name = ?", chain);

        assertThat(found.firstMisfit()).isEqualTo(Optional.of(new Misfit(2, Reason.CUT_OFF)));
    }

    @Test
    void all_chains_are_read_and_whole() {
        registered();

        assertThat(as("auditor", verification::all)).isNotEmpty().allMatch(Verification::whole);
    }

    @Test
    void the_mapping_fits_the_migrated_schema() {
        schema.factory().unwrap(SessionFactory.class).getSchemaManager().validateMappedObjects();
    }

    private ComplaintSheet registered() {
        return as("intake", () -> procedure.register(aComplaint().by(ZORA).form()))
                .complaint();
    }

    private String complaintOn(String caseRef) {
        return tables.value("select reference from complaint where case_ref = ?", caseRef);
    }

    private Verification verified(String chain) {
        return as("auditor", () -> verification.of(chain));
    }
}
