package org.contrepartie.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.contrepartie.inside.Lodged.aComplaint;
import static org.contrepartie.inside.People.as;
import static org.contrepartie.inside.People.does;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.contrepartie.audit.Verification;
import org.contrepartie.audit.VerificationService;
import org.contrepartie.casefile.CaseFileService;
import org.contrepartie.complaint.ComplaintSheet;
import org.contrepartie.report.Audience;
import org.contrepartie.report.CaseReport;
import org.contrepartie.report.CaseReportService;
import org.contrepartie.report.QuotationCheck.Line;
import org.contrepartie.report.QuotationCheck.Outcome;
import org.contrepartie.report.QuotationsDiffer;
import org.contrepartie.shared.DatedWithPrecision;
import org.contrepartie.shared.Digest;
import org.contrepartie.shared.Invalid;
import org.contrepartie.shared.Unknown;
import org.contrepartie.statement.CompanyStatement;
import org.contrepartie.statement.StatementForm;
import org.contrepartie.statement.StatementService;
import org.contrepartie.terms.Clause;
import org.contrepartie.terms.ClauseForm;
import org.contrepartie.terms.DocumentForm;
import org.contrepartie.terms.DocumentService;
import org.contrepartie.terms.TermsService;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What leaves the house: noted, quoted right, and without the names of those who complain. */
@ExtendWith(ArquillianExtension.class)
class ReportIT {

    private static final String TERMS = "1. L'utilisateur cède sa photo, son nom et sa voix, à perpétuité.";

    @Inject
    private Desk desk;

    @Inject
    private CaseReportService reports;

    @Inject
    private CaseFileService cases;

    @Inject
    private TermsService terms;

    @Inject
    private DocumentService documents;

    @Inject
    private StatementService statements;

    @Inject
    private VerificationService verification;

    private final Database tables = Database.ofOwner();

    @Deployment
    static EnterpriseArchive application() {
        return Built.withTests();
    }

    @Test
    void an_export_is_noted_with_digest_format_language_and_audience() {
        String reference = desk.openExOfficio("Signed.");

        byte[] pdf = as("officer", () -> reports.pdf(reference, Audience.INTERNAL, new Keys()));
        String json = as("officer", () -> reports.json(reference, Audience.INTERNAL, "fr", report -> "{}"));

        assertThat(json).isEqualTo("{}");
        assertThat(noted(reference))
                .hasSize(2)
                .anySatisfy(line -> assertThat(line)
                        .contains(Digest.sha256(pdf), "\"format\":\"PDF\"", "\"language\":\"en\"", "INTERNAL"))
                .anySatisfy(
                        line -> assertThat(line).contains("\"format\":\"JSON\"", "\"language\":\"fr\"", "INTERNAL"));
    }

    @Test
    void the_same_case_gives_the_same_bytes() {
        String reference = desk.openExOfficio("Signed.");

        assertThat(as("officer", () -> reports.pdf(reference, Audience.INTERNAL, new Keys())))
                .isEqualTo(as("head", () -> reports.pdf(reference, Audience.INTERNAL, new Keys())));
    }

    @Test
    void a_clause_that_stands_in_its_document_lets_the_report_leave() {
        String reference = quoting("sa photo, son nom et sa voix, à perpétuité");

        assertThat(looked(reference))
                .extracting(Line::label, Line::outcome)
                .containsExactly(tuple("CL1", Outcome.FOUND));
        assertThat(as("officer", () -> reports.pdf(reference, Audience.INTERNAL, new Keys())))
                .isNotEmpty();
    }

    @Test
    void one_character_keeps_it_in_the_house_and_is_named() {
        String reference = quoting("sa photo, son nom et sa voix, à perpetuité");

        assertThatThrownBy(() -> as("officer", () -> reports.pdf(reference, Audience.INTERNAL, new Keys())))
                .isInstanceOfSatisfying(QuotationsDiffer.class, refused -> assertThat(refused.lines())
                        .extracting(Line::label, Line::name)
                        .containsExactly(tuple("CL1", "1")));
        assertThat(noted(reference)).isEmpty();
    }

