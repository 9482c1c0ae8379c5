package org.contrepartie.letter;

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
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.contrepartie.access.CaseAccess;
import org.contrepartie.access.KnownCases;
import org.contrepartie.audit.AuditTrail;
import org.contrepartie.audit.Happening;
import org.contrepartie.shared.Caller;
import org.contrepartie.shared.CallerContext;
import org.contrepartie.shared.Forbidden;
import org.contrepartie.shared.Invalid;
import org.contrepartie.shared.Role;
import org.contrepartie.shared.Stale;
import org.contrepartie.shared.Unknown;

/** Drafts, amends and reads letters. That one leaves is the {@link Dispatcher}'s. */
@Stateless
@RolesAllowed({INTAKE, OFFICER, RAPPORTEUR, REVIEWER, HEAD, CHAIR, COMMITTEE, COOP, DPO, SYSTEM})
public class LetterService {

    /** Who signs what somebody else wrote. Source: house rule on four eyes. */
    private static final Set<Role> SIGNERS = EnumSet.of(Role.HEAD, Role.CHAIR);

    /** Who sends letters, and so his own drafts. */
    private static final Set<Role> SENDERS = EnumSet.of(Role.OFFICER, Role.HEAD, Role.CHAIR);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private LetterDesk desk;

    @EJB
    private CaseAccess access;

    @EJB
    private AuditTrail trail;

    @EJB
    private CallerContext context;

    /**
     * Drafts a letter in the name of the caller, within an act that writes the trail itself.
     *
     * @return its number within the case
     * @throws Invalid naming each field that cannot be taken
     */
    public int draft(LetterForm form) {
        return desk.drafted(form).number();
    }

    /**
     * Somebody drafts a letter; that he did is recorded.
     *
     * @throws Invalid naming each field that cannot be taken: a draft may still lack what it must have when it leaves
     * @throws Forbidden if he has a conflict on the case
     * @throws Unknown if there is no such case, or none the caller may know of
     */
    @RolesAllowed({OFFICER, RAPPORTEUR, HEAD, CHAIR, COMMITTEE})
    public LetterRow write(LetterForm form) {
        mayAct(form.caseRef(), "draft_letter");
        new Invalid.Check().required("template", form.template()).done();
        new Invalid.Check()
                .that(form.template().recipients().contains(form.to().kind()), "recipient", "letter.notToThem")
                .done();
        Letter letter = desk.drafted(form);
        record(Happening.of("draft_letter", form.caseRef()), letter, null);
        return letter.row();
    }

    /**
     * The author words his draft anew; that he did is recorded.
     *
     * @param seen the version that he had before him; empty where he looked at none
     * @throws Forbidden if it is somebody else's, or he has a conflict on the case
     * @throws Invalid if it has left already, or naming each field that cannot be taken
     * @throws Stale if it changed meanwhile
     * @throws Unknown if there is no such letter, or none the caller may know of
     */
    @RolesAllowed({OFFICER, RAPPORTEUR, HEAD, CHAIR, COMMITTEE})
    public LetterRow amend(
            String caseRef, int number, Optional<Long> seen, String language, LetterForm.Content content) {
        Caller caller = mayAct(caseRef, "amend_letter");
        Letter letter = desk.find(caseRef, number).orElseThrow(() -> new Unknown(caseRef + "/" + number));
        if (!letter.author().equals(caller.name())) {
            throw new Forbidden("amend_letter");
        }
        if (seen.isPresent() && seen.get() != letter.version()) {
            throw letter.unlike(caseRef + "/" + number, content);
        }
        LetterDesk.check(content, letter.template())
                .that(letter.status() == Letter.Status.DRAFT, "letter", "letter.noDraft")
                .text("language", language, 20)
                .done();
        LetterForm.Content before = letter.row().content();
        letter.write(language, content);
        em.flush();
        record(Happening.of("amend_letter", caseRef), letter, before);
        return letter.row();
    }

    /** Who wrote the latest draft of that kind on the case. Empty while there is none. */
    public Optional<String> authorOfDraft(String caseRef, Letter.Template template) {
        access.mayKnow(caseRef);
        return desk.drafts(caseRef, template).stream().findFirst().map(Letter::author);
    }

    /** Who wrote the latest draft of that kind to that complainant. Empty while there is none. */
    public Optional<String> authorOfDraft(String caseRef, String complaintRef, Letter.Template template) {
        access.mayKnow(caseRef);
        return desk.drafts(caseRef, template).stream()
                .filter(letter -> complaintRef.equals(letter.complaintRef()))
                .findFirst()
                .map(Letter::author);
    }

    /**
     * The drafts on open cases that wait for the caller: those of legal effect that somebody else wrote, where he is one who
     * signs, and his own. The oldest in front.
     */
    public List<WaitingLetter> waiting(int most) {
        KnownCases known = access.knownCases();
        Caller caller = context.caller();
        return known.in(em.createQuery(
                        "select new org.contrepartie.letter.WaitingLetter(l.caseRef, l.number, l.template, l.author)"
                                + " from Letter l where l.status = :draft and (:drafts = true and l.author = :login"
                                + " or :signs = true and l.template in :fourEyes) and exists (select k.caseRef from KnownCase k"
                                + " where k.caseRef = l.caseRef and k.closed = false) and " + known.with("l.caseRef")
                                + " order by l.id",
                        WaitingLetter.class))
                .setParameter("draft", Letter.Status.DRAFT)
                .setParameter("login", caller.name())
                .setParameter("signs", caller.isOneOf(SIGNERS))
                .setParameter("drafts", caller.isOneOf(SENDERS))
                .setParameter(
                        "fourEyes",
                        Stream.of(Letter.Template.values())
                                .filter(Letter.Template::isSignedByAnother)
                                .toList())
                .setMaxResults(most)
                .getResultList();
    }

    /** The letters of a case, in the order of their drafting. */
    public List<LetterRow> ofCase(String caseRef) {
        access.mayKnow(caseRef);
        return em
                .createNamedQuery("Letter.ofCase", Letter.class)
                .setParameter("caseRef", caseRef)
                .getResultList()
                .stream()
                .map(Letter::row)
                .toList();
    }

    /**
     * One letter.
     *
     * @throws Unknown if there is no such letter, or none the caller may know of
     */
    public LetterRow read(String caseRef, int number) {
        access.mayKnow(caseRef);
        return desk.find(caseRef, number).map(Letter::row).orElseThrow(() -> new Unknown(caseRef + "/" + number));
    }

    private Caller mayAct(String caseRef, String action) {
        return access.mayDo(caseRef, action);
    }

    private void record(Happening what, Letter letter, LetterForm.Content before) {
        trail.record(
                what.reference(),
                what.with("letter", letter.number())
                        .saying("L" + letter.number(), before, letter.row().content())
                        .with("template", letter.template())
                        .with("complaint", letter.complaintRef()));
    }
}
