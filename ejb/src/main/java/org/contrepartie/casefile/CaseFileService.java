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
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.contrepartie.access.CaseAccess;
import org.contrepartie.access.CaseMember;
import org.contrepartie.access.KnownCases;
import org.contrepartie.access.StaffService;
import org.contrepartie.audit.AuditEntry;
import org.contrepartie.audit.AuditTrail;
import org.contrepartie.audit.Happening;
import org.contrepartie.party.OrganisationService;
import org.contrepartie.scheme.SchemeService;
import org.contrepartie.shared.CallerContext;
import org.contrepartie.shared.Forbidden;
import org.contrepartie.shared.Unknown;
import org.contrepartie.workflow.CaseState;

/** Reads cases and keeps their questions. What moves a case goes through the procedure. */
@Stateless
@RolesAllowed({INTAKE, OFFICER, RAPPORTEUR, REVIEWER, HEAD, CHAIR, COMMITTEE, COOP, DPO, SYSTEM})
public class CaseFileService {

    private static final String REF = "f.reference";

    private static final String FROM = " from CaseFile f join Organisation o on o.id = f.organisationId where ";

    private static final String ROWS =
            "select new org.contrepartie.casefile.CaseRow(f.reference, f.title, o.name, f.state,"
                    + " f.origin, f.openedOn, f.complaintCount, f.fictitious)" + FROM;

    private static final String FILTER =
            " and (f.reference like :words or lower(f.title) like :words or o.nameKey like :words)"
                    + " and (:anyState = true or f.state = :state)";

    /** So much of a history is shown. */
    private static final int MOST = 500;

    @PersistenceContext
    private EntityManager em;

    @EJB
    private CallerContext context;

    @EJB
    private CaseAccess access;

    @EJB
    private AuditTrail trail;

    @EJB
    private StaffService staff;

    @EJB
    private TaskService tasks;

    @EJB
    private SchemeService schemes;

    @EJB
    private OrganisationService organisations;

    /** The head of a case; that it was opened is noted. */
    public CaseSheet read(String reference) {
        access.mayKnow(reference);
        CaseSheet sheet = sheet(find(reference));
        // Last, because every reader of the day waits for this row until the reading is committed.
        trail.recordRead(Happening.of("read_case", reference));
        return sheet;
    }

    /** The head of a case without a note, for those who show a part of a case already opened. */
    public CaseSheet head(String reference) {
        access.mayKnow(reference);
        return sheet(find(reference));
    }