    @Test
    void a_statement_that_names_an_exhibit_is_looked_up_there() {
        String reference = desk.openExOfficio("Signed.");
        says(reference, "A voucher for your data.", reference + "-001");
        says(reference, "A voucher for your date.", "exhibit 1");
        says(reference, "No voucher.", "exhibit 7");
        says(reference, "No voucher.", "a newspaper");

        assertThat(looked(reference))
                .extracting(Line::outcome)
                .containsExactly(Outcome.FOUND, Outcome.DIFFERS, Outcome.NO_EXHIBIT, Outcome.NO_PLACE);
    }

    @Test
    void a_complainant_who_names_himself_is_not_named() {
        String reference = desk.register(new Lodged(
                "I am Clara Ottokar, clara@example.org, and they pay for my data.",
                Lodged.CLARA,
                "Exempla Rewards SARL",
                Set.of(),
                null,
                null));

        List<String> told = as("officer", () -> {
            List<String> narratives = new ArrayList<>();
            reports.json(reference, Audience.INTERNAL, "fr", report -> narratives(report, narratives));
            return narratives;
        });

        assertThat(told).containsExactly("I am [C-0001], [C-0001], and they pay for my data.");
    }

    @Test
    void other_audiences_are_refused_in_words() {
        String reference = desk.openExOfficio("Signed.");

        assertThatThrownBy(() -> as("officer", () -> reports.pdf(reference, Audience.PUBLIC, new Keys())))
                .isInstanceOfSatisfying(Invalid.class, refused -> assertThat(refused.violations())
                        .containsExactly(new Invalid.Violation("audience", "report.audienceLater")));
    }

    @Test
    void nobody_takes_the_report_of_a_case_that_he_may_not_know_of() {
        String reference = desk.register(aComplaint());

        assertThatThrownBy(() -> as("officer", () -> reports.pdf("1999-000001", Audience.INTERNAL, new Keys())))
                .isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> as("auditor", () -> reports.pdf(reference, Audience.INTERNAL, new Keys())))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void the_stream_of_reads_stays_whole() {
        String reference = desk.openExOfficio("Signed.");
        as("officer", () -> reports.pdf(reference, Audience.INTERNAL, new Keys()));

        assertThat(as("auditor", verification::all)).allMatch(Verification::whole);
    }

    private static String narratives(CaseReport report, List<String> into) {
        report.complaints().stream().map(ComplaintSheet::narrative).forEach(into::add);
        return "{}";
    }

    private String quoting(String words) {
        String reference = desk.openExOfficio("Signed.");
        String scheme = scheme(reference);
        does("officer", () -> {
            documents.log(scheme, new DocumentForm("Terms", null, Instant.EPOCH, "fr", TERMS));
            terms.logClause(
                    scheme,
                    new ClauseForm(1, "fr", Clause.QuotedFrom.ORIGINAL, null, words, null, null, null, List.of()));
        });
        return reference;
    }

    private void says(String reference, String words, String source) {
        does(
                "officer",
                () -> statements.log(
                        scheme(reference),
                        new StatementForm(
                                "The company",
                                null,
                                DatedWithPrecision.UNKNOWN,
                                null,
                                CompanyStatement.Mode.DIRECT_QUOTE,
                                "en",
                                words,
                                null,
                                null,
                                source)));
    }

    private String scheme(String reference) {
        return as("officer", () -> cases.head(reference).schemeRef());
    }

    private List<Line> looked(String reference) {
        return as("officer", () -> reports.quotations(reference));
    }

    private List<String> noted(String reference) {
        return tables
                .rows(
                        "select p.content from audit_entry e join audit_payload p on p.entry_id = e.id"
                                + " where e.action = 'export_report' and e.reference = ?",
                        reference)
                .stream()
                .map(row -> row.get(0))
                .toList();
    }
}
