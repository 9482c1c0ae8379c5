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
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contrepartie.access.StaffService;
import org.contrepartie.casefile.CaseFileService;
import org.contrepartie.casefile.CaseSheet;
import org.contrepartie.casefile.FactService;
import org.contrepartie.casefile.HistoryRow;
import org.contrepartie.casefile.QuestionService;
import org.contrepartie.casefile.TaskRow;
import org.contrepartie.clock.ClockService;
import org.contrepartie.complaint.ComplaintService;
import org.contrepartie.decision.AllegationService;
import org.contrepartie.decision.Decision;
import org.contrepartie.decision.DecisionService;
import org.contrepartie.decision.DecisionSheet;
import org.contrepartie.decision.HearingService;
import org.contrepartie.decision.MeasureService;
import org.contrepartie.decision.ObservationRow;
import org.contrepartie.evidence.EvidenceService;
import org.contrepartie.evidence.ExhibitRow;
import org.contrepartie.evidence.PartService;
import org.contrepartie.letter.LetterRow;
import org.contrepartie.letter.LetterService;
import org.contrepartie.scheme.FamilyService;
import org.contrepartie.scheme.PromiseService;
import org.contrepartie.scheme.SchemeService;
import org.contrepartie.scheme.SchemeSheet;
import org.contrepartie.shared.Unknown;
import org.contrepartie.statement.Cell;
import org.contrepartie.statement.ClaimService;
import org.contrepartie.statement.MatrixService;
import org.contrepartie.statement.ProvenanceService;
import org.contrepartie.statement.StatementService;
import org.contrepartie.statement.StatementSheet;
import org.contrepartie.terms.ClauseSheet;
import org.contrepartie.terms.TermsService;

/** Brings together what a case holds, and looks its quotations up again. Notes nothing: whoever asks does. */
@Stateless
@RolesAllowed({INTAKE, OFFICER, RAPPORTEUR, REVIEWER, HEAD, CHAIR, COMMITTEE, COOP, DPO, SYSTEM})
public class CaseGatherer {

    @EJB
    private CaseFileService cases;

    @EJB
    private ComplaintService complaints;

    @EJB
    private ClockService clocks;

    @EJB
    private SchemeService schemes;

    @EJB
    private PromiseService promises;

    @EJB
    private FamilyService families;

    @EJB
    private TermsService terms;

    @Inject
    private AnalysisGatherer analyses;

    @EJB
    private StatementService statements;

    @EJB
    private EvidenceService evidence;

    @EJB
    private PartService files;

    @EJB
    private ClaimService claims;

    @EJB
    private MatrixService matrices;

    @EJB
    private QuestionService questions;

    @EJB
    private ProvenanceService provenances;

    @EJB
    private FactService facts;

    @EJB
    private AllegationService allegations;

    @EJB
    private HearingService hearings;

    @EJB
    private MeasureService measures;

    @EJB
    private DecisionService decisions;

    @EJB
    private LetterService letters;

    @EJB
    private StaffService staff;

    /**
     * A case, whole.
     *
     * @throws Unknown if there is none, or the caller may not know of it
     */
    public CaseReport gather(String caseRef) {
        CaseSheet head = cases.head(caseRef);
        Optional<Long> scheme = Optional.ofNullable(head.schemeId());
        List<HistoryRow> history = new ArrayList<>(cases.history(caseRef));
        Collections.reverse(history);
        List<ExhibitRow> exhibits = evidence.ofCase(caseRef);
        List<LetterRow> sent = letters.ofCase(caseRef);
        List<ClauseSheet> clauses = scheme.map(terms::clauses).orElse(List.of());
        Optional<SchemeSheet> sheet = scheme.map(schemes::read);
        List<Cell> matrix =
                sheet.map(SchemeSheet::reference).map(matrices::cells).orElse(List.of());
        List<StatementSheet> said = scheme.map(statements::statements).orElse(List.of());
        Proceedings proceedings = proceedings(caseRef);
        ClauseAnalysis analysis = analyses.of(sheet.map(SchemeSheet::reference));
        return new CaseReport(
                head,
                complaints.pseudonymised(caseRef),
                clocks.ofCase(caseRef),
                sheet,
                scheme.map(id -> new SchemeFollowUp(promises.ofScheme(id), families.positions(id)))
                        .orElse(SchemeFollowUp.NONE),
                scheme.map(terms::documents).orElse(List.of()),
                clauses,
                said,
                scheme.map(claims::ofScheme).orElse(List.of()),
                matrix,
                facts.ofCase(caseRef),
                exhibits,
                allegations.ofCase(caseRef),
                proceedings,
                sent,
                history,
                QuotationCheck.of(quotations(caseRef, scheme, exhibits).of(clauses, said, matrix)),
                names(head, exhibits, clauses, sent, proceedings, analysis),
                questions.ofCase(caseRef),
                scheme.map(provenances::ofScheme).orElse(Map.of()),
                analysis,
                files.ofCase(caseRef));
    }

    private Proceedings proceedings(String caseRef) {
        Optional<DecisionSheet> decision = decisions.read(caseRef);
        return new Proceedings(
                hearings.hearings(caseRef),
                hearings.observations(caseRef),
                measures.ofCase(caseRef),
                measures.maxima(caseRef, decision.map(one -> one.form().track()).orElse(Decision.Track.ORDINARY)),
                decision,
                decisions.appeals(caseRef));
    }

    private Quotations quotations(String caseRef, Optional<Long> scheme, List<ExhibitRow> exhibits) {
        return new Quotations(
                scheme.map(terms::texts).orElse(Map.of()),
                exhibits,
                exhibit -> evidence.words(caseRef, exhibit.number()));
    }

    private Map<String, String> names(
            CaseSheet head,
            List<ExhibitRow> exhibits,
            List<ClauseSheet> clauses,
            List<LetterRow> sent,
            Proceedings proceedings,
            ClauseAnalysis analysis) {
        return Stream.of(
                        analysis.authors(),
                        exhibits.stream().map(ExhibitRow::obtainedBy),
                        exhibits.stream().filter(ExhibitRow::isWithdrawn).map(one -> one.withdrawal()
                                .by()),
                        proceedings.observations().stream().map(ObservationRow::answeredBy),
                        clauses.stream()
                                .flatMap(clause -> clause.standing().stream())
                                .filter(mark -> mark.weighed() != null)
                                .map(mark -> mark.weighed().by()),
                        sent.stream().map(LetterRow::author),
                        sent.stream().map(LetterRow::signer),
                        head.tasks().stream().map(TaskRow::owner))
                .flatMap(logins -> logins)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.toMap(login -> login, staff::nameOf));
    }
}