    /** A page of the cases that the caller may know of. */
    public List<CaseRow> list(CaseFilter filter, int first, int size) {
        String order = " order by " + filter.sort().path() + (filter.descending() ? " desc" : "") + ", f.id";
        KnownCases known = access.knownCases();
        return filtered(known.in(em.createQuery(ROWS + known.with(REF) + FILTER + order, CaseRow.class)), filter)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /** How many such cases there are. */
    public long count(CaseFilter filter) {
        KnownCases known = access.knownCases();
        return filtered(
                        known.in(em.createQuery("select count(f)" + FROM + known.with(REF) + FILTER, Long.class)),
                        filter)
                .getSingleResult();
    }

    /** The open cases that the caller works on now, as officer, reviewer or rapporteur; the one that moved last in front. */
    public List<CaseRow> mine(int most) {
        return mineAs(EnumSet.allOf(CaseMember.Capacity.class), most);
    }

    /** The open cases that the caller works on now in one of these capacities; the one that moved last in front. */
    public List<CaseRow> mineAs(Set<CaseMember.Capacity> capacities, int most) {
        KnownCases known = access.knownCases();
        return known.in(em.createQuery(
                        ROWS + known.with(REF)
                                + " and f.state <> :closedState and exists (select m.id from CaseMember m"
                                + " where m.caseRef = f.reference and m.login = :login and m.until is null"
                                + " and m.capacity in :capacities) order by f.stateSince desc, f.id",
                        CaseRow.class))
                .setParameter("closedState", CaseState.CLOSED)
                .setParameter("login", context.caller().name())
                .setParameter("capacities", capacities)
                .setMaxResults(most)
                .getResultList();
    }

    /** The cases in one of these states that the caller may know of; the one that stands there longest in front. */
    public List<CaseRow> standingIn(Set<CaseState> states, int most) {
        KnownCases known = access.knownCases();
        return known.in(em.createQuery(
                        ROWS + known.with(REF) + " and f.state in :states order by f.stateSince, f.id", CaseRow.class))
                .setParameter("states", states)
                .setMaxResults(most)
                .getResultList();
    }

    /** The cases against an organisation that the caller may know of, newest first; two hundred at most. */
    public List<CaseRow> ofOrganisation(Long organisationId) {
        KnownCases known = access.knownCases();
        return known.in(em.createQuery(
                        ROWS + known.with(REF) + " and o.id = :organisation order by f.id desc", CaseRow.class))
                .setParameter("organisation", organisationId)
                .setMaxResults(200)
                .getResultList();
    }

    /** What was done on a case, newest first. */
    public List<HistoryRow> history(String reference) {
        access.mayKnow(reference);
        find(reference);
        return trail.latest(reference, MOST).stream().map(this::line).toList();
    }

    /** The number of the last thing that was done on a case. */
    public long lastEntry(String reference) {
        access.mayKnow(reference);
        return trail.lengthOf(reference);
    }

    /** What was done on a case after that entry, newest first. */
    public List<HistoryRow> historySince(String reference, long entry) {
        long more = lastEntry(reference) - entry;
        return more <= 0
                ? List.of()
                : trail.latest(reference, (int) Math.min(more, MOST)).stream()
                        .map(this::line)
                        .toList();
    }

    /** What was done on a case, to be taken away as a file; that it was is noted. */
    public List<HistoryRow> exportHistory(String reference) {
        List<HistoryRow> lines = history(reference);
        trail.recordRead(Happening.of("export_history", reference).with("lines", lines.size()));
        return lines;
    }

    /**
     * Adds an open question to a case.
     *
     * @param owner login of who looks after it, or null
     * @return its number, from 1
     */
    @RolesAllowed({OFFICER, HEAD, SYSTEM})
    public int ask(String caseRef, String words, String owner) {
        return tasks.ask(caseRef, words, owner, null, null);
    }

    /**
     * The case itself, to be looked at and not changed: nobody who acts on it waits. For the procedure.
     *
     * @throws Unknown if there is none, or the caller may not know of it
     */
    public CaseFile known(String reference) {
        access.mayKnow(reference);
        return find(reference);
    }

    /** The case itself, locked for something that no deputy does. */
    public CaseFile locked(String reference) {
        return locked(reference, "change_case");
    }

    /**
     * The case itself, locked until the step or act is done. For the procedure; hands out an entity of this transaction.
     *
     * @param act its stored name
     * @throws Unknown if there is none, or the caller may not know of it
     * @throws Forbidden if he knows of it by broken glass only, or to do something else
     */
    public CaseFile locked(String reference, String act) {
        access.mayChange(reference, act);
        CaseFile file = find(reference);
        em.refresh(file, LockModeType.PESSIMISTIC_WRITE);
        return file;
    }

    private CaseFile find(String reference) {
        return em.createNamedQuery("CaseFile.byReference", CaseFile.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Unknown(reference));
    }

    private CaseSheet sheet(CaseFile file) {
        return new CaseSheet(
                file.reference(),
                file.version(),
                file.title(),
                file.origin(),
                file.tipSource(),
                file.openingNote(),
                file.state().orElseThrow(),
                file.stateSince(),
                file.procedure(),
                file.outcome(),
                organisations.of(file.organisationId()),
                file.schemeId(),
                file.schemeId() == null ? null : schemes.read(file.schemeId()).reference(),
                file.openedOn(),
                file.closedOn(),
                file.complaintCount(),
                access.officerOf(file.reference()).map(staff::nameOf).orElse(null),
                file.isFictitious(),
                tasks.ofCase(file.reference()));
    }

    private HistoryRow line(AuditEntry entry) {
        return new HistoryRow(
                entry.seq(),
                entry.at(),
                staff.nameOf(entry.actor()),
                entry.action(),
                entry.rule().orElse(null),
                entry.reference(),
                entry.from().orElse(null),
                entry.to().orElse(null),
                trail.content(entry).orElse(null),
                entry.hash());
    }

    private <T> TypedQuery<T> filtered(TypedQuery<T> query, CaseFilter filter) {
        return query.setParameter("words", "%" + filter.words().strip().toLowerCase(Locale.ROOT) + "%")
                .setParameter("anyState", filter.state() == null)
                .setParameter("state", filter.state() == null ? CaseState.INTAKE : filter.state());
    }
}
