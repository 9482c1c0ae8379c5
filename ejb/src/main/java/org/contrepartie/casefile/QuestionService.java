package org.contrepartie.casefile;

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
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.contrepartie.access.CaseAccess;
import org.contrepartie.audit.AuditTrail;
import org.contrepartie.audit.Happening;
import org.contrepartie.clock.ClockRow;
import org.contrepartie.clock.ClockService;
import org.contrepartie.evidence.EvidenceService;
import org.contrepartie.letter.LetterRow;
import org.contrepartie.letter.LetterService;
import org.contrepartie.letter.PostRow;
import org.contrepartie.letter.PostService;
import org.contrepartie.shared.Caller;
import org.contrepartie.shared.Invalid;
import org.contrepartie.shared.Unknown;
import org.contrepartie.statement.Cell;
import org.contrepartie.statement.MatrixService;

/**
 * Asks the company about cells of the matrix. A question is a line of the caller's draft of an information request (GDPR
 * 58(1)(a)), which leaves by the step of the procedure like any other; what comes back is noted beside the question.
 */
@Stateless
@RolesAllowed({INTAKE, OFFICER, RAPPORTEUR, REVIEWER, HEAD, CHAIR, COMMITTEE, COOP, DPO, SYSTEM})
public class QuestionService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private QuestionDraft drafts;

    @EJB
    private CaseAccess access;

    @EJB
    private AuditTrail trail;

    @EJB
    private CaseFileService cases;

    @EJB
    private MatrixService matrix;

    @EJB
    private LetterService letters;

    @EJB
    private PostService post;

    @EJB
    private ClockService clocks;

    @EJB
    private EvidenceService evidence;

    /**
     * Puts a question about a cell into the caller's draft of an information request to the respondent; begins one where he
     * has none.
     *
     * @throws Invalid naming each field that cannot be taken; there must be such a cell, suggested or assessed
     * @throws Unknown if the caller may not know of the case
     */
    @RolesAllowed({OFFICER, RAPPORTEUR, HEAD})
    public QuestionRow ask(String caseRef, QuestionForm form) {
        Caller caller = access.mayAct(caseRef, "ask_company");
        form.check();
        Cell cell = cell(caseRef, form).orElseThrow(() -> new Invalid("claim", "question.noCell"));
        int number = trail.numberOnCase(caseRef, "select count(q) from CompanyQuestion q where q.caseRef = :caseRef");
        LetterRow letter = drafts.with(caseRef, form, caller);
        CompanyQuestion asked = new CompanyQuestion(
                caseRef, number, form, cell.relation(), letter.number(), Instant.now(clock), caller.name());
        em.persist(asked);
        trail.record(
                caseRef,
                Happening.of("ask_company", caseRef)
                        .with("question", number)
                        .with("claim", form.claim())
                        .with("target", form.target().kind())
                        .with("which", form.target().ref())
                        .with("letter", letter.number()));
        return asked.row(new QuestionRow.Way(letter.status(), null, null));
    }

    /**
     * Notes what the company answers.
     *
     * @param exhibit number of the exhibit that the answer stands in, or null
     * @throws Invalid if the answer has no words, the letter has not left, or there is no such exhibit on file
     * @throws Unknown if there is no such question, or the caller may not know of the case
     */
    @RolesAllowed({OFFICER, RAPPORTEUR, HEAD})
    public QuestionRow answer(String caseRef, int number, String words, Integer exhibit) {
        Caller caller = access.mayAct(caseRef, "note_company_answer");
        CompanyQuestion asked = questions(caseRef).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new Unknown(caseRef + " Q" + number));
        boolean onFile = exhibit == null
                || evidence.ofCase(caseRef).stream().anyMatch(one -> one.number() == exhibit && !one.isWithdrawn());
        new Invalid.Check()
                .text("answer", words, 4000)
                .that(!asked.isAnswered(), "answer", "task.answeredBefore")
                .that(letters.read(caseRef, asked.letter()).isSent(), "answer", "question.notSent")
                .that(onFile, "exhibit", "question.noExhibit")
                .done();
        asked.answer(words.strip(), exhibit, LocalDate.now(clock), caller.name());
        trail.record(
                caseRef,
                Happening.of("note_company_answer", caseRef)
                        .with("question", number)
                        .with("answer", words.strip())
                        .with("exhibit", exhibit));
        return row(asked, letters.ofCase(caseRef), post.ofCase(caseRef), clocks.ofCase(caseRef));
    }

    /** The questions of a case to the company, in the order of asking. */
    public List<QuestionRow> ofCase(String caseRef) {
        access.mayKnow(caseRef);
        List<CompanyQuestion> asked = questions(caseRef);
        if (asked.isEmpty()) {
            return List.of();
        }
        List<LetterRow> written = letters.ofCase(caseRef);
        List<PostRow> received = post.ofCase(caseRef);
        List<ClockRow> running = clocks.ofCase(caseRef);
        return asked.stream().map(one -> row(one, written, received, running)).toList();
    }

    private Optional<Cell> cell(String caseRef, QuestionForm form) {
        String scheme = cases.head(caseRef).schemeRef();
        return scheme == null
                ? Optional.empty()
                : matrix.cells(scheme).stream()
                        .filter(one -> one.subject().equals(form.claim())
                                && one.target().equals(form.target()))
                        .findFirst();
    }

    private static QuestionRow row(
            CompanyQuestion asked, List<LetterRow> written, List<PostRow> received, List<ClockRow> running) {
        LetterRow letter = written.stream()
                .filter(one -> one.number() == asked.letter())
                .findFirst()
                .orElseThrow();
        LocalDate due = running.stream()
                .filter(one -> one.id().equals(letter.clockId()))
                .map(one -> one.due().toLocalDate())
                .findFirst()
                .orElse(null);
        Integer cameIn = received.stream()
                .filter(one -> one.letter() != null && one.letter() == letter.number())
                .map(PostRow::exhibit)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return asked.row(new QuestionRow.Way(letter.status(), due, cameIn));
    }

    private List<CompanyQuestion> questions(String caseRef) {
        return em.createNamedQuery("CompanyQuestion.ofCase", CompanyQuestion.class)
                .setParameter("caseRef", caseRef)
                .getResultList();
    }
}
