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
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.contrepartie.access.CaseAccess;
import org.contrepartie.audit.AuditTrail;
import org.contrepartie.audit.Happening;
import org.contrepartie.letter.OutgoingMail.Failure;
import org.contrepartie.letter.OutgoingMail.Status;
import org.contrepartie.shared.Invalid;
import org.contrepartie.shared.Unknown;

/**
 * The letters that go by e-mail, each once. What was queued is taken in a transaction of its own before the mail server is
 * asked, and what became of it is noted in another: if the application ends in between, the letter is known to be in doubt, and
 * never goes out by itself a second time.
 */
@Stateless
@RolesAllowed(SYSTEM)
public class MailRoom {

    /** Longer than the mail server may be silent; whatever is under way after that is nobody's errand any more. */
    private static final Duration LONGEST = Duration.ofMinutes(5);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Delivery delivery;

    @EJB
    private CaseAccess access;

    @EJB
    private AuditTrail trail;

    /** Where the letters of a case stand that go by e-mail. */
    @RolesAllowed({INTAKE, OFFICER, RAPPORTEUR, REVIEWER, HEAD, CHAIR, COMMITTEE, COOP, DPO, SYSTEM})
    public List<MailRow> ofCase(String caseRef) {
        access.mayKnow(caseRef);
        return em
                .createNamedQuery("OutgoingMail.ofCase", OutgoingMail.class)
                .setParameter("caseRef", caseRef)
                .getResultList()
                .stream()
                .map(OutgoingMail::row)
                .toList();
    }

    /**
     * Somebody found out whether a letter in doubt left, and says so: it has, or it may be sent again.
     *
     * @param reason how he found out
     * @throws Invalid without a reason, or if no letter of that number is in doubt
     * @throws org.contrepartie.shared.Forbidden if he broke the glass, or has a conflict on the case
     * @throws Unknown if there is no such case, or none the caller may know of
     */
    @RolesAllowed({OFFICER, HEAD, CHAIR})
    public void settle(String caseRef, int number, boolean left, String reason) {
        access.mayDo(caseRef, "settle_mail");
        new Invalid.Check().text("reason", reason, 2000).done();
        OutgoingMail mail = of(caseRef, number)
                .filter(one -> one.status() == Status.UNCERTAIN)
                .orElseThrow(() -> new Invalid("letter", "letter.email.noDoubt"));
        if (left) {
            note(mail);
        } else {
            mail.failed(Failure.NOT_LEFT);
        }
        trail.record(
                caseRef,
                Happening.of("settle_mail", caseRef)
                        .with("letter", number)
                        .with("left", String.valueOf(left))
                        .with("reason", reason));
    }

    /** Takes the next letter that waits. Empty where none does. It is locked: of two servers the second finds it gone. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Optional<Errand> take() {
        Optional<OutgoingMail> next = em.createNamedQuery("OutgoingMail.standing", OutgoingMail.class)
                .setParameter("status", Status.QUEUED)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
        next.ifPresent(mail -> mail.take(node(), Instant.now(clock)));
        em.flush();
        return next.map(OutgoingMail::errand);
    }

    /** The mail server took it. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void taken(Errand errand, String sha256) {
        OutgoingMail mail = em.find(OutgoingMail.class, errand.id());
        note(mail);
        record(errand, Happening.of("mail_letter", errand.caseRef()).with("sha256", sha256));
    }

    /** The mail server did not take it, or nobody knows. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void notTaken(Errand errand, Failure why, boolean uncertain) {
        OutgoingMail mail = em.find(OutgoingMail.class, errand.id());
        if (uncertain) {
            mail.unknown(why);
        } else {
            mail.failed(why);
        }
        record(errand, Happening.of("mail_failed", errand.caseRef()).with("failure", why));
    }

    /**
     * What nobody carries any more is in doubt.
     *
     * @param started whether this server has just started, so that whatever it had taken was cut off
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void doubtWhatWasCutOff(boolean started) {
        Instant longAgo = Instant.now(clock).minus(LONGEST);
        standing(Status.SENDING).stream()
                .filter(mail ->
                        started && mail.isTakenBy(node()) || mail.triedAt().isBefore(longAgo))
                .forEach(mail -> {
                    mail.unknown(Failure.INTERRUPTED);
                    Errand errand = mail.errand();
                    record(errand, Happening.of("mail_failed", errand.caseRef()).with("failure", Failure.INTERRUPTED));
                });
    }

    private void note(OutgoingMail mail) {
        mail.sent();
        Errand errand = mail.errand();
        delivery.left(errand.caseRef(), errand.number(), mail.queuedBy(), LocalDate.now(clock));
    }

    private void record(Errand errand, Happening what) {
        trail.record(errand.caseRef(), what.with("letter", errand.number()).with("attempt", errand.attempt()));
    }

    private Optional<OutgoingMail> of(String caseRef, int number) {
        return em.createNamedQuery("OutgoingMail.of", OutgoingMail.class)
                .setParameter("caseRef", caseRef)
                .setParameter("letter", number)
                .getResultStream()
                .findFirst();
    }

    private List<OutgoingMail> standing(Status status) {
        return em.createNamedQuery("OutgoingMail.standing", OutgoingMail.class)
                .setParameter("status", status)
                .setMaxResults(20)
                .getResultList();
    }

    private static String node() {
        return System.getProperty("jboss.node.name", "one");
    }
}
