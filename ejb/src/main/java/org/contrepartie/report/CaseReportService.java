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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contrepartie.access.StaffService;
import org.contrepartie.audit.AuditTrail;
import org.contrepartie.audit.Happening;
import org.contrepartie.casefile.CaseFileService;
import org.contrepartie.casefile.CaseSheet;
import org.contrepartie.casefile.HistoryRow;
import org.contrepartie.casefile.TaskRow;
import org.contrepartie.clock.ClockService;
import org.contrepartie.complaint.ComplaintService;
import org.contrepartie.decision.AllegationService;
import org.contrepartie.evidence.EvidenceService;
import org.contrepartie.evidence.ExhibitRow;
import org.contrepartie.letter.LetterRow;
import org.contrepartie.letter.LetterService;
import org.contrepartie.scheme.SchemeService;
import org.contrepartie.shared.Digest;
import org.contrepartie.shared.Unknown;
import org.contrepartie.statement.StatementService;
import org.contrepartie.terms.TermsService;

/** Gathers a case, whole, and prints it. Whoever may know of the case may print it; that he did is noted. */
@Stateless
@RolesAllowed({INTAKE, OFFICER, RAPPORTEUR, REVIEWER, HEAD, CHAIR, COMMITTEE, COOP, DPO, SYSTEM})
public class CaseReportService {

    @EJB
    private CaseFileService cases;

    @EJB
    private ComplaintService complaints;

    @EJB
    private ClockService clocks;

    @EJB
    private SchemeService schemes;

    @EJB
    private TermsService terms;

    @EJB
    private StatementService statements;

    @EJB
    private EvidenceService evidence;

    @EJB
    private AllegationService allegations;

    @EJB
    private LetterService letters;

    @EJB
    private StaffService staff;

    @EJB
    private AuditTrail trail;

    /**
     * A case, whole; that it was read is noted.
     *
     * @throws Unknown if there is none, or the caller may not know of it
     */
    public CaseReport read(String caseRef) {
        return of(cases.read(caseRef));
    }

    /**
     * The case sheet as PDF/A-2a, in the language of the words; that it was exported is noted with its digest.
     *
     * @throws Unknown if there is no such case, or the caller may not know of it
     */
    public byte[] pdf(String caseRef, Words words) {
        byte[] pdf = new CaseSheetPrinter(words).print(of(cases.head(caseRef)));
        trail.recordRead(Happening.of("export_case_sheet", caseRef)
                .with("sha256", Digest.sha256(pdf))
                .with("language", words.locale().getLanguage()));
        return pdf;
    }

    private CaseReport of(CaseSheet head) {
        String caseRef = head.reference();
        Optional<Long> scheme = Optional.ofNullable(head.schemeId());
        List<HistoryRow> history = new ArrayList<>(cases.history(caseRef));
        Collections.reverse(history);
        List<ExhibitRow> exhibits = evidence.ofCase(caseRef);
        List<LetterRow> sent = letters.ofCase(caseRef);
        Map<String, String> names = Stream.of(
                        exhibits.stream().map(ExhibitRow::obtainedBy),
                        sent.stream().map(LetterRow::author),
                        sent.stream().map(LetterRow::signer),
                        head.tasks().stream().map(TaskRow::owner))
                .flatMap(logins -> logins)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.toMap(login -> login, staff::nameOf));
        return new CaseReport(
                head,
                complaints.ofCase(caseRef),
                clocks.ofCase(caseRef),
                scheme.map(schemes::read),
                scheme.map(terms::clauses).orElse(List.of()),
                scheme.map(statements::statements).orElse(List.of()),
                exhibits,
                allegations.ofCase(caseRef),
                sent,
                history,
                names);
    }
}
