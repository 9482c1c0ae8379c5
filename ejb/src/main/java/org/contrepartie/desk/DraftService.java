package org.contrepartie.desk;

import static org.contrepartie.shared.Role.Names.CHAIR;
import static org.contrepartie.shared.Role.Names.COMMITTEE;
import static org.contrepartie.shared.Role.Names.COOP;
import static org.contrepartie.shared.Role.Names.DPO;
import static org.contrepartie.shared.Role.Names.HEAD;
import static org.contrepartie.shared.Role.Names.INTAKE;
import static org.contrepartie.shared.Role.Names.OFFICER;
import static org.contrepartie.shared.Role.Names.RAPPORTEUR;
import static org.contrepartie.shared.Role.Names.REVIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.contrepartie.complaint.Seal;
import org.contrepartie.shared.CallerContext;
import org.contrepartie.shared.Invalid;

/** Keeps the drafts of the caller. Nobody reads those of another: no method takes a name. */
@Stateless
@RolesAllowed({INTAKE, OFFICER, RAPPORTEUR, REVIEWER, HEAD, CHAIR, COMMITTEE, COOP, DPO})
public class DraftService {

    /** What still fits when it is sealed and written as text, in UTF-16 units. */
    public static final int LONGEST = 240_000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Seal seal;

    @EJB
    private CallerContext context;

    /**
     * Keeps what the caller typed so far, in the place of what was kept before.
     *
     * @param form which form: lower case letters, digits, dashes
     * @return when it was kept
     * @throws Invalid if there is no such form, or the text is too long
     */
    public Instant save(String form, String content) {
        new Invalid.Check()
                .that(form.matches("[a-z][a-z0-9-]{0,99}"), "form", "field.unknownValue")
                .text("content", content, LONGEST)
                .done();
        Draft.Key key = key(form);
        Draft draft = Optional.ofNullable(em.find(Draft.class, key)).orElseGet(() -> new Draft(key));
        Instant now = Instant.now(clock);
        draft.keep(seal.sealWords(content, place(key)), now);
        em.persist(draft);
        return now;
    }

    /** What the caller typed into that form. Empty when nothing is kept. */
    public Optional<KeptDraft> read(String form) {
        Draft.Key key = key(form);
        return Optional.ofNullable(em.find(Draft.class, key))
                .map(draft -> new KeptDraft(seal.openWords(draft.content(), place(key)), draft.savedAt()));
    }

    /** Forgets what the caller typed into that form: it was handed in, or is not wanted any more. */
    public void drop(String form) {
        Optional.ofNullable(em.find(Draft.class, key(form))).ifPresent(em::remove);
    }

    /** The caller's drafts, the latest first. */
    public List<DraftNote> mine() {
        return em
                .createNamedQuery("Draft.of", Draft.class)
                .setParameter("login", context.caller().name())
                .getResultList()
                .stream()
                .map(draft -> new DraftNote(draft.form(), draft.savedAt()))
                .toList();
    }

    private Draft.Key key(String form) {
        return new Draft.Key(context.caller().name(), form);
    }

    private static String place(Draft.Key key) {
        return "draft " + key.login() + " " + key.form();
    }
}
