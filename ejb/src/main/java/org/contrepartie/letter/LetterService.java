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
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.contrepartie.access.CaseAccess;
import org.contrepartie.shared.CallerContext;
import org.contrepartie.shared.Invalid;

/** Drafts, signs and lists letters. Called by the procedure, which writes the trail of the act. */
@Stateless
@RolesAllowed({INTAKE, OFFICER, RAPPORTEUR, REVIEWER, HEAD, CHAIR, COMMITTEE, COOP, DPO, SYSTEM})
public class LetterService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @EJB
    private CallerContext context;

    @EJB
    private CaseAccess access;

    /**
     * Drafts a letter in the name of the caller.
     *
     * @throws Invalid if the reasons are too long
     */
    public void draft(LetterForm form) {
        new Invalid.Check().atMost("reasons", form.reasons(), 20_000).done();
        em.persist(new Letter(form, context.caller().name(), Instant.now(clock)));
    }

    /** Who wrote the latest draft of that kind on the case. Empty while there is none. */
    public Optional<String> authorOfDraft(String caseRef, Letter.Template template) {
        return drafts(caseRef, template).stream().findFirst().map(Letter::author);
    }

    /** Who wrote the latest draft of that kind to that complainant. Empty while there is none. */
    public Optional<String> authorOfDraft(String caseRef, String complaintRef, Letter.Template template) {
        return draft(caseRef, complaintRef, template).map(Letter::author);
    }

    /** The caller signs the latest draft of that kind to that complainant. */
    public void signDraft(String caseRef, String complaintRef, Letter.Template template) {
        draft(caseRef, complaintRef, template)
                .ifPresent(letter -> letter.sign(context.caller().name(), Instant.now(clock)));
    }

    /** The caller signs the latest draft of that kind on the case. */
    public void signDraft(String caseRef, Letter.Template template) {
        drafts(caseRef, template).stream()
                .findFirst()
                .ifPresent(letter -> letter.sign(context.caller().name(), Instant.now(clock)));
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

    private Optional<Letter> draft(String caseRef, String complaintRef, Letter.Template template) {
        return drafts(caseRef, template).stream()
                .filter(letter -> complaintRef.equals(letter.complaintRef()))
                .findFirst();
    }

    private List<Letter> drafts(String caseRef, Letter.Template template) {
        return em.createNamedQuery("Letter.draftsOf", Letter.class)
                .setParameter("caseRef", caseRef)
                .setParameter("template", template)
                .setParameter("status", Letter.Status.DRAFT)
                .getResultList();
    }
}
