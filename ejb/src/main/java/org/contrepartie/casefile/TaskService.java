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
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.contrepartie.access.CaseAccess;
import org.contrepartie.access.KnownCases;
import org.contrepartie.access.StaffService;
import org.contrepartie.audit.AuditTrail;
import org.contrepartie.audit.Happening;
import org.contrepartie.shared.Caller;
import org.contrepartie.shared.CallerContext;
import org.contrepartie.shared.Invalid;
import org.contrepartie.shared.Unknown;

/** The questions that a case must answer: asked, given to somebody, answered, opened again. */
@Stateless
@RolesAllowed({INTAKE, OFFICER, RAPPORTEUR, REVIEWER, HEAD, CHAIR, COMMITTEE, COOP, DPO, SYSTEM})
public class TaskService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @EJB
    private CallerContext context;

    @EJB
    private CaseAccess access;

    @EJB
    private StaffService staff;

    @EJB
    private AuditTrail trail;

    /**
     * Adds an open question to a case.
     *
     * @param owner login of who looks after it, or null
     * @param dueOn until when, inclusive, or null
     * @param raisedBy whose question it is; null for the authority's own
     * @return its number, from 1
     * @throws Invalid naming each field that cannot be taken
     */
    @RolesAllowed({OFFICER, RAPPORTEUR, REVIEWER, HEAD, SYSTEM})
    public int ask(String caseRef, String words, String owner, LocalDate dueOn, TaskRow.RaisedBy raisedBy) {
        access.mayAct(caseRef, "ask_question");
        checkedOwner(owner).text("text", words, 2000).done();
        TaskRow.RaisedBy whose = raisedBy == null ? TaskRow.RaisedBy.AUTHORITY : raisedBy;
        int number = trail.numberOnCase(caseRef, "select count(t) from CaseTask t where t.caseRef = :caseRef");
        em.persist(new CaseTask(caseRef, number, words.strip(), owner, dueOn, whose));
        trail.record(
                caseRef,
                Happening.of("ask_question", caseRef)
                        .with("task", number)
                        .with("raisedBy", whose)
                        .with("login", owner)
                        .with("due", dueOn));
        return number;
    }

    /**
     * Answers a question.
     *
     * @throws Unknown if there is no such question, or the caller may not know of the case
     * @throws Invalid if the answer has no words, or the question was answered before
     */
    @RolesAllowed({INTAKE, OFFICER, RAPPORTEUR, REVIEWER, HEAD, CHAIR, COOP, SYSTEM})
    public void answer(String caseRef, int number, String words) {
        Caller caller = access.mayAct(caseRef, "answer_question");
        CaseTask task = locked(caseRef, number);
        new Invalid.Check()
                .text("answer", words, 4000)
                .that(task.row().isOpen(), "answer", "task.answeredBefore")
                .done();
        task.answer(words.strip(), caller.name(), LocalDate.now(clock));
        trail.record(
                caseRef,
                Happening.of("answer_question", caseRef).with("task", number).with("answer", words.strip()));
    }

    /**
     * Opens a question again, because its answer does not hold.
     *
     * @throws Unknown if there is no such question, or the caller may not know of the case
     * @throws Invalid if no reason is given, or the question is open
     */
    @RolesAllowed({OFFICER, RAPPORTEUR, REVIEWER, HEAD, SYSTEM})
    public void reopen(String caseRef, int number, String reason) {
        access.mayAct(caseRef, "reopen_question");
        CaseTask task = locked(caseRef, number);
        new Invalid.Check()
                .text("reason", reason, 4000)
                .that(!task.row().isOpen(), "reason", "task.isOpen")
                .done();
        trail.record(
                caseRef,
                Happening.of("reopen_question", caseRef)
                        .with("task", number)
                        .with("answerBefore", task.row().answer())
                        .with("reason", reason));
        task.reopen();
    }

    /**
     * Gives a question to somebody, until a day.
     *
     * @param owner login, or null for nobody
     * @param dueOn inclusive, or null where it can wait
     * @throws Unknown if there is no such question, or the caller may not know of the case
     * @throws Invalid if there is no such colleague
     */
    @RolesAllowed({OFFICER, RAPPORTEUR, REVIEWER, HEAD, SYSTEM})
    public void give(String caseRef, int number, String owner, LocalDate dueOn) {
        access.mayAct(caseRef, "give_question");
        checkedOwner(owner).done();
        locked(caseRef, number).give(owner, dueOn);
        trail.record(
                caseRef,
                Happening.of("give_question", caseRef)
                        .with("task", number)
                        .with("login", owner)
                        .with("due", dueOn));
    }

    /** The questions of a case, in the order of their numbers. */
    public List<TaskRow> ofCase(String caseRef) {
        access.mayKnow(caseRef);
        return em
                .createNamedQuery("CaseTask.ofCase", CaseTask.class)
                .setParameter("caseRef", caseRef)
                .getResultList()
                .stream()
                .map(CaseTask::row)
                .toList();
    }

    /** The open questions that the caller looks after, on cases that are open, the one that is due first in front. */
    public List<OwnTask> mine(int most) {
        KnownCases known = access.knownCases();
        return known.in(em.createQuery(
                        "select new org.contrepartie.casefile.OwnTask(t.caseRef, f.title, t.number, t.words, t.dueOn)"
                                + " from CaseTask t join CaseFile f on f.reference = t.caseRef"
                                + " where t.owner = :login and t.doneOn is null and " + known.with("t.caseRef")
                                + " and f.state <> org.contrepartie.workflow.CaseState.CLOSED"
                                + " order by t.dueOn asc nulls last, t.caseRef, t.number",
                        OwnTask.class))
                .setParameter("login", context.caller().name())
                .setMaxResults(most)
                .getResultList();
    }

    private Invalid.Check checkedOwner(String owner) {
        return new Invalid.Check().that(owner == null || staff.isKnown(owner), "owner", "access.unknownStaff");
    }

    private CaseTask locked(String caseRef, int number) {
        CaseTask task = em.createNamedQuery("CaseTask.numbered", CaseTask.class)
                .setParameter("caseRef", caseRef)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Unknown(String.valueOf(number)));
        em.refresh(task, LockModeType.PESSIMISTIC_WRITE);
        return task;
    }
}
