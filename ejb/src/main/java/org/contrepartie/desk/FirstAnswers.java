package org.contrepartie.desk;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Supplier;
import org.contrepartie.shared.CallerContext;
import org.contrepartie.shared.Invalid;

/**
 * Lets an act happen once for a key, however often it is asked for. Open to every role: what the act is, its own service
 * checks.
 */
@Stateless
@PermitAll
public class FirstAnswers {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @EJB
    private CallerContext context;

    /**
     * The first answer again, or the act and its answer, in one transaction. Of two at the same time one is rolled back whole
     * with a persistence exception; asked again it finds the answer of the other.
     *
     * @param key as the sender gave it, at most 200 characters
     * @param bodyDigest SHA-256 of address and body
     * @throws Invalid if the key was used for another request
     */
    public Answer once(String key, String bodyDigest, Supplier<Answer> act) {
        new Invalid.Check().text("Idempotency-Key", key, 200).done();
        FirstAnswer.Key own = new FirstAnswer.Key(context.caller().name(), key);
        FirstAnswer first = em.find(FirstAnswer.class, own);
        if (first != null) {
            if (!first.isFor(bodyDigest)) {
                throw new Invalid("Idempotency-Key", "api.keyUsedForAnother");
            }
            return first.answer();
        }
        Answer answer = act.get();
        em.persist(new FirstAnswer(own, bodyDigest, Instant.now(clock), answer));
        em.flush();
        return answer;
    }

    /** The act and its answer in one transaction, for requests without a key. */
    public Answer always(Supplier<Answer> act) {
        return act.get();
    }
}
