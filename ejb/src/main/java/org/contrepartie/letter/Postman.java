package org.contrepartie.letter;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.contrepartie.shared.Digest;
import org.contrepartie.shared.Role;

/** Carries what is queued to the mail server, every few seconds, on every server of a cluster: each letter is one server's. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@RunAs(Role.Names.SYSTEM)
@PermitAll
public class Postman {

    private static final System.Logger LOG = System.getLogger(Postman.class.getName());
    private static final long PAUSE_MILLISECONDS = 2000;

    @Resource
    private TimerService timers;

    @EJB
    private MailRoom room;

    @Inject
    private MailCarrier carrier;

    @Inject
    private Papers papers;

    private boolean started;

    @PostConstruct
    void begin() {
        rest();
    }

    /** One round; the next begins a while after its end, so that two never run here at once. */
    @Timeout
    public void round() {
        try {
            if (carrier.isThere() && papers.areReady()) {
                room.doubtWhatWasCutOff(!started);
                started = true;
                carryAll();
            }
        } catch (RuntimeException broken) {
            // The next round tries again what this one had not taken yet.
            LOG.log(System.Logger.Level.WARNING, "a round of the postman was broken off", broken);
        } finally {
            rest();
        }
    }

    private void carryAll() {
        for (Optional<Errand> next = room.take(); next.isPresent(); next = room.take()) {
            carry(next.get());
        }
    }

    private void carry(Errand errand) {
        Envelope envelope;
        try {
            envelope = papers.envelope(errand.caseRef(), errand.number());
        } catch (RuntimeException unprintable) {
            LOG.log(System.Logger.Level.ERROR, "letter " + nameOf(errand) + " could not be printed", unprintable);
            room.notTaken(errand, OutgoingMail.Failure.NOT_PRINTED, false);
            return;
        }
        try {
            carrier.carry(envelope, nameOf(errand));
            room.taken(errand, Digest.sha256(envelope.pdf()));
        } catch (MailCarrier.NotTaken refused) {
            LOG.log(System.Logger.Level.INFO, "letter {0} was not taken: {1}", nameOf(errand), refused.why());
            room.notTaken(errand, refused.why(), refused.isUncertain());
        }
    }

    private static String nameOf(Errand errand) {
        return errand.caseRef() + "." + errand.number() + "." + errand.attempt() + "@contrepartie";
    }

    private void rest() {
        timers.createSingleActionTimer(PAUSE_MILLISECONDS, new TimerConfig(null, false));
    }
}
