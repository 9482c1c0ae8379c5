package org.contrepartie.report;

import static org.contrepartie.shared.Role.Names.CHAIR;
import static org.contrepartie.shared.Role.Names.COMMITTEE;
import static org.contrepartie.shared.Role.Names.COOP;
import static org.contrepartie.shared.Role.Names.DPO;
import static org.contrepartie.shared.Role.Names.HEAD;
import static org.contrepartie.shared.Role.Names.INTAKE;
import static org.contrepartie.shared.Role.Names.OFFICER;
import static org.contrepartie.shared.Role.Names.RAPPORTEUR;
import static org.contrepartie.shared.Role.Names.REVIEWER;
import static org.contrepartie.shared.Role.Names.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.contrepartie.audit.AuditTrail;
import org.contrepartie.audit.Happening;
import org.contrepartie.shared.Digest;
import org.contrepartie.shared.Invalid;
import org.contrepartie.shared.Unknown;

/**
 * Hands the report of a case out, on paper or as data. Whoever may know of the case may take it; that he did is noted with the
 * digest of what he took. Nothing leaves while one of its quotations does not stand where it says.
 */
@Stateless
@RolesAllowed({INTAKE, OFFICER, RAPPORTEUR, REVIEWER, HEAD, CHAIR, COMMITTEE, COOP, DPO, SYSTEM})
public class CaseReportService {

    @EJB
    private CaseGatherer gatherer;

    @EJB
    private AuditTrail trail;

    /**
     * What would come of taking the report now: each quotation and whether it stands where it says. For those who have the
     * case open already: no reading is noted.
     *
     * @throws Unknown if there is no such case, or the caller may not know of it
     */
    public List<QuotationCheck.Line> quotations(String caseRef) {
        return gatherer.gather(caseRef).quotations();
    }

    /**
     * The report as PDF/A-2a and PDF/UA-1, in the language of the words.
     *
     * @throws Unknown if there is no such case, or the caller may not know of it
     * @throws Invalid if it cannot be made for that audience yet
     * @throws QuotationsDiffer if a quotation does not stand where it says
     */
    public byte[] pdf(String caseRef, Audience audience, Words words) {
        CaseReportPrinter printer = new CaseReportPrinter(words);
        return leaving(caseRef, audience, "PDF", words.locale().getLanguage(), printer::print);
    }

    /**
     * The report as data.
     *
     * @param language that of the caller; the data themselves are in none
     * @param form how whoever asks names things
     * @throws Unknown if there is no such case, or the caller may not know of it
     * @throws Invalid if it cannot be made for that audience yet
     * @throws QuotationsDiffer if a quotation does not stand where it says
     */
    public String json(String caseRef, Audience audience, String language, Function<CaseReport, String> form) {
        byte[] bytes = leaving(caseRef, audience, "JSON", language, report -> form.apply(report)
                .getBytes(StandardCharsets.UTF_8));
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private byte[] leaving(
            String caseRef, Audience audience, String format, String language, Function<CaseReport, byte[]> form) {
        CaseReport report = gatherer.gather(caseRef);
        new Invalid.Check()
                .that(audience == Audience.INTERNAL, "audience", "report.audienceLater")
                .done();
        if (!report.differing().isEmpty()) {
            throw new QuotationsDiffer(report.differing());
        }
        byte[] bytes = form.apply(report);
        // Last, because every reader of the day waits for this row until the reading is committed.
        trail.recordRead(Happening.of("export_report", caseRef)
                .with("sha256", Digest.sha256(bytes))
                .with("format", format)
                .with("language", language)
                .with("audience", audience));
        return bytes;
    }
}
