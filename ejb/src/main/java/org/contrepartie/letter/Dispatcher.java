package org.contrepartie.letter;

import static org.contrepartie.shared.Role.Names.CHAIR;
import static org.contrepartie.shared.Role.Names.COMMITTEE;
import static org.contrepartie.shared.Role.Names.COOP;
import static org.contrepartie.shared.Role.Names.HEAD;
import static org.contrepartie.shared.Role.Names.INTAKE;
import static org.contrepartie.shared.Role.Names.OFFICER;
import static org.contrepartie.shared.Role.Names.RAPPORTEUR;
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
import java.util.Optional;
import java.util.stream.Stream;
import org.contrepartie.access.CaseAccess;
import org.contrepartie.shared.Caller;
import org.contrepartie.shared.CallerContext;
import org.contrepartie.shared.Invalid;
import org.contrepartie.shared.Invalid.Violation;
import org.contrepartie.shared.Role;

/** Lets letters leave, signed. Called by the procedure, which starts and ends the clocks and writes the trail of the act. */
@Stateless
@RolesAllowed({INTAKE, OFFICER, RAPPORTEUR, HEAD, CHAIR, COMMITTEE, COOP, SYSTEM})
public class Dispatcher {

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private LetterDesk desk;

    @Inject
    private MailCarrier carrier;

    @Inject
    private Addressees addressees;

    @EJB
    private CallerContext context;

    @EJB
    private CaseAccess access;

    /**
     * A letter leaves. The caller signs it, unless it is signed already.
     *
     * @param dispatch null while nobody says how
     * @throws Invalid if there is no such letter, it left already, its author signs where he may not, or naming each field
     *     that is still empty
     */
    public LetterRow send(String caseRef, int number, Letter.Dispatch dispatch, LocalDate notifiedOn) {
        Letter letter = find(caseRef, number);
        refuseOwn(letter);
        return sendOwn(caseRef, number, dispatch, notifiedOn);
    }

    /**
     * A letter goes to the postman. The caller signs it, unless it is signed already; it has left when the mail server took it,
     * see {@link #mailed}.
     *
     * @throws Invalid as for {@link #send}; and if no mail server is set up, no address is known, the address is none, or the
     *     letter is with the postman already
     */
    public LetterRow queue(String caseRef, int number) {
        Letter letter = find(caseRef, number);
        refuseOwn(letter);
        refuseUnlessReady(letter);
        new Invalid.Check()
                .that(carrier.isThere(), "data.dispatch", "letter.email.off")
                .done();
        Optional<Boolean> mailable = letter.complaintRef() == null
                ? Optional.ofNullable(letter.email()).map(MailCarrier::isAddress)
                : addressees.isMailable(letter.complaintRef(), MailCarrier::isAddress);
        new Invalid.Check()
                .that(mailable.isPresent(), "data.dispatch", "letter.email.none")
                .that(mailable.orElse(true), "data.dispatch", "letter.email.bad")
                .done();
        sign(letter);
        String by = context.caller().name();
        Instant now = Instant.now(clock);
        mailOf(letter)
                .ifPresentOrElse(
                        again -> again.queue(by, now), () -> em.persist(new OutgoingMail(caseRef, number, by, now)));
        return letter.row();
    }

    /**
     * The mail server took a letter: it has left.
     *
     * @param by who sent it on its way
     * @return empty where it had left with a step already, and only the way was open
     */
    @RolesAllowed({OFFICER, HEAD, CHAIR, SYSTEM})
    public Optional<LetterRow> mailed(String caseRef, int number, String by, LocalDate on) {
        Letter letter = find(caseRef, number);
        if (letter.status() == Letter.Status.SENT) {
            letter.wentBy(Letter.Dispatch.EMAIL);
            return Optional.empty();
        }
        letter.send(by, Instant.now(clock), Letter.Dispatch.EMAIL, on);
        return Optional.of(letter.row());
    }

    /** Whether it left with a step that did not say by which way. */
    public boolean isWayOpen(String caseRef, int number) {
        Letter letter = find(caseRef, number);
        return letter.status() == Letter.Status.SENT && !letter.isGone();
    }

    /** Says by which way a letter went that left with a step. */
    public LetterRow sayWay(String caseRef, int number, Letter.Dispatch way) {
        Letter letter = find(caseRef, number);
        refuseUnlessReady(letter);
        new Invalid.Check().required("data.dispatch", way).done();
        letter.wentBy(way);
        return letter.row();
    }

    /**
     * A letter leaves with a step that is its author's to take: who reports signs his report. See {@link #send} for the rest.
     */
    public LetterRow sendOwn(String caseRef, int number, Letter.Dispatch dispatch, LocalDate notifiedOn) {
        Letter letter = find(caseRef, number);
        refuseUnlessReady(letter);
        leave(letter, dispatch, notifiedOn);
        return letter.row();
    }

    /** The latest draft of that kind to the respondent or to that complainant. Empty while there is none. */
    public Optional<Integer> draftOf(String caseRef, Letter.Template template, String complaintRef) {
        access.mayKnow(caseRef);
        return desk.drafts(caseRef, template).stream()
                .filter(letter -> complaintRef == null || complaintRef.equals(letter.complaintRef()))
                .findFirst()
                .map(Letter::number);
    }

    /**
     * A letter that a step of the procedure words itself: made, signed by the caller and sent.
     *
     * @param author who is behind its words
     * @throws Invalid naming each field that the text of such a letter cannot do without
     */
    public LetterRow issue(LetterForm form, String author, Letter.Dispatch dispatch, LocalDate notifiedOn) {
        access.mayKnow(form.caseRef());
        Letter letter = desk.drafted(form, author);
        refuseIfEmpty(Stream.empty(), letter);
        leave(letter, dispatch, notifiedOn);
        return letter.row();
    }

    /** That clock runs for the answer to a letter. */
    public void waitBy(String caseRef, int number, Long clockId) {
        access.mayKnow(caseRef);
        desk.find(caseRef, number).orElseThrow().waitBy(clockId);
    }

    /**
     * The answer to a letter came.
     *
     * @return the clock that ran for it; empty where none did
     * @throws Invalid if no such letter was sent, or only after that day
     */
    public Optional<Long> answered(String caseRef, int number, LocalDate on) {
        access.mayKnow(caseRef);
        Letter letter = desk.find(caseRef, number)
                .filter(one -> one.status() == Letter.Status.SENT)
                .orElseThrow(() -> new Invalid("data.letter", "letter.notSent"));
        LetterRow sent = letter.row();
        if (on.isBefore(sent.notifiedOn())) {
            throw new Invalid("data.receivedOn", "post.beforeLetter");
        }
        letter.answered(on);
        return Optional.ofNullable(sent.clockId());
    }

    private Letter find(String caseRef, int number) {
        access.mayKnow(caseRef);
        return desk.find(caseRef, number).orElseThrow(() -> new Invalid("data.letter", "letter.unknown"));
    }

    private void refuseOwn(Letter letter) {
        if (letter.status() == Letter.Status.DRAFT
                && letter.template().isSignedByAnother()
                && letter.author().equals(context.caller().name())) {
            throw new Invalid("data.letter", "letter.ownDraft");
        }
    }

    private void refuseUnlessReady(Letter letter) {
        if (letter.isGone()) {
            throw new Invalid("data.letter", "letter.sentAlready");
        }
        mailOf(letter).filter(OutgoingMail::isOut).ifPresent(mail -> {
            boolean doubtful = mail.status() == OutgoingMail.Status.UNCERTAIN;
            throw new Invalid("data.letter", doubtful ? "letter.email.uncertain" : "letter.email.onItsWay");
        });
        refuseIfEmpty(letter.lacking().stream().map(Letter.Field::path), letter);
    }

    /** What its text has a place for, and no sentence without, must be there, whoever words it. */
    private static void refuseIfEmpty(Stream<String> lacking, Letter letter) {
        List<Violation> empty = Stream.concat(lacking, letter.blanks().stream())
                .distinct()
                .map(name -> new Violation(name, "letter.empty." + name))
                .toList();
        if (!empty.isEmpty()) {
            throw new Invalid(empty);
        }
    }

    private void leave(Letter letter, Letter.Dispatch dispatch, LocalDate notifiedOn) {
        sign(letter);
        letter.send(context.caller().name(), Instant.now(clock), dispatch, notifiedOn);
    }

    private void sign(Letter letter) {
        Caller caller = context.caller();
        if (letter.status() == Letter.Status.DRAFT) {
            letter.sign(caller.name(), asWhat(caller), Instant.now(clock));
        }
    }

    private Optional<OutgoingMail> mailOf(Letter letter) {
        return em.createNamedQuery("OutgoingMail.of", OutgoingMail.class)
                .setParameter("caseRef", letter.caseRef())
                .setParameter("letter", letter.number())
                .getResultStream()
                .findFirst();
    }

    /** Of several roles, the one by which he binds the authority most. */
    private static Role asWhat(Caller caller) {
        return Stream.of(Role.CHAIR, Role.COMMITTEE, Role.HEAD, Role.RAPPORTEUR, Role.OFFICER, Role.COOP)
                .filter(caller::is)
                .findFirst()
                .orElse(null);
    }
}
